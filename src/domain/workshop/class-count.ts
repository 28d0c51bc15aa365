// Codes of a class added up: how many went which way, the endings, the most split decisions. Nothing for fewer than five.

import type { ClassAnswer } from './class-code';

/** Below this number nothing is shown: of one in three everybody would know who. */
export const AT_LEAST = 5;

/** One decision of the class. */
export interface ClassFork {
  readonly decision: string;
  /** Codes that hold this decision. */
  readonly of: number;
  /** Of these, those whose way led here. */
  readonly came: number;
  /** Lines by how many took them, those that nobody took left out; null where fewer than five came here. */
  readonly lines: readonly { readonly option: string; readonly count: number }[] | null;
  /** As in a vote: 0 where all took one line, 1 where all lines were taken by the same number. */
  readonly split: number | null;
}

export interface ClassCount {
  readonly codes: number;
  readonly forks: readonly ClassFork[];
  /** The most found first; those who did not play to the end are counted apart. */
  readonly endings: readonly { readonly ending: string; readonly count: number }[];
  readonly unended: number;
  /** Decisions by how evenly the class was spread, the most divided first; those with nothing to tell left out. */
  readonly divided: readonly ClassFork[];
}

/**
 * Adds codes up; null for fewer than five.
 * @param order names of the story's decisions, as they are come to
 */
export function classCountOf(answers: readonly ClassAnswer[], order: readonly string[]): ClassCount | null {
  if (answers.length < AT_LEAST) return null;
  const taken = answers.flatMap((answer) => answer.taken);
  const forks = order.flatMap((decision): ClassFork[] => {
    const here = taken.filter((each) => each.decision === decision);
    return here.length
      ? [
          forkOf(
            decision,
            here.map(({ option }) => option),
          ),
        ]
      : [];
  });
  const ended = answers.flatMap(({ ending }) => ending ?? []);
  return {
    codes: answers.length,
    forks,
    endings: counted(ended).map(([ending, count]) => ({ ending, count })),
    unended: answers.length - ended.length,
    divided: forks.filter(({ split }) => (split ?? 0) > 0).sort((a, b) => (b.split ?? 0) - (a.split ?? 0)),
  };
}

function forkOf(decision: string, taken: readonly (string | null)[]): ClassFork {
  const lines = counted(taken.flatMap((option) => option ?? []));
  const came = lines.reduce((sum, [, count]) => sum + count, 0);
  const shown = came >= AT_LEAST;
  return {
    decision,
    of: taken.length,
    came,
    lines: shown ? lines.map(([option, count]) => ({ option, count })) : null,
    split: shown ? (splitOf(lines.map(([, count]) => count)) ?? 0) : null,
  };
}

/** How often each is there, the most often first; of equals in the order of their names. */
function counted(all: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/**
 * How evenly hands were spread: the chance that two hands drawn at random were raised for different lines, against the
 * chance if all lines had the same number. Null for fewer than two hands.
 */
export function splitOf(hands: readonly number[]): number | null {
  const all = hands.reduce((sum, each) => sum + each, 0);
  if (all < 2 || hands.length < 2) return null;
  const same = hands.reduce((sum, each) => sum + (each / all) ** 2, 0);
  return (1 - same) / (1 - 1 / hands.length);
}
