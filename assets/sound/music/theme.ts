// The title's music, once through: the motif over the strings that the stories keep apart from it, and then nothing more.

import type { Recipe } from '../recipe';
import { reed } from './airs';
import { hands, PIANO, type Written } from './hands';
import { lowStrings } from './low-strings';
import { answering, reaching } from './motif';
import { hertz } from './pitch';
import { type Played, pieceOf } from './play';
import { at, seconds } from './time';

const HANDS: readonly Written[] = [
  [1, 1, 'D4', 0.32],
  [1, 1.05, 'A3', 0.28],
  ...reaching(1, 0.4),
  [2, 4, 'B3', 0.26],
  ...answering(3, 0.38),
  [4, 3, 'A4', 0.3],
  [5, 1, 'G4', 0.3],
  [5, 1.05, 'D4', 0.28],
  ...reaching(5, 0.44),
  [6, 3.5, 'D5', 0.34],
  [7, 1, 'D4', 0.3],
  [7, 1.1, 'F#4', 0.28],
  [7, 1.25, 'A4', 0.3],
  [7, 3, 'E5', 0.22],
];

/** Bar and beat, beats, notes. */
const BOWS = [
  [2, 3, 8, ['B2', 'F#3']],
  [4, 1, 7.5, ['G2', 'D3']],
  [5, 3, 7, ['A2', 'E3']],
  [6, 4, 9, ['D3', 'A3']],
] as const;

const bows = (): Played[] =>
  BOWS.flatMap(([bar, beat, beats, notes], chord) =>
    notes.map((note, i) => ({
      at: at(bar, beat),
      level: 0.42,
      sound: lowStrings(6400 + chord * 10 + i, hertz(note), beats, 1),
    })),
  );

export const theme: Recipe = {
  name: 'theme',
  kind: 'music',
  caption: 'music: a piano, and low strings under it',
  loudness: -31,
  kilobits: 20,
  render: () =>
    pieceOf(
      seconds(9),
      [
        ...hands(64, HANDS),
        ...bows(),
        { at: at(7, 1), level: 0.06, sound: reed(6490, hertz('D5'), 7) },
        { at: at(7, 3), level: 0.05, sound: reed(6491, hertz('A4'), 7) },
      ],
      PIANO,
      4,
    ),
};
