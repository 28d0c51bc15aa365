// A light switch: the finger takes up the slack, the rocker goes over, the plate answers.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { lay, silence } from '../synth/signal';

const ROCKER: Mode[] = [
  [780, 0.4, 0.008],
  [1640, 0.34, 0.006],
  [2710, 0.14, 0.004],
];
const PLATE: Mode[] = [
  [236, 0.5, 0.022],
  [447, 0.4, 0.016],
  [905, 0.18, 0.01],
];

export const lightSwitch: Recipe = {
  name: 'switch',
  kind: 'cue',
  caption: 'the click of a light switch',
  loudness: -31,
  kilobits: 24,
  render() {
    const dice = chance(231);
    const wall = silence(1.1);
    lay(wall, knock(dice, 0.004, 900), 0.03, 0.12);
    lay(wall, ringing(0.08, ROCKER, 0.0008), 0.1, 0.5);
    lay(wall, knock(dice, 0.0018, 2800), 0.1, 0.3);
    lay(wall, ringing(0.2, PLATE, 0.0015), 0.102, 0.5);
    lay(wall, ringing(0.06, ROCKER, 0.0008), 0.127, 0.16);
    return fadeEnds(
      through(wall, lowPass(3400), highPass(130), room({ size: 0.9, decay: 0.55, wet: 0.22 })),
      0.004,
      0.4,
    );
  },
};
