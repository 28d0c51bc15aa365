// What the page itself does, as it would on a desk: a leaf turns, a pencil marks a line, a card is laid down. Nearly nothing.

import type { Recipe } from '../recipe';
import { knock, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, hold } from '../synth/envelopes';
import { bandPass, highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { lay, RATE, type Signal, silence } from '../synth/signal';

const DESK = { size: 0.5, decay: 0.4, wet: 0.14 };

function sound(name: string, caption: string, loudness: number, render: () => Signal): Recipe {
  return { name, kind: 'page', caption, loudness, kilobits: 24, render };
}

/** Paper moving through air: noise whose pitch follows the leaf over and down. */
const leaf = (): Signal => {
  const dice = chance(710);
  const band = movingBand(1.6);
  const over = silence(0.62).map((_, i) => {
    const t = i / RATE;
    const grain = dice.unit() < 0.3 ? dice.noise() : 0.15 * dice.noise();
    return band(grain, 900 + 1500 * Math.sin(Math.PI * t * 1.5) ** 2) * hold(t, 0.02, 0.5, 0.2) ** 1.5;
  });
  lay(over, knock(dice, 0.016, 900), 0.43, 0.1);
  return fadeEnds(through(over, lowPass(3600), highPass(220), room(DESK)), 0.006, 0.12);
};

/** A soft pencil, one short stroke. */
const pencil = (): Signal => {
  const dice = chance(720);
  const stroke = silence(0.48).map((_, i) => {
    const t = i / RATE;
    const tooth = 0.6 + 0.4 * Math.sin(2 * Math.PI * (84 - 60 * t) * t);
    return dice.noise() * tooth * hold(t, 0.015, 0.17, 0.05);
  });
  lay(stroke, knock(dice, 0.006, 1100), 0.012, 0.5);
  return fadeEnds(through(stroke, bandPass(1700, 0.7), lowPass(3400), room(DESK)), 0.004, 0.1);
};

/** A card is laid on wood with one finger. */
const card = (): Signal => {
  const dice = chance(730);
  const down = silence(0.5);
  lay(
    down,
    ringing(
      0.3,
      [
        [176, 0.5, 0.03],
        [344, 0.25, 0.02],
      ],
      0.003,
    ),
    0.02,
    0.4,
  );
  lay(down, knock(dice, 0.012, 1300), 0.018, 0.5);
  lay(
    down,
    through(
      silence(0.12).map(() => dice.noise() * 0.2),
      lowPass(2400),
      highPass(500),
    ),
    0.03,
    0.05,
  );
  return fadeEnds(through(down, lowPass(2600), highPass(80), room(DESK)), 0.004, 0.15);
};

export const pageSounds: readonly Recipe[] = [
  sound('turn', 'a leaf is turned', -36, leaf),
  sound('mark', 'a pencil marks a line', -38, pencil),
  sound('card', 'a card is laid down', -36, card),
];
