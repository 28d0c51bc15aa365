// A phone shakes on a wooden table, twice.

import type { Recipe } from '../recipe';
import { knock, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, rise } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { draw, lay, type Signal, silence } from '../synth/signal';

const BURST = 0.42;

/** The small motor: it takes a moment to come up to speed, and runs down. */
function motor(): Signal {
  let turns = 0;
  return draw(BURST + 0.08, (t) => {
    turns += (118 + 46 * rise(t, 0, 0.09) - 40 * rise(t, BURST, BURST + 0.08)) / 48_000;
    const shake = Math.sin(2 * Math.PI * turns) + 0.35 * Math.sin(4 * Math.PI * turns + 0.6);
    return Math.tanh(1.4 * shake) * rise(t, 0, 0.05) * (1 - rise(t, BURST - 0.02, BURST + 0.08));
  });
}

/** The table under it: each turn that lifts the phone lets it fall on the wood. */
function rattle(seed: number): Signal {
  const dice = chance(seed);
  const wood = silence(BURST + 0.3);
  for (let at = 0.04; at < BURST; at += (1 / 164) * dice.between(0.97, 1.03)) {
    const fall = dice.unit() ** 1.5;
    const board = ringing(
      0.09,
      [
        [214, 0.6, 0.02],
        [388, 0.4, 0.014],
        [655, 0.22, 0.009],
        [1130, 0.08, 0.005],
      ],
      0.0015,
    );
    lay(wood, board, at, 0.3 + 0.5 * fall);
    lay(wood, knock(dice, 0.0016, 2100), at, 0.25 * fall);
  }
  return wood;
}

export const buzz: Recipe = {
  name: 'buzz',
  kind: 'cue',
  caption: 'a phone buzzes on wood',
  loudness: -27,
  kilobits: 24,
  render() {
    const table = silence(1.75);
    for (const [at, seed] of [
      [0.01, 41],
      [0.7, 42],
    ] as const) {
      lay(table, motor(), at, 0.5);
      lay(table, rattle(seed), at, 0.42);
    }
    return fadeEnds(
      through(table, highPass(95), lowPass(2400), room({ size: 0.6, decay: 0.45, wet: 0.16 })),
      0.005,
      0.2,
    );
  },
};
