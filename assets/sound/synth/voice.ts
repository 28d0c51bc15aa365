// A voice: the pulses of a throat, shaped by a mouth that moves. It says no words; a place puts it far enough away.

import type { Chance } from './chance';
import { movingBand } from './filters';
import { RATE, type Signal, samplesIn, silence } from './signal';

/** Where a grown man's mouth rings, in hertz. */
export type Vowel = readonly [first: number, second: number, third: number];

export const VOWELS = {
  ah: [720, 1240, 2450],
  eh: [560, 1750, 2450],
  ee: [330, 2150, 2850],
  oh: [520, 920, 2350],
  oo: [360, 820, 2250],
  uh: [500, 1420, 2400],
} as const satisfies Record<string, Vowel>;

/** Somebody who can be heard. */
export interface Speaker {
  /** The pitch they come back to, in hertz. */
  readonly pitch: number;
  /** How high the mouth rings beside a grown man's: 1, about 1.16 for a woman, 1.35 for a child. */
  readonly mouth: number;
}

/** What throat and mouth do at one moment. Voice and air are levels, 0 to 1. */
export interface Moment {
  readonly hertz: number;
  readonly vowel: Vowel;
  readonly voice: number;
  readonly air: number;
}

const SHARE = [1, 0.62, 0.24];
const WIDTH = [90, 125, 190];
const OPENS = 0.42;
const SHUTS = 0.58;

/** The opening of the throat within one turn: it opens slowly and shuts quickly. */
function glottis(turn: number): number {
  if (turn < OPENS) return 0.5 - 0.5 * Math.cos((Math.PI * turn) / OPENS);
  if (turn < SHUTS) return Math.cos((Math.PI * (turn - OPENS)) / (SHUTS - OPENS) / 2);
  return 0;
}

/** A voice for `seconds`, as `at` moves it. */
export function voiced(dice: Chance, seconds: number, mouth: number, at: (t: number) => Moment): Signal {
  const bands = VOWELS.uh.map((hertz, i) => movingBand((hertz * mouth) / (WIDTH[i] ?? 120)));
  const signal = silence(seconds);
  let turn = 0;
  let before = 0;
  let waver = 0;
  for (let i = 0; i < samplesIn(seconds); i++) {
    const { hertz, vowel, voice, air } = at(i / RATE);
    waver += (dice.noise() * 0.02 - waver) * 0.004;
    turn = (turn + (hertz * (1 + waver)) / RATE) % 1;
    const flow = glottis(turn);
    const source = ((flow - before) * RATE * voice) / (hertz * 12) + dice.noise() * air * 0.35;
    before = flow;
    for (const [k, band] of bands.entries()) {
      signal[i] = (signal[i] ?? 0) + band(source, (vowel[k] ?? 1500) * mouth) * (SHARE[k] ?? 0);
    }
  }
  return signal;
}
