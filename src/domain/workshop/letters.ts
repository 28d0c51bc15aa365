// What is voted for by letter: the options that can be chosen, in the writer's order. Held lines have no letter.

import type { Decision, Option } from '../beat';
import { isChoosable } from '../offered';

/** Letters in order; a set of a story has seldom more than four. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type Letter = (typeof LETTERS)[number];

export interface Lettered {
  readonly letter: Letter;
  readonly option: Option;
}

/** The options of a decision with their letters: the first written is A. */
export function letteredOf(decision: Decision): readonly Lettered[] {
  const byId = new Map(decision.options.map((option) => [option.id, option]));
  return decision.written
    .flatMap((id) => byId.get(id) ?? [])
    .filter(isChoosable)
    .slice(0, LETTERS.length)
    .map((option, i) => ({ letter: LETTERS[i] as Letter, option }));
}

/** The letter of an option in a list that begins with A; a dash where it is not in it. */
export const letterOf = (options: readonly string[], option: string): string =>
  LETTERS[options.indexOf(option)] ?? '–';
