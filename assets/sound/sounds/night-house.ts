// A house when everybody should be asleep: a clock in it, warm pipes, a board that settles, somebody's car.

import type { Recipe } from '../recipe';
import { bubble, knock, type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { rise } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { layRound, noiseRing, ringThrough, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, draw, evened, lay, RATE, type Signal, silence } from '../synth/signal';
import { beat } from './parts/clock';
import { passingCar } from './parts/passing-car';

const SECONDS = 24;

/** The clock on the landing: one room away, the door open. */
function clock(): Signal {
  const dice = chance(131);
  const ring = silence(SECONDS);
  for (let second = 0; second < SECONDS; second++) layRound(ring, beat(dice, second), second + 0.35);
  return ringThrough(ring, lowPass(2100), highPass(220), room({ size: 0.9, decay: 0.66, wet: 0.45 }));
}

/** The boiler, two floors off. Whole turns in the ring. */
function boiler(): Signal {
  const dice = chance(132);
  const sway = wander(dice, SECONDS, 4);
  return draw(
    SECONDS,
    (t) =>
      (Math.sin(2 * Math.PI * 100 * t) +
        0.5 * Math.sin(2 * Math.PI * 146.5 * t + 1) +
        0.3 * Math.sin(2 * Math.PI * 200 * t + 2)) *
      (1 + 0.25 * sway(t)),
  );
}

/** The air outside the walls, and a little of it in the chimney. */
function air(): Signal {
  const blow = wander(chance(133), SECONDS, 5);
  const band = movingBand(0.8);
  const soft = lowPass(650);
  return roundAndRound(noiseRing(chance(134), SECONDS), (x, i) => {
    const level = 0.55 + 0.16 * blow(i / RATE);
    return soft(band(x, 150 + 110 * level) * level);
  });
}

/** The stillness of a carpeted room: nearly nothing, but not nothing. */
function stillness(): Signal {
  return ringThrough(noiseRing(chance(135), SECONDS), lowPass(800), lowPass(1500), highPass(180));
}

const BOARD: Mode[] = [
  [236, 0.5, 0.022],
  [418, 0.4, 0.015],
  [761, 0.2, 0.009],
];

/** A floorboard that gives: it sticks and slips, faster, and is done. */
function creak(seed: number): Signal {
  const dice = chance(seed);
  const wood = silence(1.1);
  for (let at = 0.02; at < 0.75; at += (1 / (16 + 46 * rise(at, 0, 0.7))) * dice.between(0.85, 1.15)) {
    lay(wood, ringing(0.16, BOARD, 0.003), at, 0.25 + 0.75 * Math.sin(Math.PI * Math.min(1, at / 0.75)) ** 2);
  }
  return through(wood, lowPass(1300), room({ size: 0.9, decay: 0.6, wet: 0.4 }));
}

/** A radiator: a drop goes round in it, and the metal ticks. */
function radiator(): Signal {
  const dice = chance(137);
  const run = silence(2.4);
  for (let k = 0; k < 8; k++) {
    const from = dice.between(300, 560);
    lay(run, bubble(dice.between(0.04, 0.08), from, from * 1.3), dice.between(0.05, 1.5), dice.unit() * 0.6);
  }
  for (const at of [0.9, 1.5, 2.05]) {
    lay(
      run,
      ringing(
        0.1,
        [
          [1340, 0.3, 0.012],
          [2080, 0.15, 0.008],
        ],
        0.001,
      ),
      at,
      0.7,
    );
    lay(run, knock(dice, 0.002, 1800), at, 0.3);
  }
  return through(run, lowPass(1600), room({ size: 0.7, decay: 0.55, wet: 0.35 }));
}

export const nightHouse: Recipe = {
  name: 'night-house',
  kind: 'ambience',
  caption: 'a quiet house, a clock somewhere in it',
  loudness: -30,
  kilobits: 24,
  render() {
    const house = blend(
      [evened(air()), 0.85],
      [evened(boiler()), 0.32],
      [evened(stillness()), 0.22],
      [evened(clock()), 0.3],
    );
    layRound(house, evened(passingCar(138, 8)), 12.1, 0.6);
    layRound(house, evened(creak(136)), 7.4, 0.45);
    layRound(house, evened(creak(139)), 21.3, 0.25);
    layRound(house, evened(radiator()), 3.2, 0.4);
    layRound(house, evened(radiator()), 18.4, 0.26);
    return house;
  },
};
