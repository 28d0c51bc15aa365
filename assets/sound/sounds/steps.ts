// Somebody's steps: not fast, not slow, two of them a little uneven, as steps are.

import type { Recipe } from '../recipe';
import { chance } from '../synth/chance';
import { fadeEnds } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { lay, silence } from '../synth/signal';
import { footstep } from './parts/footstep';

export const steps: Recipe = {
  name: 'steps',
  kind: 'cue',
  caption: 'somebody’s footsteps',
  loudness: -29,
  kilobits: 24,
  render() {
    const dice = chance(241);
    const floor = silence(4.1);
    let at = 0.08;
    for (let k = 0; k < 7; k++) {
      lay(floor, footstep(dice), at, (k % 2 ? 0.86 : 1) * dice.between(0.85, 1));
      at += 0.46 * dice.between(0.95, 1.06);
    }
    return fadeEnds(
      through(floor, lowPass(2800), highPass(60), room({ size: 1.6, decay: 0.62, wet: 0.24 })),
      0.005,
      0.6,
    );
  },
};
