// The stem of tension: muted plucks in quavers, three and two, with a hand on the wood; the fifth and the sharp
// neighbour that rubs against it. It never gets louder by itself and never comes out even.

import type { Recipe } from '../recipe';
import type { Written } from './hands';
import { hertz } from './pitch';
import { loopOf, type Played, ROOM } from './play';
import { hand, muted } from './plucked';
import { at, BARS, seconds } from './time';

export const PLUCKS: readonly Written[] = [
  [1, 1, 'A3', 0.5],
  [1, 2.5, 'E3', 0.28],
  [1, 3, 'A3', 0.34],
  [1, 4, 'A3', 0.44],
  [1, 5.5, 'E3', 0.26],
  [2, 1, 'A3', 0.46],
  [2, 2.5, 'E3', 0.28],
  [2, 3, 'A3', 0.34],
  [2, 4, 'F#3', 0.4],
  [2, 4.5, 'G3', 0.34],
  [2, 5, 'F#3', 0.28],
];

/** Bar and beat of the hand on the wood, and how heavy it is. */
const HANDS = [
  [1, 1, 0.5],
  [1, 4, 0.34],
  [2, 1, 0.46],
  [2, 4, 0.36],
] as const;

const played = (): Played[] => [
  ...PLUCKS.map(([bar, beat, note, force], i) => ({
    at: at(bar, beat),
    level: 0.6,
    sound: muted(470 + i, hertz(note), force),
  })),
  ...HANDS.map(([bar, beat, level], i) => ({ at: at(bar, beat), level, sound: hand(490 + i) })),
];

export const pulse: Recipe = {
  name: 'pulse',
  kind: 'stem',
  caption: 'music: a muffled pulse begins',
  gone: 'music: the pulse has stopped',
  loudness: -37,
  kilobits: 16,
  render: () => loopOf(seconds(BARS.pulse), played(), { hall: { ...ROOM, wet: 0.2 }, low: 50, high: 1700 }),
};
