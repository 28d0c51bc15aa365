// A school yard before the bell, heard from the gate: children far off, a ball, sparrows, the road.

import type { Recipe } from '../recipe';
import { knock, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { hold } from '../synth/envelopes';
import { highPass, lowPass } from '../synth/filters';
import { layRound, noiseRing, ringThrough, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, draw, evened, lay, RATE, type Signal, silence } from '../synth/signal';
import { VOWELS, voiced } from '../synth/voice';
import { footstep } from './parts/footstep';
import { conversation } from './parts/talk';

const SECONDS = 26;
const OPEN = [VOWELS.ah, VOWELS.eh, VOWELS.oh, VOWELS.ee] as const;

/** How a cry goes: where its pitch begins, is in the middle, and ends, beside its own pitch. */
const TUNES = [
  [0.95, 1.3, 0.85],
  [1.3, 1.22, 0.8],
  [1, 1.1, 1.32],
  [1.1, 1.16, 1.05],
] as const;

/** One cry across the yard, of one syllable or two. */
function cry(seed: number): Signal {
  const dice = chance(seed);
  const pitch = dice.between(320, 450);
  const mouth = dice.between(1.28, 1.42);
  const call = silence(1.4);
  const two = dice.unit() < 0.45;
  let at = 0;
  for (let k = 0; k < (two ? 2 : 1); k++) {
    const lasts = two && k === 0 ? dice.between(0.12, 0.2) : dice.between(0.24, 0.62);
    const [from, middle, to] = TUNES[Math.floor(dice.unit() * TUNES.length)] ?? TUNES[0];
    const vowel = OPEN[Math.floor(dice.unit() * OPEN.length)] ?? VOWELS.ah;
    const syllable = voiced(dice, lasts + 0.03, mouth, (t) => {
      const x = Math.min(1, t / lasts);
      const tune = (1 - x) ** 2 * from + 2 * x * (1 - x) * middle + x ** 2 * to;
      const shake = 1 + 0.012 * Math.sin(2 * Math.PI * 6.5 * t);
      const level = hold(t, 0, lasts, Math.min(0.08, lasts / 3)) * (1 - 0.4 * x);
      return { hertz: pitch * tune * shake, vowel, voice: level, air: 0.05 * level };
    });
    lay(call, syllable, at);
    at += lasts + dice.between(0.02, 0.06);
  }
  return call;
}

function cries(): Signal {
  const dice = chance(151);
  const ring = silence(SECONDS);
  for (let k = 0; k < 54; k++)
    layRound(ring, cry(1510 + k), dice.between(0, SECONDS), 0.15 + 0.55 * dice.unit() ** 2);
  return ringThrough(ring, lowPass(2300), highPass(280), room({ size: 2.3, decay: 0.68, wet: 0.55 }));
}

/** The many who only talk. */
function chatter(): Signal {
  const ring = silence(SECONDS);
  for (let group = 0; group < 5; group++) {
    const dice = chance(1520 + group);
    const speakers = [0, 1, 2].map(() => ({ pitch: dice.between(255, 345), mouth: dice.between(1.26, 1.4) }));
    layRound(ring, evened(conversation(dice, SECONDS, speakers)), 0, dice.between(0.6, 1));
  }
  return ringThrough(
    ring,
    lowPass(1300),
    lowPass(2000),
    highPass(240),
    room({ size: 2.3, decay: 0.7, wet: 0.65 }),
  );
}

/** A ball on tarmac, twice, and feet that run after it. */
function ball(): Signal {
  const dice = chance(153);
  const ring = silence(SECONDS);
  for (const [from, first] of [
    [4.6, 0.62],
    [17.3, 0.55],
  ] as const) {
    let at = from;
    for (let gap = first, level = 1; gap > 0.09; gap *= 0.76, level *= 0.72) {
      layRound(
        ring,
        ringing(
          0.25,
          [
            [128, 0.6, 0.03],
            [295, 0.5, 0.04],
            [612, 0.25, 0.03],
            [1180, 0.08, 0.015],
          ],
          0.002,
        ),
        at,
        level,
      );
      layRound(ring, knock(dice, 0.003, 1700), at, level * 0.3);
      at += gap;
    }
    for (let k = 0; k < 9; k++)
      layRound(ring, footstep(dice), from + 0.7 + k * 0.235 * dice.between(0.94, 1.06), 0.3);
  }
  return ringThrough(ring, lowPass(1600), highPass(90), room({ size: 2.2, decay: 0.6, wet: 0.4 }));
}

/** Sparrows in the hedge: short, sliding, two or three at a time. */
function sparrows(): Signal {
  const dice = chance(154);
  const ring = silence(SECONDS);
  for (let flock = 0; flock < 11; flock++) {
    let at = dice.between(0, SECONDS);
    const level = dice.between(0.3, 1);
    for (let k = 0; k < 2 + dice.unit() * 4; k++) {
      const lasts = dice.between(0.05, 0.085);
      const top = dice.between(3700, 4700);
      const chirp = draw(lasts, (t) => {
        const x = t / lasts;
        return Math.sin(2 * Math.PI * (top * t - (1000 * t * x) / 2)) * Math.sin(Math.PI * x) ** 1.5;
      });
      layRound(ring, chirp, at, level * dice.between(0.6, 1));
      at += lasts + dice.between(0.07, 0.19);
    }
  }
  return ringThrough(ring, lowPass(4800), room({ size: 1.8, decay: 0.5, wet: 0.3 }));
}

/** The road on the other side, and the grey air. */
function morning(): Signal {
  const swell = wander(chance(155), SECONDS, 4);
  const filters = [lowPass(300), lowPass(900), highPass(55)] as const;
  return roundAndRound(noiseRing(chance(156), SECONDS), (x, i) =>
    filters.reduce((y, filter) => filter(y), x * (1 + 0.3 * swell(i / RATE))),
  );
}

export const playground: Recipe = {
  name: 'playground',
  kind: 'ambience',
  caption: 'children shouting, far across the yard',
  loudness: -30,
  kilobits: 24,
  render: () =>
    blend(
      [evened(morning()), 0.75],
      [evened(cries()), 0.55],
      [evened(chatter()), 0.7],
      [evened(ball()), 0.14],
      [evened(sparrows()), 0.07],
    ),
};
