// Somebody comes home: the key finds the lock and turns, the flat's door opens, and is pushed to.

import type { Recipe } from '../recipe';
import { knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { fadeEnds, hold } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { room } from '../synth/room';
import { draw, lay, type Signal, silence } from '../synth/signal';

const dice = () => chance(51);
const KEY: Mode[] = [
  [2870, 0.3, 0.006],
  [1840, 0.35, 0.009],
  [1130, 0.25, 0.012],
];
const BOLT: Mode[] = [
  [176, 0.7, 0.03],
  [412, 0.45, 0.022],
  [890, 0.3, 0.014],
  [1460, 0.14, 0.008],
];
const LATCH: Mode[] = [
  [540, 0.4, 0.014],
  [1210, 0.3, 0.009],
  [2040, 0.15, 0.005],
];

/** The leaf of the door meets its frame: wood, a little air, and the wall behind. */
function thud(): Signal {
  const body = draw(0.5, (t) => {
    const sink = 58 * t + 1.1 * (1 - Math.exp(-t / 0.02));
    return Math.sin(2 * Math.PI * sink) * Math.min(1, t / 0.004) * Math.exp(-t / 0.085);
  });
  lay(
    body,
    ringing(
      0.3,
      [
        [128, 0.5, 0.05],
        [232, 0.3, 0.035],
        [347, 0.16, 0.02],
      ],
      0.003,
    ),
    0,
  );
  return body;
}

function swing(): Signal {
  const noise = dice();
  return through(
    draw(0.9, (t) => noise.noise() * hold(t, 0, 0.9, 0.42) ** 1.5),
    lowPass(380),
    highPass(70),
  );
}

export const door: Recipe = {
  name: 'door',
  kind: 'cue',
  caption: 'a key turns; the flat door opens and shuts',
  loudness: -25,
  kilobits: 24,
  render() {
    const chanceOf = dice();
    const hall = silence(3.7);
    for (const [at, level] of [
      [0.06, 0.5],
      [0.11, 0.3],
      [0.15, 0.42],
      [0.2, 0.28],
      [0.27, 0.55],
    ] as const) {
      lay(hall, ringing(0.08, KEY, 0.0008), at, level * 0.3);
      lay(hall, knock(chanceOf, 0.0018, 3200), at, level * 0.3);
    }
    for (const [at, level] of [
      [0.78, 0.6],
      [1.06, 0.9],
    ] as const) {
      lay(hall, ringing(0.2, BOLT, 0.0012), at, level * 0.55);
      lay(hall, knock(chanceOf, 0.004, 1800), at, level * 0.4);
    }
    lay(hall, ringing(0.12, LATCH, 0.001), 1.42, 0.4);
    lay(hall, swing(), 1.46, 0.8);
    lay(hall, thud(), 2.5, 0.85);
    lay(hall, knock(chanceOf, 0.012, 700), 2.5, 0.6);
    lay(hall, ringing(0.12, LATCH, 0.001), 2.535, 0.5);
    return fadeEnds(
      through(hall, lowPass(4200), highPass(42), room({ size: 1.0, decay: 0.66, wet: 0.26 })),
      0.005,
      0.5,
    );
  },
};
