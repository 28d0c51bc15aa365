// The kettle: water runs in, it is set on its base, the switch goes down, and it begins.

import type { Recipe } from '../recipe';
import { bubble, knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, hold, rise } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { draw, evened, lay, type Signal, silence } from '../synth/signal';

const FILLED = 2.5;
const LID: Mode[] = [
  [820, 0.35, 0.02],
  [1490, 0.25, 0.014],
  [2260, 0.12, 0.008],
];
const BASE: Mode[] = [
  [118, 0.7, 0.045],
  [263, 0.5, 0.03],
  [474, 0.3, 0.022],
  [1015, 0.12, 0.012],
];
const SWITCH: Mode[] = [
  [690, 0.4, 0.008],
  [1730, 0.3, 0.005],
  [2650, 0.12, 0.003],
];

/** Water into a narrowing space: the note of the hollow rises as it fills. */
function filling(): Signal {
  const dice = chance(61);
  const hollow = movingBand(5);
  const stream = movingBand(0.7);
  const flow = (t: number) =>
    hold(t, 0, FILLED, 0.22) * (1 + 0.12 * Math.sin(2 * Math.PI * 5.3 * t + Math.sin(9 * t)));
  const water = draw(FILLED, (t) => {
    const x = dice.noise();
    return (stream(x, 1150) * 0.55 + hollow(x, 330 + 470 * (t / FILLED) ** 1.3) * 1.5) * flow(t);
  });
  for (let k = 0; k < 150; k++) {
    const at = dice.between(0.1, FILLED - 0.15);
    const from = dice.between(420, 900) * (1 + 0.5 * (at / FILLED));
    lay(
      water,
      bubble(dice.between(0.015, 0.04), from, from * dice.between(1.1, 1.6)),
      at,
      dice.unit() ** 2 * 0.3,
    );
  }
  return through(water, lowPass(2400), highPass(180));
}

/** The first half minute of a kettle, told in two seconds: a murmur, then the tick of the first small bubbles. */
function beginning(): Signal {
  const dice = chance(62);
  const murmur = movingBand(0.9);
  const heat = draw(2.7, (t) => murmur(dice.noise(), 240 + 260 * rise(t, 0.2, 2.6)) * rise(t, 0.1, 2) ** 1.4);
  for (let k = 0; k < 90; k++) {
    const at = 0.5 + 2.1 * Math.sqrt(dice.unit());
    lay(heat, bubble(0.012, dice.between(700, 1500), 900), at, 0.09 * dice.unit() * rise(at, 0.4, 2.4));
  }
  return through(heat, lowPass(1800), highPass(110));
}

export const kettle: Recipe = {
  name: 'kettle',
  kind: 'cue',
  caption: 'water runs; the kettle goes on and begins to murmur',
  loudness: -28,
  kilobits: 24,
  render() {
    const dice = chance(63);
    const kitchen = silence(6.9);
    lay(kitchen, evened(filling()), 0.05, 0.1);
    lay(kitchen, ringing(0.16, LID, 0.001), 2.95, 0.22);
    lay(kitchen, knock(dice, 0.004, 2000), 2.95, 0.16);
    lay(kitchen, ringing(0.3, BASE, 0.002), 3.55, 0.3);
    lay(kitchen, knock(dice, 0.008, 1100), 3.55, 0.3);
    lay(kitchen, ringing(0.1, BASE, 0.002), 3.64, 0.1);
    lay(kitchen, ringing(0.08, SWITCH, 0.0008), 4.08, 0.25);
    lay(kitchen, knock(dice, 0.002, 2600), 4.08, 0.16);
    lay(kitchen, evened(beginning()), 4.2, 0.085);
    return fadeEnds(
      through(kitchen, lowPass(4000), highPass(55), room({ size: 0.6, decay: 0.5, wet: 0.2 })),
      0.01,
      0.8,
    );
  },
};
