// The stem that is always there: a felt piano, eight bars, three of them empty. It has no bass of its own, so what lies
// under it decides whether it is glad or sorry.

import type { Recipe } from '../recipe';
import { hands, PIANO, type Written } from './hands';
import { answering, reaching } from './motif';
import { loopOf } from './play';
import { BARS, seconds } from './time';

export const PIANO_NOTES: readonly Written[] = [
  [1, 1, 'D4', 0.34],
  [1, 1.06, 'A3', 0.3],
  ...reaching(1, 0.42),
  [2, 3, 'A3', 0.24],
  // Bar 3 is empty.
  [4, 1, 'F#4', 0.28],
  ...answering(4, 0.4),
  [5, 2, 'D4', 0.28],
  [5, 2.05, 'A4', 0.3],
  [5, 4, 'B4', 0.26],
  // Bar 6 is empty.
  [7, 1, 'E4', 0.3],
  [7, 1.05, 'B3', 0.26],
  [7, 2.5, 'A4', 0.36],
  [7, 4, 'F#4', 0.3],
  // Bar 8 is what is left of bar 7.
];

export const piano: Recipe = {
  name: 'piano',
  kind: 'stem',
  caption: 'music: a piano, slowly',
  loudness: -29,
  kilobits: 16,
  render: () => loopOf(seconds(BARS.piano), hands(41, PIANO_NOTES), PIANO),
};
