// An old kitchen under the roof in a storm: slates, a gutter that cannot swallow it all, wind in the chimney.

import type { Recipe } from '../recipe';
import { bubble, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { highPass, lowPass, movingBand } from '../synth/filters';
import { layRound, noiseRing, ringThrough, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, evened, RATE, type Signal, silence } from '../synth/signal';
import { patter } from './parts/patter';

const SECONDS = 26;

/** The storm, 0.15 to 1.1: rain, wind and window follow it. */
const storm = (() => {
  const curve = wander(chance(111), SECONDS, 5);
  return (t: number) => Math.min(1.1, Math.max(0.15, 0.58 + 0.4 * curve(t)));
})();

/** Rain on slates over a ceiling: a roar without an edge, and what can be told apart in it. */
function slates(): Signal {
  const on = { perSecond: 170, from: 150, octaves: 2.3, decay: [0.006, 0.018], bite: 0.45 } as const;
  const drops = patter(chance(112), SECONDS, on, (t) => 0.4 + 0.6 * storm(t));
  return ringThrough(drops, lowPass(1300), highPass(110), room({ size: 0.9, decay: 0.5, wet: 0.35 }));
}

function roar(): Signal {
  const filters = [highPass(160), lowPass(800), lowPass(1600)] as const;
  return roundAndRound(noiseRing(chance(119), SECONDS), (x, i) =>
    filters.reduce((y, filter) => filter(y), x * (0.45 + 0.55 * storm(i / RATE))),
  );
}

/** What the wind throws at the window, in the gusts only. */
function pane(): Signal {
  const on = { perSecond: 60, from: 800, octaves: 1.4, decay: [0.002, 0.006], bite: 0.6 } as const;
  const drops = patter(chance(114), SECONDS, on, (t) => Math.max(0, storm(t) - 0.35) ** 1.5);
  return ringThrough(drops, lowPass(3000), highPass(450), room({ size: 0.7, decay: 0.45, wet: 0.25 }));
}

function chimney(): Signal {
  const flue = movingBand(5);
  const body = movingBand(0.9);
  return roundAndRound(noiseRing(chance(115), SECONDS), (x, i) => {
    const blow = storm(i / RATE);
    return body(x, 110 + 120 * blow) * blow + 1.1 * flue(x, 210 + 110 * blow) * blow ** 2;
  });
}

/** The gutter outside: it chokes, and goes on. */
function gutter(): Signal {
  const dice = chance(116);
  const ring = silence(SECONDS);
  const choke = wander(dice, SECONDS, 9);
  for (let k = 0; k < SECONDS * 26; k++) {
    const at = dice.between(0, SECONDS);
    const from = dice.between(230, 560);
    const drop = bubble(dice.between(0.02, 0.07), from, from * dice.between(1.1, 1.7));
    layRound(ring, drop, at, dice.unit() ** 2 * Math.max(0.1, 0.6 + 0.6 * choke(at)));
  }
  return ringThrough(ring, lowPass(1100), room({ size: 0.8, decay: 0.55, wet: 0.4 }));
}

/** The sash is loose: it knocks when a gust lets go of it. */
function sash(): Signal {
  const ring = silence(SECONDS);
  const wood = ringing(
    0.3,
    [
      [142, 0.7, 0.04],
      [268, 0.4, 0.03],
      [520, 0.2, 0.016],
      [910, 0.08, 0.01],
    ],
    0.003,
  );
  for (const [at, level] of [
    [4.3, 0.7],
    [4.46, 0.4],
    [4.55, 0.25],
    [16.2, 0.9],
    [16.33, 0.5],
    [22.7, 0.5],
  ] as const)
    layRound(ring, wood, at, level);
  return ringThrough(ring, lowPass(1500), room({ size: 0.9, decay: 0.55, wet: 0.35 }));
}

export const rainRoof: Recipe = {
  name: 'rain-roof',
  kind: 'ambience',
  caption: 'rain on the roof, and the gutter running over',
  loudness: -30,
  kilobits: 24,
  render: () =>
    blend(
      [evened(slates()), 0.8],
      [evened(roar()), 0.75],
      [evened(pane()), 0.22],
      [evened(chimney()), 0.5],
      [evened(gutter()), 0.3],
      [evened(sash()), 0.05],
    ),
};
