// The clock itself: four beats, and then the big hand goes on by one, with a clunk.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { lay, silence } from '../synth/signal';
import { beat } from './parts/clock';

/** The works, moving in their wooden case. */
const CASE: Mode[] = [
  [132, 0.7, 0.05],
  [247, 0.5, 0.035],
  [498, 0.3, 0.024],
  [1170, 0.12, 0.014],
];
/** A spring somewhere in it that is never quite still. */
const SPRING: Mode[] = [
  [612, 0.14, 0.35],
  [921, 0.08, 0.28],
];

export const clock: Recipe = {
  name: 'clock',
  kind: 'cue',
  caption: 'a clock ticks, and its hand clunks on',
  loudness: -29,
  kilobits: 24,
  render() {
    const dice = chance(251);
    const wall = silence(5.2);
    for (const [second, at] of [0.1, 1.1, 2.1, 3.1].entries()) lay(wall, beat(dice, second), at, 0.5);
    lay(wall, beat(dice, 1), 3.46, 0.3);
    lay(wall, ringing(0.4, CASE, 0.003), 3.6, 0.62);
    lay(wall, knock(dice, 0.007, 1200), 3.6, 0.4);
    lay(wall, ringing(1.2, SPRING, 0.006), 3.61, 0.3);
    lay(wall, ringing(0.3, CASE, 0.003), 3.69, 0.2);
    return fadeEnds(
      through(wall, lowPass(2800), highPass(90), room({ size: 0.9, decay: 0.64, wet: 0.34 })),
      0.005,
      0.7,
    );
  },
};
