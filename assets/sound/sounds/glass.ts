// A full glass is set down on wood: it touches with one edge, then stands, and the water goes on for a moment.

import type { Recipe } from '../recipe';
import { bubble, knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { lay, silence } from '../synth/signal';

/** Water in it makes it ring lower, and not for long. */
const FULL: Mode[] = [
  [1120, 0.3, 0.05],
  [1985, 0.24, 0.035],
  [3080, 0.1, 0.02],
];
const WOOD: Mode[] = [
  [148, 0.7, 0.04],
  [287, 0.45, 0.028],
  [530, 0.22, 0.016],
];

export const glass: Recipe = {
  name: 'glass',
  kind: 'cue',
  caption: 'a full glass is set down',
  loudness: -31,
  kilobits: 24,
  render() {
    const dice = chance(261);
    const table = silence(1.5);
    for (const [at, level] of [
      [0.03, 0.55],
      [0.115, 1],
    ] as const) {
      lay(table, ringing(0.35, FULL, 0.0014), at, level * 0.3);
      lay(table, ringing(0.3, WOOD, 0.0025), at, level * 0.42);
      lay(table, knock(dice, 0.004, 1700), at, level * 0.22);
    }
    for (const [at, from] of [
      [0.16, 520],
      [0.24, 610],
      [0.33, 560],
    ] as const)
      lay(table, bubble(0.05, from, from * 1.2), at, 0.05);
    return fadeEnds(
      through(table, lowPass(3600), highPass(90), room({ size: 0.7, decay: 0.5, wet: 0.2 })),
      0.004,
      0.5,
    );
  },
};
