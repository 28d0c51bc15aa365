// The edge of a pond: reeds in the wind, small water against boards, a duck on the other side.

import type { Recipe } from '../recipe';
import { bubble, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { hold, rise, strike } from '../synth/envelopes';
import { bandPass, highPass, lowPass, movingBand, through } from '../synth/filters';
import { layRound, noiseRing, ringThrough, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, draw, evened, lay, RATE, type Signal, silence } from '../synth/signal';
import { voiced } from '../synth/voice';

const SECONDS = 26;

/** The breeze, 0.1 to 1. */
const breeze = (() => {
  const curve = wander(chance(181), SECONDS, 7);
  return (t: number) => Math.min(1, Math.max(0.1, 0.46 + 0.42 * curve(t)));
})();

/** Reeds: many dry leaves that touch, and the air they stand in. */
function reeds(): Signal {
  const dice = chance(182);
  const ring = silence(SECONDS);
  for (let k = 0; k < SECONDS * 70; k++) {
    const at = dice.between(0, SECONDS);
    const lasts = dice.between(0.02, 0.11);
    const brush = draw(lasts, (t) => dice.noise() * Math.sin((Math.PI * t) / lasts) ** 2);
    layRound(ring, brush, at, dice.unit() ** 2 * breeze(at) ** 1.8);
  }
  const leaf = bandPass(2300, 0.6);
  return ringThrough(ring, leaf, lowPass(4200), highPass(700));
}

function wind(): Signal {
  const band = movingBand(0.8);
  const soft = lowPass(900);
  return roundAndRound(noiseRing(chance(183), SECONDS), (x, i) => {
    const blow = breeze(i / RATE);
    return soft(band(x, 160 + 190 * blow) * (0.25 + blow));
  });
}

/** When a small wave comes to the boards, and how big it is. */
const WAVES: readonly (readonly [at: number, size: number])[] = (() => {
  const dice = chance(184);
  return Array.from(
    { length: 15 },
    (_, k) => [k * 1.72 + dice.between(0, 0.6), dice.between(0.35, 1)] as const,
  );
})();

/** It comes up, closes over the hollow under a board, and runs out of it. */
function lapping(): Signal {
  const dice = chance(185);
  const ring = silence(SECONDS);
  for (const [at, size] of WAVES) {
    const slosh = movingBand(1.3);
    const wave = draw(
      1.3,
      (t) =>
        slosh(dice.noise(), 330 + 330 * rise(t, 0, 0.5) - 160 * rise(t, 0.6, 1.3)) *
        hold(t, 0, 1.3, 0.5) ** 1.5,
    );
    layRound(ring, wave, at, size * 0.35);
    for (let k = 0; k < 5 + 13 * size; k++) {
      const when = at + 0.25 + 0.75 * dice.unit() ** 0.8;
      const from = dice.between(260, 760);
      layRound(
        ring,
        bubble(dice.between(0.02, 0.07), from, from * dice.between(1.15, 1.7)),
        when,
        size * dice.unit() ** 2 * 0.5,
      );
    }
    layRound(
      ring,
      ringing(
        0.2,
        [
          [148, 0.5, 0.03],
          [291, 0.25, 0.02],
        ],
        0.006,
      ),
      at + 0.45,
      size * 0.25,
    );
  }
  return ringThrough(ring, lowPass(1700), highPass(110), room({ size: 0.6, decay: 0.35, wet: 0.15 }));
}

/** One quack: a voice with a bill. */
function quack(seed: number, level: number): Signal {
  const dice = chance(seed);
  const lasts = dice.between(0.15, 0.2);
  return voiced(dice, lasts + 0.04, 1, (t) => {
    const x = t / lasts;
    return {
      hertz: 205 - 55 * x,
      vowel: [820 + 330 * Math.sin(Math.PI * Math.min(1, x)), 1650, 2500],
      voice: level * strike(t, 0.02, 0.12) * (1 - rise(t, lasts - 0.05, lasts)),
      air: 0.12 * level * hold(t, 0, lasts, 0.05),
    };
  });
}

/** The duck says it four times, each one less; much later once again. */
function duck(): Signal {
  const ring = silence(SECONDS);
  let at = 6.3;
  for (const [k, level] of [1, 0.85, 0.6, 0.42].entries()) {
    layRound(ring, quack(1860 + k, level), at);
    at += 0.27 + 0.03 * k;
  }
  layRound(ring, quack(1866, 0.5), 19.8);
  layRound(ring, quack(1867, 0.3), 20.16);
  return ringThrough(ring, lowPass(1900), highPass(420), room({ size: 2.6, decay: 0.55, wet: 0.5 }));
}

/** A small bird in the reeds: three thin notes and a scrape. */
function bird(): Signal {
  const dice = chance(187);
  const song = silence(1.6);
  for (const [at, hertz, lasts] of [
    [0.05, 3950, 0.07],
    [0.34, 4050, 0.07],
    [0.62, 3700, 0.1],
  ] as const)
    lay(song, bubble(lasts, hertz, hertz * 0.93), at, 0.8);
  const scrape = draw(
    0.24,
    (t) =>
      Math.sin(2 * Math.PI * 4300 * t) * Math.max(0, Math.sin(2 * Math.PI * 46 * t)) * hold(t, 0, 0.24, 0.06),
  );
  lay(song, scrape, 0.86, 0.4 * dice.between(0.9, 1));
  return through(song, lowPass(4600), room({ size: 1.9, decay: 0.45, wet: 0.35 }));
}

export const pond: Recipe = {
  name: 'pond',
  kind: 'ambience',
  caption: 'reeds, small water, a duck a long way off',
  loudness: -30,
  kilobits: 24,
  render() {
    const edge = blend(
      [evened(wind()), 0.7],
      [evened(reeds()), 0.3],
      [evened(lapping()), 0.55],
      [evened(duck()), 0.15],
    );
    layRound(edge, evened(bird()), 11.2, 0.16);
    layRound(edge, evened(bird()), 24.1, 0.09);
    return edge;
  },
};
