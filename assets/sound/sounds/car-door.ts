// A car door: the handle, the hinge, and the shut of it, with the air of the cabin behind.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, hold } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { draw, lay, type Signal, silence } from '../synth/signal';

const HANDLE: Mode[] = [
  [720, 0.4, 0.012],
  [1530, 0.3, 0.008],
  [2440, 0.14, 0.005],
];
const SHEET: Mode[] = [
  [92, 0.9, 0.07],
  [151, 0.7, 0.05],
  [268, 0.35, 0.035],
  [455, 0.16, 0.022],
  [812, 0.06, 0.014],
];

/** A hinge that has done it for years. */
function hinge(): Signal {
  const dice = chance(331);
  const groan = movingBand(9);
  return draw(0.6, (t) => groan(dice.noise(), 340 + 130 * (t / 0.6)) * hold(t, 0, 0.6, 0.25));
}

export const carDoor: Recipe = {
  name: 'car-door',
  kind: 'cue',
  caption: 'a car door opens and shuts',
  loudness: -25,
  kilobits: 24,
  render() {
    const dice = chance(332);
    const car = silence(2.9);
    lay(car, ringing(0.1, HANDLE, 0.001), 0.05, 0.3);
    lay(car, knock(dice, 0.003, 2200), 0.05, 0.2);
    lay(car, ringing(0.16, SHEET, 0.003), 0.13, 0.22);
    lay(car, ringing(0.08, HANDLE, 0.001), 0.15, 0.16);
    lay(car, hinge(), 0.24, 0.5);
    const push = draw(0.32, (t) => dice.noise() * hold(t, 0, 0.32, 0.15));
    lay(car, through(push, lowPass(420), highPass(80)), 1.32, 0.45);
    lay(car, ringing(0.5, SHEET, 0.0035), 1.6, 0.95);
    lay(car, knock(dice, 0.013, 650), 1.6, 0.7);
    lay(car, ringing(0.1, HANDLE, 0.001), 1.617, 0.26);
    lay(car, knock(dice, 0.003, 1900), 1.617, 0.16);
    return fadeEnds(
      through(car, lowPass(3200), highPass(46), room({ size: 1.5, decay: 0.5, wet: 0.2 })),
      0.005,
      0.6,
    );
  },
};
