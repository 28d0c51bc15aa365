// A spoon is laid on the rim of a pan: it touches, tips, and lies still.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { lay, silence } from '../synth/signal';

/** The pan is full, so it rings low and not for long; the spoon is a thin bright thing that a hand still holds. */
const PAN: Mode[] = [
  [412, 0.5, 0.16],
  [417, 0.3, 0.13],
  [978, 0.34, 0.1],
  [1655, 0.16, 0.06],
  [2490, 0.06, 0.035],
];
const SPOON: Mode[] = [
  [1290, 0.3, 0.03],
  [2140, 0.2, 0.018],
  [3380, 0.07, 0.01],
];

export const spoon: Recipe = {
  name: 'spoon',
  kind: 'cue',
  caption: 'a spoon is laid on the rim of a pan',
  loudness: -29,
  kilobits: 24,
  render() {
    const dice = chance(71);
    const stove = silence(1.7);
    for (const [at, level] of [
      [0.02, 1],
      [0.17, 0.42],
      [0.24, 0.22],
      [0.285, 0.1],
    ] as const) {
      lay(stove, ringing(0.9, PAN, 0.0025), at, level * 0.5);
      lay(stove, ringing(0.2, SPOON, 0.0015), at, level * 0.45);
      lay(stove, knock(dice, 0.003, 2400), at, level * 0.2);
    }
    return fadeEnds(
      through(stove, lowPass(3600), highPass(160), room({ size: 0.6, decay: 0.5, wet: 0.2 })),
      0.003,
      0.5,
    );
  },
};
