// An open platform at night: wind, a road a long way off, the wires, rain on the canopy, a voice too far to follow.

import type { Recipe } from '../recipe';
import { ringing } from '../synth/bodies';
import { chance } from '../synth/chance';
import { bandPass, highPass, lowPass, movingBand } from '../synth/filters';
import { layRound, noiseRing, roundAndRound, wander } from '../synth/ring';
import { room } from '../synth/room';
import { blend, evened, RATE, type Signal, silence } from '../synth/signal';
import { announcement } from './parts/announcement';
import { rainOnCanopy } from './parts/rain';

const SECONDS = 26;

/** When the announcement begins: in a lull. */
const VOICE = 2.4;

/** How hard it blows, 0 to about 1: wind and wires follow the same gusts. */
const gust = (() => {
  const curve = wander(chance(21), SECONDS, 6);
  return (t: number) => Math.min(1.2, Math.max(0.04, 0.42 + 0.34 * curve(t)));
})();

function wind(): Signal {
  const band = movingBand(0.8);
  const high = movingBand(1.4);
  const soft = lowPass(1500);
  return roundAndRound(noiseRing(chance(22), SECONDS), (x, i) => {
    const blow = gust(i / RATE);
    return soft(band(x, 170 + 260 * blow) * (0.35 + blow) + 0.3 * high(x, 420 + 420 * blow) * blow ** 2);
  });
}

/** A main road behind the houses: no car to be told from another. */
function road(): Signal {
  const swell = wander(chance(23), SECONDS, 4);
  const filters = [lowPass(240), lowPass(420), highPass(48)] as const;
  return roundAndRound(noiseRing(chance(24), SECONDS), (x, i) =>
    filters.reduce((y, filter) => filter(y), x * (1 + 0.3 * swell(i / RATE))),
  );
}

/** The overhead wires sing where the wind takes them, each by its own. */
function wires(): Signal {
  const strings = [311, 392.5, 467, 589].map((hertz, i) => ({
    string: bandPass(hertz, 70),
    share: 1 / (1 + i * 0.35),
    sway: wander(chance(30 + i), SECONDS, 4),
  }));
  return roundAndRound(noiseRing(chance(25), SECONDS), (x, i) => {
    const t = i / RATE;
    const blow = gust(t) ** 2;
    return strings.reduce((sum, { string, share, sway }) => {
      return sum + string(x) * share * blow * Math.max(0, 0.6 + 0.6 * sway(t));
    }, 0);
  });
}

/** A fitting on a mast knocks twice in a gust. */
function mast(): Signal {
  const ring = silence(SECONDS);
  const blow = ringing(
    0.9,
    [
      [228, 0.6, 0.13],
      [371, 0.35, 0.1],
      [604, 0.2, 0.07],
      [983, 0.07, 0.04],
    ],
    0.004,
  );
  for (const [at, level] of [
    [9.1, 1],
    [9.62, 0.45],
    [21.4, 0.6],
  ] as const)
    layRound(ring, blow, at, level);
  const air = room({ size: 1.8, decay: 0.7, wet: 0.5 });
  return roundAndRound(ring, air);
}

/** The voice, laid on the ring and left to the hard walls of a station. */
function voice(): Signal {
  const ring = silence(SECONDS);
  const spoken = announcement(chance(26));
  for (const [late, level] of [
    [0, 1],
    [0.24, 0.5],
    [0.43, 0.28],
  ] as const)
    layRound(ring, spoken, VOICE + late, level);
  const air = room({ size: 2.6, decay: 0.8, wet: 0.62 });
  const far = lowPass(1700);
  return roundAndRound(ring, (x) => far(air(x)));
}

export const platform: Recipe = {
  name: 'platform',
  kind: 'ambience',
  caption: 'wind along the platform, rain on its roof',
  loudness: -30,
  kilobits: 24,
  render: () =>
    blend(
      [evened(wind()), 1],
      [evened(road()), 0.7],
      [evened(wires()), 0.13],
      [evened(mast()), 0.09],
      [evened(rainOnCanopy(chance(27), SECONDS)), 0.7],
      [evened(voice()), 0.26],
    ),
};
