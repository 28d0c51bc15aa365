// A kitchen at night: the fridge, a clock in another room, now and then a car below.

import type { Recipe } from '../recipe';
import { bubble } from '../synth/bodies';
import { chance } from '../synth/chance';
import { rise } from '../synth/envelopes';
import { bandPass, highPass, lowPass, through } from '../synth/filters';
import { layRound, noiseRing, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, draw, evened, RATE, type Signal, silence } from '../synth/signal';
import { beat } from './parts/clock';
import { passingCar } from './parts/passing-car';

/** Pitches below are whole numbers of turns in this time, so that the hum closes on itself. */
const SECONDS = 24;

/** The motor: mains and its multiples, two of them a hair apart, so that they beat slowly. */
function motor(): Signal {
  const dice = chance(11);
  const partials = [
    [50, 0.5],
    [99.5, 0.5],
    [100, 0.7],
    [150, 0.3],
    [199.5, 0.3],
    [200, 0.34],
    [250, 0.16],
    [300, 0.2],
    [400, 0.11],
    [500, 0.03],
  ].map(([hertz = 0, level = 0]) => ({
    hertz,
    level,
    phase: dice.between(0, 2 * Math.PI),
    sway: wander(dice, SECONDS, 5),
  }));
  return draw(SECONDS, (t) =>
    partials.reduce(
      (sum, { hertz, level, phase, sway }) =>
        sum + level * (1 + 0.18 * sway(t)) * Math.sin(2 * Math.PI * hertz * t + phase),
      0,
    ),
  );
}

/** The compressor's breath, with the turning of the motor in it. */
function compressor(): Signal {
  const dice = chance(12);
  const low = bandPass(230, 0.8);
  const high = bandPass(640, 0.9);
  const soft = lowPass(1600);
  const sway = wander(dice, SECONDS, 4);
  return roundAndRound(noiseRing(dice, SECONDS), (x) => soft(low(x) + 0.35 * high(x))).map((x, i) => {
    const t = i / RATE;
    return x * (1 + 0.16 * Math.sin(2 * Math.PI * 24.5 * t)) * (1 + 0.12 * sway(t));
  });
}

/** The air of the room, nearly nothing. */
function air(): Signal {
  const soft = [lowPass(900), lowPass(1800), highPass(90)] as const;
  return roundAndRound(noiseRing(chance(13), SECONDS), (x) => soft.reduce((y, filter) => filter(y), x));
}

/** A clock two rooms away: it arrives without its edge. */
function clock(): Signal {
  const dice = chance(14);
  const ring = silence(SECONDS);
  for (let second = 0; second < SECONDS; second++) {
    layRound(ring, beat(dice, second), second + 0.4);
  }
  const filters = [lowPass(2400), highPass(300), room({ size: 0.9, decay: 0.68, wet: 0.55 })] as const;
  return roundAndRound(ring, (x) => filters.reduce((y, filter) => filter(y), x));
}

/** The cooling pipes: a few soft bubbles in a row. */
function pipes(): Signal {
  const dice = chance(16);
  const run = silence(1.6);
  for (let k = 0; k < 9; k++) {
    const from = dice.between(260, 520);
    const at = dice.between(0.05, 1.4);
    const drop = bubble(dice.between(0.03, 0.07), from, from * dice.between(1.1, 1.5));
    layRound(run, drop, at, dice.between(0.2, 1) * rise(1.5 - at, 0, 1));
  }
  return through(run, lowPass(900), room({ size: 0.5, decay: 0.5, wet: 0.3 }));
}

export const fridge: Recipe = {
  name: 'fridge',
  kind: 'ambience',
  caption: 'the fridge hums',
  loudness: -30,
  kilobits: 24,
  render() {
    const kitchen = blend(
      [evened(motor()), 1],
      [evened(compressor()), 0.3],
      [evened(air()), 0.075],
      [evened(clock()), 0.095],
    );
    layRound(kitchen, evened(passingCar(15, 8.5)), 5.2, 0.34);
    layRound(kitchen, evened(passingCar(17, 7)), 18.1, 0.16);
    layRound(kitchen, evened(pipes()), 15.3, 0.12);
    return kitchen;
  },
};
