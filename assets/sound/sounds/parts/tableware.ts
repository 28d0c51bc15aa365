// Cups, plates, glasses and spoons, as they touch.

import { type Mode, ringing } from '../../synth/bodies';
import type { Chance } from '../../synth/chance';
import { lay, type Signal, silence } from '../../synth/signal';

/** A body with its pitches shifted by a factor: no two cups are alike. */
const shifted = (modes: readonly Mode[], by: number): Mode[] =>
  modes.map(([hertz, level, decay]) => [hertz * by, level, decay] as const);

const CUP: Mode[] = [
  [1480, 0.3, 0.03],
  [2310, 0.35, 0.024],
  [3620, 0.16, 0.014],
  [690, 0.2, 0.018],
];
const GLASS: Mode[] = [
  [1830, 0.34, 0.2],
  [1842, 0.2, 0.17],
  [3010, 0.24, 0.12],
  [4480, 0.1, 0.06],
];

/** A cup finds its saucer: it touches, and touches again. */
export function cup(dice: Chance): Signal {
  const set = silence(0.5);
  const by = dice.between(0.85, 1.2);
  let at = 0.01;
  for (let level = 1; level > 0.15; level *= dice.between(0.35, 0.6)) {
    lay(set, ringing(0.2, shifted(CUP, by * dice.between(0.97, 1.03)), 0.0012), at, level * 0.5);
    at += dice.between(0.035, 0.09);
  }
  return set;
}

/** Two glasses touch. */
export function clink(dice: Chance): Signal {
  const by = dice.between(0.86, 1.22);
  const touch = silence(1.2);
  lay(touch, ringing(1.1, shifted(GLASS, by), 0.0012), 0.01, 0.4);
  lay(touch, ringing(1, shifted(GLASS, by * dice.between(1.06, 1.2)), 0.0012), 0.012, 0.25);
  return touch;
}

/** A spoon goes round in a cup, and is laid down. */
export function stirring(dice: Chance): Signal {
  const stir = silence(2.6);
  for (let at = 0.1; at < 1.7; at += dice.between(0.12, 0.2)) {
    lay(stir, ringing(0.12, shifted(CUP, dice.between(1.2, 1.35)), 0.002), at, dice.between(0.06, 0.22));
  }
  lay(stir, cup(dice), 1.95, 0.7);
  return stir;
}
