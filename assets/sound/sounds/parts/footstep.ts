// One step on a hard floor: the heel, then the sole that follows it, and the grit between.

import { knock, type Mode, ringing } from '../../synth/bodies';
import type { Chance } from '../../synth/chance';
import { hold } from '../../synth/envelopes';
import { bandPass, lowPass, through } from '../../synth/filters';
import { draw, lay, type Signal, silence } from '../../synth/signal';

const HEEL: Mode[] = [
  [94, 0.7, 0.028],
  [187, 0.4, 0.02],
  [415, 0.22, 0.011],
  [890, 0.1, 0.006],
];

/** About a fifth of a second, dry. */
export function footstep(dice: Chance): Signal {
  const step = silence(0.3);
  const weight = dice.between(0.8, 1);
  lay(step, ringing(0.2, HEEL, 0.002), 0.01, weight * 0.6);
  lay(step, knock(dice, 0.005, 1500), 0.01, weight * 0.5);
  const sole = dice.between(0.07, 0.095);
  lay(step, knock(dice, 0.007, 1000), sole, weight * 0.3);
  const grit = draw(0.11, (t) => dice.noise() * hold(t, 0, 0.11, 0.04));
  lay(step, through(grit, bandPass(1500, 0.8), lowPass(2800)), sole - 0.01, 0.06 * weight);
  return step;
}
