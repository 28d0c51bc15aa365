// One chord for each kind of ending, played once when the last line has been read. None of them is a verdict.

import type { Recipe } from '../recipe';
import { glassy } from './airs';
import { feltPiano } from './felt-piano';
import { PIANO } from './hands';
import { lowStrings } from './low-strings';
import { hertz } from './pitch';
import { type Played, pieceOf } from './play';

const SECONDS = 8;

/** Notes from below, one after the other as a hand rolls them. */
const rolled = (
  seed: number,
  from: number,
  step: number,
  notes: readonly string[],
  force: number,
): Played[] =>
  notes.map((note, i) => ({
    at: from + step * i,
    level: 1 - 0.06 * i,
    sound: feltPiano(seed + i, hertz(note), force),
  }));

const bowed = (seed: number, notes: readonly string[], level: number): Played[] =>
  notes.map((note, i) => ({ at: 0.15 + 0.1 * i, level, sound: lowStrings(seed + i, hertz(note), 6.6, 1) }));

const high = (seed: number, from: number, note: string, level: number): Played => ({
  at: from,
  level,
  sound: glassy(seed, hertz(note), 5),
});

function ending(name: string, caption: string, notes: () => readonly Played[]): Recipe {
  return {
    name,
    kind: 'music',
    caption,
    loudness: -28,
    kilobits: 16,
    render: () => pieceOf(SECONDS, notes(), PIANO, 2.4),
  };
}

export const endings: readonly Recipe[] = [
  // The sixth arrives: D major with its third, and the strings under it.
  ending('together', 'music: a whole chord, and it lasts', () => [
    ...rolled(6100, 0.05, 0.11, ['D3', 'A3', 'D4', 'F#4', 'A4', 'F#5'], 0.4),
    ...bowed(6150, ['D3', 'A3', 'F#4'], 0.8),
  ]),
  // A fifth without a third, and far above it one note that does not belong to it.
  ending('apart', 'music: two bare notes, and one far above', () => [
    ...rolled(6200, 0.05, 0.5, ['B3', 'F#4'], 0.38),
    ...rolled(6210, 2.1, 0, ['E5'], 0.26),
    high(6250, 1.6, 'E5', 0.16),
  ]),
  // A fourth in place of the third: it could go on.
  ending('open', 'music: a chord left open', () => [
    ...rolled(6300, 0.05, 0.16, ['G3', 'D4', 'A4'], 0.38),
    ...rolled(6310, 1.5, 0, ['E5'], 0.3),
    ...bowed(6350, ['G2', 'D3'], 0.5),
  ]),
];
