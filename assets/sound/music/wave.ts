// One turn of a steady tone, kept as a table and read at any speed.

import type { Chance } from '../synth/chance';

const SIZE = 4096;

/**
 * A wave of the given partials, the first being the pitch itself, with phases thrown by `dice`.
 * @returns reads it at a number of turns, 0 and up; -1 to 1 or nearly
 */
export function waveOf(levels: readonly number[], dice: Chance): (turns: number) => number {
  const phases = levels.map(() => dice.between(0, 2 * Math.PI));
  const sum = levels.reduce((total, level) => total + Math.abs(level), 0) || 1;
  const table = Float64Array.from({ length: SIZE }, (_, i) =>
    levels.reduce(
      (x, level, k) => x + (level / sum) * Math.sin((2 * Math.PI * (k + 1) * i) / SIZE + (phases[k] ?? 0)),
      0,
    ),
  );
  return (turns) => {
    const place = (turns - Math.floor(turns)) * SIZE;
    const i = Math.floor(place);
    const here = table[i % SIZE] ?? 0;
    return here + ((table[(i + 1) % SIZE] ?? 0) - here) * (place - i);
  };
}
