// A wedding in a garden, from its edge and after dark: crickets here; over there glasses, talk, a laugh.

import type { Recipe } from '../recipe';
import { chance } from '../synth/chance';
import { hold } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { layRound, noiseRing, ringThrough, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, draw, evened, RATE, type Signal, silence } from '../synth/signal';
import { laughter } from './parts/laughter';
import { clink, cup } from './parts/tableware';
import { conversation } from './parts/talk';

const SECONDS = 26;
const GARDEN = { size: 2.1, decay: 0.5, wet: 0.4 };

/** A cricket: three or four strokes of a wing, a rest, the same again, all night. */
function cricket(seed: number, hertz: number, every: number): Signal {
  const dice = chance(seed);
  const ring = silence(SECONDS);
  const chirps = Math.round(SECONDS / every);
  const wing = draw(0.019, (t) => Math.sin(2 * Math.PI * hertz * t) * Math.sin((Math.PI * t) / 0.019) ** 2);
  const tired = wander(dice, SECONDS, 4);
  for (let k = 0; k < chirps; k++) {
    const at = (k * SECONDS) / chirps + dice.between(0, 0.05);
    for (let stroke = 0; stroke < 3 + (k % 5 === 2 ? 1 : 0); stroke++) {
      layRound(
        ring,
        wing,
        at + stroke * 0.034,
        (0.6 + 0.14 * stroke) * Math.max(0.2, 0.8 + 0.35 * tired(at)),
      );
    }
  }
  return ring;
}

/** Many of them, too far to count: one thin line that trembles. */
function meadow(): Signal {
  const dice = chance(173);
  const swell = wander(dice, SECONDS, 5);
  const lines = [3520, 3655, 3810].map((hertz) => ({ hertz, band: movingBand(38) }));
  return roundAndRound(noiseRing(dice, SECONDS), (x, i) => {
    const t = i / RATE;
    const tremble = 0.6 + 0.4 * Math.sin(2 * Math.PI * 31.5 * t);
    return lines.reduce((sum, { hertz, band }) => sum + band(x, hertz), 0) * tremble * (1 + 0.4 * swell(t));
  });
}

/** The tables under the lights. */
function guests(): Signal {
  const ring = silence(SECONDS);
  for (let table = 0; table < 7; table++) {
    const dice = chance(1740 + table);
    const speakers = [0, 1, 2].map((k) => ({
      pitch: (k + table) % 2 ? dice.between(170, 225) : dice.between(100, 135),
      mouth: (k + table) % 2 ? 1.16 : 1,
    }));
    layRound(ring, evened(conversation(dice, SECONDS, speakers)), 0, dice.between(0.6, 1));
  }
  const dice = chance(175);
  for (const [at, pitch, mouth, pushes, level] of [
    [3.4, 205, 1.17, 6, 1.6],
    [3.7, 126, 1, 5, 1],
    [13.1, 188, 1.14, 7, 1.4],
    [21.7, 118, 1, 5, 1.2],
    [22, 214, 1.18, 6, 1.1],
  ] as const)
    layRound(ring, evened(laughter(dice, { pitch, mouth }, pushes)), at, level);
  return ringThrough(ring, lowPass(1300), lowPass(2200), highPass(170), room({ ...GARDEN, wet: 0.6 }));
}

function glasses(): Signal {
  const dice = chance(176);
  const ring = silence(SECONDS);
  for (let k = 0; k < 9; k++)
    layRound(ring, clink(dice), dice.between(0, SECONDS), 0.2 + 0.8 * dice.unit() ** 2);
  for (let k = 0; k < 6; k++) layRound(ring, cup(dice), dice.between(0, SECONDS), dice.between(0.1, 0.4));
  // A toast somewhere: three glasses, one after another.
  for (const at of [16.2, 16.41, 16.75]) layRound(ring, clink(dice), at, 0.9);
  return ringThrough(ring, lowPass(3400), highPass(600), room(GARDEN));
}

/** Leaves, when the air moves. */
function leaves(): Signal {
  const breeze = wander(chance(177), SECONDS, 5);
  const filters = [highPass(700), lowPass(3000)] as const;
  const low = [lowPass(260), highPass(60)] as const;
  return roundAndRound(noiseRing(chance(178), SECONDS), (x, i) => {
    const blow = 0.55 + 0.3 * breeze(i / RATE);
    return (
      filters.reduce((y, filter) => filter(y), x) * blow ** 2 +
      1.6 * low.reduce((y, filter) => filter(y), x) * blow
    );
  });
}

/** A chair goes over the gravel. */
function gravel(): Signal {
  const dice = chance(179);
  const drag = draw(1.3, (t) => dice.noise() * dice.unit() ** 8 * hold(t, 0, 1.3, 0.4));
  return through(drag, lowPass(2200), highPass(400), room(GARDEN));
}

export const wedding: Recipe = {
  name: 'wedding',
  kind: 'ambience',
  caption: 'crickets; glasses and talk across a garden',
  loudness: -30,
  kilobits: 24,
  render() {
    const garden = blend(
      [evened(guests()), 0.8],
      [evened(leaves()), 0.22],
      [evened(cricket(171, 4180, 0.72)), 0.1],
      [evened(cricket(172, 3890, 0.9)), 0.06],
      [evened(meadow()), 0.09],
      [evened(glasses()), 0.12],
    );
    layRound(garden, evened(gravel()), 9.6, 0.1);
    return garden;
  },
};
