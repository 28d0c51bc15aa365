// A stone staircase of an old house: the lamp on its timer hums, the shaft breathes, the house is below.

import type { Recipe } from '../recipe';
import { type Mode, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { bandPass, highPass, lowPass, movingBand } from '../synth/filters';
import { layRound, noiseRing, ringThrough, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, draw, evened, RATE, type Signal, silence } from '../synth/signal';
import { conversation } from './parts/talk';

const SECONDS = 24;

/** Mains and its multiples, all whole turns in the ring. */
function hum(): Signal {
  const dice = chance(121);
  const partials = [
    [100, 1],
    [200, 0.42],
    [300, 0.5],
    [400, 0.2],
    [500, 0.22],
    [700, 0.12],
    [900, 0.07],
    [1100, 0.05],
  ].map(([hertz = 0, level = 0]) => ({
    hertz,
    level,
    phase: dice.between(0, 6.28),
    sway: wander(dice, SECONDS, 7),
  }));
  return draw(SECONDS, (t) =>
    partials.reduce(
      (sum, { hertz, level, phase, sway }) =>
        sum + level * (1 + 0.22 * sway(t)) * Math.sin(2 * Math.PI * hertz * t + phase),
      0,
    ),
  );
}

/** The grain of the hum: a hiss that opens a hundred times a second. */
function grain(): Signal {
  const noise = noiseRing(chance(122), SECONDS).map(
    (x, i) => x * Math.max(0, Math.sin(2 * Math.PI * 100 * (i / RATE))) ** 6,
  );
  return ringThrough(noise, bandPass(1900, 0.9), lowPass(3200));
}

/** Air goes up the shaft. */
function draught(): Signal {
  const band = movingBand(0.9);
  const whine = movingBand(14);
  const blow = wander(chance(123), SECONDS, 5);
  const raw = roundAndRound(noiseRing(chance(124), SECONDS), (x, i) => {
    const up = Math.max(0.1, 0.55 + 0.4 * blow(i / RATE));
    return band(x, 120 + 90 * up) * up + 0.5 * whine(x, 270 + 60 * up) * up ** 3;
  });
  return ringThrough(raw, lowPass(700), room({ size: 2.8, decay: 0.8, wet: 0.5 }));
}

const BELOW: Mode[] = [
  [71, 0.9, 0.09],
  [138, 0.6, 0.06],
  [262, 0.3, 0.035],
  [540, 0.1, 0.02],
];
const PIPE: Mode[] = [
  [1120, 0.3, 0.03],
  [1890, 0.2, 0.018],
  [640, 0.3, 0.03],
];

/** A door three floors down, once; the pipes, cooling; whatever of it the stone sends up. */
function house(): Signal {
  const ring = silence(SECONDS);
  layRound(ring, ringing(0.7, BELOW, 0.006), 9.4, 1);
  layRound(ring, ringing(0.1, PIPE, 0.002), 9.32, 0.18);
  for (const [at, level] of [
    [2.7, 0.22],
    [3.35, 0.14],
    [15.6, 0.2],
    [20.9, 0.26],
    [21.24, 0.12],
  ] as const)
    layRound(ring, ringing(0.2, PIPE, 0.001), at, level);
  return ringThrough(ring, lowPass(1500), room({ size: 3, decay: 0.86, wet: 0.7 }));
}

/** Behind one of the doors somebody has left a television on. */
function behindDoor(): Signal {
  const talk = conversation(chance(125), SECONDS, [
    { pitch: 118, mouth: 1 },
    { pitch: 196, mouth: 1.16 },
  ]);
  return ringThrough(
    talk,
    lowPass(420),
    lowPass(620),
    highPass(120),
    room({ size: 1.8, decay: 0.75, wet: 0.6 }),
  );
}

export const stairwell: Recipe = {
  name: 'stairwell',
  kind: 'ambience',
  caption: 'a stone stairwell, humming',
  loudness: -30,
  kilobits: 24,
  render() {
    const echo = room({ size: 2.4, decay: 0.78, wet: 0.35 });
    return blend(
      [ringThrough(evened(hum()), echo), 0.55],
      [evened(grain()), 0.045],
      [evened(draught()), 0.55],
      [evened(house()), 0.22],
      [evened(behindDoor()), 0.2],
    );
  },
};
