// The stem of distance, and the colour of the place: three bars of a high voice, far apart notes, a reed or glass or bells.

import type { Recipe } from '../recipe';
import { type Air, bells, glassy, reed } from './airs';
import { hertz } from './pitch';
import { loopOf, ROOM } from './play';
import { BARS, seconds } from './time';

/** A long note: the second it begins at, how long it is, its name, its level. */
type Long = readonly [at: number, seconds: number, note: string, level: number];

function air(name: string, caption: string, voice: Air, notes: readonly Long[], wet: number): Recipe {
  return {
    name,
    kind: 'stem',
    caption,
    loudness: -34,
    kilobits: 16,
    render: () =>
      loopOf(
        seconds(BARS.air),
        notes.map(([at, long, note, level], i) => ({
          at,
          level,
          sound: voice(530 + i, hertz(note), long),
        })),
        { hall: { ...ROOM, edge: 2600, wet }, low: 160, high: 3000 },
      ),
  };
}

const HOME: readonly Long[] = [
  [0.3, 7.4, 'A4', 0.9],
  [1.1, 6.2, 'D4', 0.7],
  [7.2, 7.2, 'E4', 0.8],
  [8.4, 6, 'B4', 0.6],
];
const WAY: readonly Long[] = [
  [0.4, 6.6, 'A5', 0.7],
  [5.6, 5.2, 'E5', 0.8],
  [9.2, 5.4, 'F#5', 0.6],
];
const PUBLIC: readonly Long[] = [
  [0.6, 6, 'E5', 0.8],
  [5.1, 6, 'A5', 0.6],
  [7.4, 6, 'D5', 0.7],
];

/** The notes of all three, for who checks them. */
export const AIR_NOTES = [HOME, WAY, PUBLIC];

export const airs: readonly Recipe[] = [
  air('air-home', 'music: thin and far, a harmonium', reed, HOME, 0.5),
  air('air-way', 'music: thin and far, like a glass rim', glassy, WAY, 0.6),
  air('air-public', 'music: small bells, a long way off', bells, PUBLIC, 0.72),
];
