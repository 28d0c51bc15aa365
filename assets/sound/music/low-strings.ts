// A few cellos and a viola, bowed slowly and without weight: three players a note, none quite together.

import { type Chance, chance } from '../synth/chance';
import { rise } from '../synth/envelopes';
import { bandPass, lowPass, through } from '../synth/filters';
import { lay, RATE, type Signal, silence } from '../synth/signal';
import { waveOf } from './wave';

const PLAYERS = 3;
const HIGHEST = 2600;
/** Where the wood answers, in hertz: what makes a row of partials a cello. */
const WOOD: readonly (readonly [hertz: number, level: number, width: number])[] = [
  [220, 1, 120],
  [430, 0.9, 180],
  [820, 0.35, 260],
  [1500, 0.16, 500],
];

function wood(hertz: number): number {
  return WOOD.reduce(
    (sum, [at, level, width]) => sum + level * Math.exp(-(((hertz - at) / width) ** 2)),
    0.14,
  );
}

/** One player's note: the pitch wanders a little and trembles once the bow has settled. */
function player(dice: Chance, pitch: number, seconds: number): Signal {
  const levels = Array.from(
    { length: Math.floor(HIGHEST / pitch) },
    (_, k) => wood(pitch * (k + 1)) / (k + 1),
  );
  const wave = waveOf(levels, dice);
  const off = 2 ** (dice.between(-5, 5) / 1200);
  const speed = dice.between(4.1, 4.9);
  const depth = dice.between(0.0016, 0.003);
  const late = dice.between(0, 0.25);
  let turn = dice.unit();
  let drift = 0;
  return silence(seconds).map((_, i) => {
    const t = i / RATE;
    drift += (dice.noise() * 0.05 - drift) * 0.0004;
    const tremble = depth * rise(t, 1.2, 3) * Math.sin(2 * Math.PI * speed * t);
    turn += (pitch * off * (1 + drift + tremble)) / RATE;
    const bow = rise(t, late, late + 2.1) * (1 - rise(t, seconds - 2.9, seconds));
    return wave(turn) * bow * (1 - 0.12 * Math.sin(2 * Math.PI * 0.21 * t + speed));
  });
}

/** The hair on the string: a breath of noise around the pitch, hardly there. */
function hair(dice: Chance, pitch: number, seconds: number): Signal {
  const noise = silence(seconds).map((_, i) => {
    const t = i / RATE;
    return dice.noise() * rise(t, 0, 1.4) * (1 - rise(t, seconds - 2.4, seconds));
  });
  return through(noise, bandPass(pitch * 4, 1.2), lowPass(2200));
}

/** One note of the section. `seconds` is the whole of it, its slow beginning and end included (at least 5). */
export function lowStrings(seed: number, pitch: number, seconds: number, level: number): Signal {
  const dice = chance(seed);
  const note = silence(seconds);
  for (let k = 0; k < PLAYERS; k++) lay(note, player(dice, pitch, seconds), 0, level / PLAYERS);
  lay(note, hair(dice, pitch, seconds), 0, level * 0.02);
  return note;
}
