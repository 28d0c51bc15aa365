// A street under a window: cars, a bicycle, two people who pass and talk, the town behind.

import type { Recipe } from '../recipe';
import { ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { hold } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { layRound, noiseRing, ringThrough, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, evened, lay, RATE, type Signal, silence } from '../synth/signal';
import { footstep } from './parts/footstep';
import { passingCar } from './parts/passing-car';
import { phrase } from './parts/talk';

const SECONDS = 26;

function town(): Signal {
  const swell = wander(chance(141), SECONDS, 5);
  const filters = [lowPass(330), lowPass(700), highPass(50)] as const;
  return roundAndRound(noiseRing(chance(142), SECONDS), (x, i) =>
    filters.reduce((y, filter) => filter(y), x * (1 + 0.35 * swell(i / RATE))),
  );
}

/** The air between the houses. */
function air(): Signal {
  return ringThrough(noiseRing(chance(143), SECONDS), highPass(350), lowPass(1500), lowPass(2600));
}

/** Two of them: steps and talk come up, are under the window, and go. */
function passers(): Signal {
  const dice = chance(144);
  const walk = silence(9);
  const near = (t: number) => 0.12 + 0.88 * hold(t, 0, 9, 4.4);
  for (let at = 0.4; at < 8.4; at += 0.54 * dice.between(0.97, 1.03)) {
    lay(walk, footstep(dice), at, 0.5 * near(at));
    lay(walk, footstep(dice), at + 0.19, 0.32 * near(at));
  }
  for (const [at, lasts, pitch, mouth] of [
    [1.1, 1.7, 205, 1.16],
    [3.1, 1, 122, 1],
    [4.2, 2.1, 212, 1.16],
    [6.6, 0.9, 118, 1],
  ] as const)
    lay(walk, evened(phrase(dice, { pitch, mouth }, lasts)), at, 0.045 * near(at + lasts / 2));
  const fade = walk.map((x, i) => x * hold(i / RATE, 0, 9, 1));
  return through(fade, lowPass(1500), highPass(110), room({ size: 1.7, decay: 0.6, wet: 0.4 }));
}

/** A bicycle goes over something, and its bell gives a little of itself. */
function bicycle(): Signal {
  const run = silence(1.6);
  for (const [at, level] of [
    [0.05, 1],
    [0.17, 0.6],
    [0.24, 0.25],
  ] as const)
    lay(
      run,
      ringing(
        1.1,
        [
          [2210, 0.3, 0.22],
          [2236, 0.2, 0.2],
          [3980, 0.08, 0.1],
        ],
        0.002,
      ),
      at,
      level * 0.4,
    );
  return through(run, lowPass(2600), room({ size: 1.7, decay: 0.6, wet: 0.5 }));
}

export const street: Recipe = {
  name: 'street',
  kind: 'ambience',
  caption: 'cars in the street, and people going by',
  loudness: -30,
  kilobits: 24,
  render() {
    const below = blend([evened(town()), 1], [evened(air()), 0.16]);
    layRound(below, evened(passingCar(145, 7, 1500)), 1.2, 0.85);
    layRound(below, evened(passingCar(146, 5.5, 1900)), 9.8, 0.7);
    layRound(below, evened(passingCar(147, 8, 1100)), 19.4, 0.8);
    layRound(below, evened(passers()), 11.6, 0.5);
    layRound(below, evened(bicycle()), 6.4, 0.07);
    return below;
  },
};
