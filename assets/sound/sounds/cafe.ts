// A café with people in it: tables that talk, cups, milk being steamed, a chair.

import type { Recipe } from '../recipe';
import { knock, ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { hold, rise } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { layRound, noiseRing, ringThrough } from '../synth/ring';
import { room } from '../synth/room';
import { blend, draw, evened, lay, type Signal, silence } from '../synth/signal';
import type { Speaker } from '../synth/voice';
import { laughter } from './parts/laughter';
import { cup, stirring } from './parts/tableware';
import { conversation } from './parts/talk';

const SECONDS = 26;
const WALLS = { size: 1.3, decay: 0.62, wet: 0.5 };
const HER: Speaker = { pitch: 198, mouth: 1.15 };
const HIM: Speaker = { pitch: 112, mouth: 1 };

/** Who sits where: the nearer the table, the more of its edge is left. */
const TABLES: readonly { speakers: readonly Speaker[]; edge: number; level: number }[] = [
  { speakers: [HER, { pitch: 182, mouth: 1.18 }], edge: 2100, level: 0.9 },
  { speakers: [HIM, { pitch: 205, mouth: 1.16 }], edge: 1600, level: 0.8 },
  { speakers: [{ pitch: 128, mouth: 1.02 }, { pitch: 105, mouth: 0.98 }, HER], edge: 1300, level: 1 },
  { speakers: [{ pitch: 221, mouth: 1.2 }, HIM], edge: 1100, level: 0.8 },
  {
    speakers: [
      { pitch: 176, mouth: 1.12 },
      { pitch: 120, mouth: 1 },
    ],
    edge: 900,
    level: 0.9,
  },
  {
    speakers: [
      { pitch: 190, mouth: 1.15 },
      { pitch: 210, mouth: 1.17 },
    ],
    edge: 850,
    level: 0.9,
  },
];

function talk(): Signal {
  const ring = silence(SECONDS);
  for (const [i, { speakers, edge, level }] of TABLES.entries()) {
    const table = ringThrough(
      conversation(chance(1610 + i), SECONDS, speakers),
      lowPass(edge),
      lowPass(edge * 2),
    );
    layRound(ring, evened(table), 0, level);
  }
  const dice = chance(162);
  layRound(ring, evened(through(laughter(dice, HER, 6), lowPass(1700))), 8.2, 0.9);
  layRound(ring, evened(through(laughter(dice, HIM, 4), lowPass(1300))), 20.6, 0.8);
  return ringThrough(ring, highPass(130), room(WALLS));
}

/** Cups, near and far, and a spoon. */
function cups(): Signal {
  const dice = chance(163);
  const ring = silence(SECONDS);
  for (let k = 0; k < 19; k++)
    layRound(ring, cup(dice), dice.between(0, SECONDS), 0.12 + 0.88 * dice.unit() ** 2.5);
  layRound(ring, stirring(dice), 4.9, 0.8);
  layRound(ring, stirring(dice), 18.7, 0.4);
  return ringThrough(ring, lowPass(3800), highPass(400), room(WALLS));
}

/** Milk: the pipe spits, screams a little, and sinks in pitch as it warms and fills. */
function steam(): Signal {
  const dice = chance(164);
  const hiss = movingBand(0.9);
  const tear = movingBand(4);
  const pot = draw(4.4, (t) => {
    const x = dice.noise();
    const on = hold(t, 0, 4.4, 0.9) * (0.75 + 0.25 * rise(t, 0.2, 1));
    const flutter = 1 + 0.3 * Math.sin(2 * Math.PI * 23 * t + 3 * Math.sin(5 * t));
    return (
      (hiss(x, 1900 - 700 * rise(t, 0.5, 4)) + 1.2 * tear(x, 880 - 330 * rise(t, 0.4, 4.2)) * flutter) * on
    );
  });
  return through(pot, lowPass(2800), highPass(260), room(WALLS));
}

/** The old grounds are knocked out, twice, before it. */
function knocks(): Signal {
  const dice = chance(165);
  const box = silence(1.2);
  for (const [at, level] of [
    [0.02, 1],
    [0.33, 0.75],
  ] as const) {
    lay(
      box,
      ringing(
        0.3,
        [
          [118, 0.8, 0.04],
          [243, 0.5, 0.03],
          [530, 0.25, 0.015],
        ],
        0.002,
      ),
      at,
      level,
    );
    lay(box, knock(dice, 0.006, 1300), at, level * 0.5);
  }
  return through(box, lowPass(1700), room(WALLS));
}

/** A chair is pushed back: it chatters over the boards. */
function chair(): Signal {
  const dice = chance(166);
  const floor = silence(1.1);
  for (let at = 0.02; at < 0.62; at += dice.between(0.013, 0.024)) {
    const level = hold(at, 0, 0.64, 0.2) * dice.between(0.5, 1);
    lay(
      floor,
      ringing(
        0.08,
        [
          [212, 0.5, 0.012],
          [467, 0.4, 0.008],
          [820, 0.2, 0.006],
        ],
        0.002,
      ),
      at,
      level,
    );
  }
  return through(floor, lowPass(1300), room(WALLS));
}

export const cafe: Recipe = {
  name: 'cafe',
  kind: 'ambience',
  caption: 'cups, and other people’s talk',
  loudness: -30,
  kilobits: 24,
  render() {
    const air = ringThrough(noiseRing(chance(167), SECONDS), lowPass(420), lowPass(1400), highPass(70));
    const house = blend([evened(talk()), 1], [evened(cups()), 0.17], [evened(air), 0.3]);
    layRound(house, evened(knocks()), 9.7, 0.28);
    layRound(house, evened(steam()), 11.6, 0.19);
    layRound(house, evened(chair()), 23.4, 0.22);
    return house;
  },
};
