// Something goes into shallow water: the slap, the hollow that closes over it, the drops that come down again.

import type { Recipe } from '../recipe';
import { bubble, knock } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, rise, strike } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { draw, lay, type Signal, silence } from '../synth/signal';

const SECONDS = 2.6;

/** The slap and the sheet of water that goes up. */
function sheet(): Signal {
  const dice = chance(291);
  const band = movingBand(0.8);
  return draw(1.2, (t) => {
    const level = strike(t, 0.012, 0.11) + 0.35 * rise(t, 0.08, 0.22) * Math.exp(-Math.max(0, t - 0.2) / 0.2);
    return band(dice.noise(), 620 + 900 * rise(t, 0.02, 0.3)) * level;
  });
}

export const splash: Recipe = {
  name: 'splash',
  kind: 'cue',
  caption: 'a splash, close to the bank',
  loudness: -26,
  kilobits: 24,
  render() {
    const dice = chance(292);
    const water = silence(SECONDS);
    lay(water, sheet(), 0.04, 1.7);
    lay(water, knock(dice, 0.014, 520), 0.04, 0.9);
    // The hollow closes: the deep notes first.
    for (const [at, from, lasts, level] of [
      [0.12, 190, 0.13, 0.8],
      [0.2, 270, 0.1, 0.6],
      [0.31, 350, 0.08, 0.35],
    ] as const)
      lay(water, bubble(lasts, from, from * 1.7), at, level);
    for (let k = 0; k < 80; k++) {
      const late = dice.unit() ** 1.5;
      const from = dice.between(450, 1350);
      lay(
        water,
        bubble(dice.between(0.012, 0.04), from, from * dice.between(1.1, 1.6)),
        0.18 + 1.5 * late,
        dice.unit() ** 2 * 0.42 * (1 - late) ** 0.8,
      );
    }
    return fadeEnds(
      through(water, lowPass(3200), highPass(110), room({ size: 1.4, decay: 0.35, wet: 0.14 })),
      0.01,
      0.6,
    );
  },
};
