// A train goes through: the rails know first, then it is there, and then it has been there.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, rise } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { blend, draw, evened, lay, type Signal, silence } from '../synth/signal';

const SECONDS = 8.4;
const ARRIVES = 2.7;
const GONE = 5.1;
const JOINT: Mode[] = [
  [74, 0.8, 0.05],
  [143, 0.5, 0.04],
  [288, 0.3, 0.03],
  [530, 0.12, 0.018],
];

/** How near it is, 0 to 1: up faster than it goes. */
const near = (t: number) => rise(t, 0.2, ARRIVES) ** 2 * (1 - rise(t, GONE - 0.3, SECONDS - 0.2)) ** 1.6;

/** Its pitch drops by a little as it passes. */
const passing = (t: number) => 1.06 - 0.12 * rise(t, ARRIVES - 0.4, GONE + 0.4);

function roar(): Signal {
  const dice = chance(81);
  const low = movingBand(0.6);
  const mid = movingBand(0.6);
  const rush = movingBand(0.7);
  return draw(SECONDS, (t) => {
    const x = dice.noise();
    const close = near(t);
    const body = 1.6 * low(x, 105 * passing(t)) + 0.9 * mid(x, (260 + 190 * close) * passing(t));
    return (body + 0.3 * rush(x, 1250 * passing(t)) * close) * close;
  });
}

/** The rails sing before it comes: thin, faint, sinking into the roar. */
function rails(): Signal {
  const dice = chance(82);
  const strings = [
    [movingBand(60), 690],
    [movingBand(60), 1042],
    [movingBand(50), 1420],
  ] as const;
  return draw(SECONDS, (t) => {
    const x = dice.noise();
    const level = rise(t, 0, 1.6) * (1 - rise(t, 1.8, 3.2));
    return strings.reduce((sum, [string, hertz], i) => sum + string(x, hertz) / (1 + i), 0) * level;
  });
}

/** Wheels over a joint in the rail: two and two, at the end of each carriage. */
function joints(): Signal {
  const dice = chance(83);
  const track = silence(SECONDS);
  for (let carriage = 1.5; carriage < 7; carriage += 0.86) {
    for (const wheel of [0, 0.112, 0.245, 0.357]) {
      const at = carriage + wheel;
      const level = near(at) * dice.between(0.8, 1);
      lay(track, ringing(0.3, JOINT, 0.003), at, level);
      lay(track, knock(dice, 0.012, 900), at, level * 0.7);
    }
  }
  return track;
}

export const train: Recipe = {
  name: 'train',
  kind: 'cue',
  caption: 'a train goes through',
  loudness: -22,
  kilobits: 24,
  render() {
    const line = blend([evened(roar()), 1], [evened(rails()), 0.035], [evened(joints()), 0.85]);
    return fadeEnds(
      through(line, lowPass(3200), highPass(38), room({ size: 1.6, decay: 0.62, wet: 0.28 })),
      0.05,
      0.9,
    );
  },
};
