// The stem of nearness: low strings, five bars, four chords of long bows and a breath before they begin again.

import type { Recipe } from '../recipe';
import { lowStrings } from './low-strings';
import { hertz } from './pitch';
import { loopOf, type Played, ROOM } from './play';
import { BARS, BEAT, seconds } from './time';

/** Chords: the beat they begin on (from 0), how many beats they last, their notes from below. No chord has a C sharp. */
export const CHORDS = [
  [0.4, 7.4, ['D3', 'A3', 'D4']],
  [6.6, 6.8, ['B2', 'F#3', 'D4']],
  [12.4, 6.8, ['G2', 'D3', 'B3']],
  [18.2, 6.4, ['A2', 'E3', 'A3']],
] as const;

/** Lower notes carry more. */
const SHARES = [1, 0.8, 0.6];

const bows = (): Played[] =>
  CHORDS.flatMap(([beat, beats, notes], chord) =>
    notes.map((note, i) => ({
      at: (beat + 0.12 * i) * BEAT,
      level: SHARES[i] ?? 0.6,
      sound: lowStrings(430 + chord * 10 + i, hertz(note), beats * BEAT, 1),
    })),
  );

export const strings: Recipe = {
  name: 'strings',
  kind: 'stem',
  caption: 'music: the low strings come in',
  gone: 'music: the low strings fall silent',
  loudness: -30,
  kilobits: 18,
  render: () => loopOf(seconds(BARS.strings), bows(), { hall: { ...ROOM, wet: 0.34 }, low: 60, high: 2400 }),
};
