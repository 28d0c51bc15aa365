// The long zip of a bag, pulled: slowly, then in one go, and a small stop at the end.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, hold, rise } from '../synth/envelopes';
import { bandPass, highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { blend, draw, evened, lay, silence } from '../synth/signal';

const SECONDS = 1.9;
const PULLED = 1.28;
const TOOTH: Mode[] = [
  [1180, 0.4, 0.003],
  [2050, 0.4, 0.002],
  [3100, 0.2, 0.0015],
];

export const zip: Recipe = {
  name: 'zip',
  kind: 'cue',
  caption: 'a long zip is pulled',
  loudness: -30,
  kilobits: 24,
  render() {
    const dice = chance(271);
    const teeth = silence(SECONDS);
    for (let at = 0.06; at < PULLED; ) {
      lay(teeth, ringing(0.02, TOOTH, 0.0006), at, dice.between(0.5, 1) * (0.4 + 0.6 * rise(at, 0.3, 1.1)));
      at += (1 / (46 + 190 * rise(at, 0.2, 1.15))) * dice.between(0.9, 1.1);
    }
    const cloth = through(
      draw(
        SECONDS,
        (t) => dice.noise() * hold(t, 0.04, PULLED + 0.06, 0.3) * (0.4 + 0.6 * rise(t, 0.3, 1.1)),
      ),
      bandPass(1250, 0.7),
      lowPass(2600),
    );
    const bag = blend([evened(teeth), 1], [evened(cloth), 0.8]);
    lay(
      bag,
      ringing(
        0.12,
        [
          [640, 0.5, 0.02],
          [1420, 0.3, 0.01],
          [226, 0.5, 0.03],
        ],
        0.001,
      ),
      PULLED + 0.02,
      2.2,
    );
    lay(bag, knock(dice, 0.004, 1500), PULLED + 0.02, 1);
    return fadeEnds(
      through(bag, lowPass(4000), highPass(200), room({ size: 0.7, decay: 0.45, wet: 0.18 })),
      0.01,
      0.3,
    );
  },
};
