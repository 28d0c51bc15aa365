// Thunder close over the roof: it tears, it falls, and then the hills have it.

import type { Recipe } from '../recipe';
import { chance } from '../synth/chance';
import { fadeEnds, hold, rise, strike } from '../synth/envelopes';
import { highPass, lowPass, movingBand, through } from '../synth/filters';
import { room } from '../synth/room';
import { blend, draw, evened, lay, type Signal, silence } from '../synth/signal';

const SECONDS = 8.6;

/** The tear: many small cracks, closer and closer, into one. */
function tear(): Signal {
  const dice = chance(221);
  const sky = silence(SECONDS);
  for (let k = 0; k < 70; k++) {
    const at = 0.12 + 0.62 * Math.sqrt(dice.unit());
    const decay = dice.between(0.004, 0.02);
    const crack = draw(decay * 7, (t) => dice.noise() * strike(t, 0.0006, decay));
    lay(sky, crack, at, dice.unit() ** 2 * rise(at, 0, 0.7));
  }
  const fall = draw(0.9, (t) => dice.noise() * strike(t, 0.004, 0.13));
  lay(sky, fall, 0.74, 1.3);
  return through(sky, lowPass(2100), highPass(110));
}

/** The roll: strokes of different length and distance, each one duller. */
function roll(): Signal {
  const dice = chance(222);
  const sky = silence(SECONDS);
  for (const [at, lasts, level, hertz] of [
    [0.7, 1.7, 1, 95],
    [1.5, 2, 0.75, 70],
    [2.5, 1.5, 0.85, 82],
    [3.3, 2.4, 0.5, 62],
    [4.6, 2, 0.38, 70],
    [5.7, 2.7, 0.22, 55],
  ] as const) {
    const low = movingBand(0.7);
    const flutter = dice.between(5, 8);
    const stroke = draw(lasts, (t) => {
      const uneven = 1 + 0.45 * Math.sin(2 * Math.PI * flutter * t + 2.2 * Math.sin(3.1 * t));
      return low(dice.noise(), hertz * (1.25 - 0.4 * (t / lasts))) * hold(t, 0, lasts, lasts * 0.3) * uneven;
    });
    lay(sky, stroke, at, level);
  }
  return through(sky, lowPass(340));
}

/** What a phone's small speaker can still give of it: the same roll, an octave or two up and faint. */
function body(): Signal {
  const dice = chance(223);
  const mid = movingBand(0.8);
  return draw(SECONDS, (t) => {
    const near = hold(t, 0.68, 4.2, 0.12) * Math.exp(-Math.max(0, t - 0.8) / 1.2);
    return (
      mid(dice.noise(), 330 - 130 * rise(t, 0.7, 3)) *
      near *
      (1 + 0.5 * Math.sin(2 * Math.PI * 7.3 * t + Math.sin(5 * t)))
    );
  });
}

export const thunder: Recipe = {
  name: 'thunder',
  kind: 'cue',
  caption: 'thunder, close over the roof',
  loudness: -21,
  kilobits: 24,
  render() {
    const sky = blend([evened(tear()), 0.5], [evened(roll()), 1], [evened(body()), 0.55]);
    return fadeEnds(
      through(sky, lowPass(1800), highPass(36), room({ size: 2.9, decay: 0.8, wet: 0.42 })),
      0.02,
      1.6,
    );
  },
};
