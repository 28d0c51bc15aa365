// Inside a car in the rain: the roof is a drum, the windscreen is glass, the heater blows.

import type { Recipe } from '../recipe';
import { bubble } from '../synth/bodies';
import { chance } from '../synth/chance';
import { bandPass, highPass, lowPass } from '../synth/filters';
import { layRound, noiseRing, ringThrough, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, draw, evened, RATE, type Signal, silence } from '../synth/signal';
import { wetCar } from './parts/passing-car';
import { patter } from './parts/patter';

const SECONDS = 24;

/** How hard it rains, 0.3 to 1: the roof and the glass take the same gusts. */
const fall = (() => {
  const curve = wander(chance(101), SECONDS, 6);
  return (t: number) => Math.min(1, Math.max(0.3, 0.68 + 0.3 * curve(t)));
})();

/** The sheet over one's head: low, short, close. */
function roof(): Signal {
  const on = { perSecond: 150, from: 170, octaves: 2.2, decay: [0.005, 0.016], bite: 0.25 } as const;
  const drops = patter(chance(102), SECONDS, on, fall);
  const belly = bandPass(230, 1.6);
  return ringThrough(
    drops,
    lowPass(2300),
    (x) => x + 1.3 * belly(x),
    room({ size: 0.4, decay: 0.35, wet: 0.25 }),
  );
}

/** The windscreen: fewer, higher, each one by itself. */
function glass(): Signal {
  const on = { perSecond: 34, from: 900, octaves: 1.5, decay: [0.002, 0.006], bite: 0.5 } as const;
  const drops = patter(chance(103), SECONDS, on, fall);
  return ringThrough(drops, lowPass(3600), highPass(500), room({ size: 0.35, decay: 0.3, wet: 0.2 }));
}

/** The rain that falls everywhere else, through shut windows. */
function outside(): Signal {
  const filters = [highPass(350), lowPass(1900), lowPass(3200)] as const;
  return roundAndRound(noiseRing(chance(104), SECONDS), (x, i) =>
    filters.reduce((y, filter) => filter(y), x * fall(i / RATE)),
  );
}

/** The heater's fan, and the engine that turns for it. Whole turns in the ring, all of them. */
function heater(): Signal {
  const dice = chance(105);
  const sway = wander(dice, SECONDS, 3);
  const turning = [27.5, 55, 82.5, 110, 165].map((hertz, i) => ({
    hertz,
    level: [0.3, 0.8, 0.4, 0.45, 0.2][i] ?? 0,
  }));
  const blower = evened(ringThrough(noiseRing(dice, SECONDS), bandPass(310, 0.7), lowPass(900)));
  return draw(SECONDS, (t) => {
    const engine = turning.reduce(
      (sum, { hertz, level }) => sum + level * Math.sin(2 * Math.PI * hertz * t + hertz),
      0,
    );
    return engine * 0.5 * (1 + 0.15 * sway(t));
  }).map((x, i) => x + 0.6 * (blower[i] ?? 0));
}

/** Water finds its way down the edge of the glass. */
function runs(): Signal {
  const dice = chance(106);
  const ring = silence(SECONDS);
  for (let k = 0; k < SECONDS * 5; k++) {
    const from = dice.between(480, 1050);
    const drop = bubble(dice.between(0.02, 0.05), from, from * dice.between(1.1, 1.5));
    layRound(ring, drop, dice.between(0, SECONDS), dice.unit() ** 2);
  }
  return ringThrough(ring, lowPass(1800), room({ size: 0.4, decay: 0.35, wet: 0.3 }));
}

export const rainCar: Recipe = {
  name: 'rain-car',
  kind: 'ambience',
  caption: 'rain on the roof of the car',
  loudness: -30,
  kilobits: 24,
  render() {
    const car = blend(
      [evened(roof()), 1],
      [evened(glass()), 0.28],
      [evened(outside()), 0.42],
      [evened(heater()), 0.5],
      [evened(runs()), 0.12],
    );
    layRound(car, evened(wetCar(107, 6)), 3.6, 0.3);
    layRound(car, evened(wetCar(108, 7.5)), 14.8, 0.24);
    return car;
  },
};
