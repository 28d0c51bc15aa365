// How turns, options and plays are measured: words, open lines, scored decisions.

import type { Option, Turn } from '../../domain/beat';
import { isScored } from '../../domain/offered';
import { countWords } from '../count-words';

/** Lines that were counted: the plays meet the same few hundred over and over. */
const counted = new Map<string, number>();

function wordsOfText(text: string): number {
  const words = counted.get(text) ?? countWords(text);
  counted.set(text, words);
  return words;
}

/** Words a reader is given from one pick to the next. */
export const wordsOfTurn = (turn: Turn): number =>
  turn.beats.reduce((sum, beat) => sum + wordsOfText(beat.text), 0);

/** Words a reader reads of a turn: its beats, and their own line, which the transcript gives back. */
export const wordsRead = (turn: Turn): number =>
  wordsOfTurn(turn) + (turn.picked ? wordsOfText(turn.picked.text) : 0);

/** An open line: it is weighed secure at least as much as anything else. */
export const isOpen = ({ weights }: Option): boolean =>
  weights.secure > 0 && weights.secure >= Math.max(weights.anxious, weights.avoidant);

/** The lines of a set that weigh something or could: pauses are not among them. */
export const linesOf = (options: readonly Option[]): Option[] => options.filter((option) => !option.notice);

/** Length of an option in letters, as the eye takes it. */
export const lengthOf = (option: Option): number => option.text.length;

/** A decision passed is one scored pick. */
export const isScoredPick = (turn: Turn): boolean => turn.picked !== null && isScored(turn.picked);

/** Where a turn stands in a play: before the first choice, after a pause, at the end, or between two decisions. */
export type Stretch = 'first' | 'pause' | 'between' | 'last';

export function stretchOf(turn: Turn): Stretch {
  if (turn.picked === null) return 'first';
  if (turn.ending !== null) return 'last';
  return turn.picked.notice ? 'pause' : 'between';
}
