// A clock: tick and tock differ by a little.

import { knock, type Mode, ringing } from '../../synth/bodies';
import type { Chance } from '../../synth/chance';
import { lay, type Signal, silence } from '../../synth/signal';

const TICK: Mode[] = [
  [1720, 0.5, 0.007],
  [2480, 0.2, 0.004],
  [640, 0.5, 0.016],
];
const TOCK: Mode[] = [
  [1510, 0.5, 0.008],
  [2190, 0.2, 0.004],
  [560, 0.55, 0.018],
];

/** One beat of it: a tick in even seconds, a tock in odd ones. */
export function beat(dice: Chance, second: number): Signal {
  const one = silence(0.14);
  lay(one, ringing(0.14, second % 2 ? TOCK : TICK, 0.0012), 0, dice.between(0.85, 1));
  lay(one, knock(dice, 0.003, 1500), 0, 0.35);
  return one;
}
