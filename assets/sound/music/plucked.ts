// A string plucked and stopped with the edge of the hand, and a hand laid on the wood: what there is of a pulse.

import { knock, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { lay, type Signal } from '../synth/signal';

/** A muted pluck. `force` 0 to 1. */
export function muted(seed: number, pitch: number, force: number): Signal {
  const dice = chance(seed);
  const modes = [1, 2, 3, 4, 5, 6]
    .filter((n) => pitch * n < 2400)
    .map((n) => {
      const dull = Math.exp((-n * pitch) / (700 + 700 * force));
      return [
        pitch * n * (1 + 0.0004 * n * n),
        (Math.abs(Math.sin(0.7 * n)) * dull) / n,
        0.34 / (1 + 0.5 * n),
      ] as const;
    });
  const note = ringing(1.6, modes, 0.004);
  lay(note, knock(dice, 0.007, 700), 0, 0.03);
  return note.map((x) => x * (0.4 + 0.6 * force));
}

/** The flat of a hand on something hollow. */
export function hand(seed: number): Signal {
  const dice = chance(seed);
  const low = ringing(
    1.1,
    [
      [74, 1, 0.16],
      [118, 0.6, 0.1],
      [187, 0.3, 0.06],
    ],
    0.012,
  );
  lay(low, knock(dice, 0.02, 240), 0, 0.25);
  return low;
}
