// What is wrong with a run that was to be laid beside another, as a sentence.

import type { CompareProblem } from '../../game/compare-view';
import { COMPARE_WORDS } from '../words/compare';

/** The sentence about a code comes from the reading of it. */
export const problemWords = ({ why, words }: CompareProblem): string => words || COMPARE_WORDS.problems[why];
