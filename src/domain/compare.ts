// Two runs of one story laid side by side: what was the same, where they parted, what each met that the other did not.

import type { Answer, RibbonStep } from './debrief/ribbon';

/** One row of the comparison. */
export type CompareRow =
  /** The same line was taken; the answer need not have been the same. */
  | {
      readonly kind: 'same';
      readonly one: RibbonStep;
      readonly other: RibbonStep;
      readonly sameAnswer: boolean;
    }
  /** Another line was taken at the same decision. */
  | { readonly kind: 'parted'; readonly one: RibbonStep; readonly other: RibbonStep }
  /** Only one of the two came here, or only one of them stopped to notice. */
  | { readonly kind: 'alone'; readonly one: RibbonStep | null; readonly other: RibbonStep | null };

/** Rows in the order of the story, every step of both runs in exactly one of them. */
export function compareRuns(one: readonly RibbonStep[], other: readonly RibbonStep[]): CompareRow[] {
  const best = bestPairs(one, other);
  const rows: CompareRow[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i], other[j]];
    const pair = a && b ? worth(a, b) : 0;
    const here = at(best, i, j);
    if (a && b && pair > 0 && here === pair + at(best, i + 1, j + 1)) {
      rows.push(paired(a, b));
      i++;
      j++;
    } else if (a && here === at(best, i + 1, j)) {
      rows.push({ kind: 'alone', one: a, other: null });
      i++;
    } else {
      rows.push({ kind: 'alone', one: null, other: b ?? null });
      j++;
    }
  }
  return rows;
}

/** Index of the first row that is not the same on both sides, its answer included; −1 where all are. */
export const firstApart = (rows: readonly CompareRow[]): number =>
  rows.findIndex((row) => row.kind !== 'same' || !row.sameAnswer);

const paired = (one: RibbonStep, other: RibbonStep): CompareRow =>
  one.option.id === other.option.id
    ? { kind: 'same', one, other, sameAnswer: sameAnswer(one.answer, other.answer) }
    : { kind: 'parted', one, other };

const sameAnswer = (a: Answer | null, b: Answer | null): boolean => a?.who === b?.who && a?.text === b?.text;

/** What it is worth to lay two steps side by side: 0 where they are not of one decision, or only one is a pause. */
function worth(a: RibbonStep, b: RibbonStep): number {
  if (a.decision !== b.decision || a.option.notice !== b.option.notice) return 0;
  return a.option.id === b.option.id ? 3 : 2;
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** The most that can be had from each pair of remainders (Needleman and Wunsch, without a price for gaps). */
function bestPairs(one: readonly RibbonStep[], other: readonly RibbonStep[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const pair = worth(one[i] as RibbonStep, other[j] as RibbonStep);
      const row = table[i] as number[];
      row[j] = Math.max(
        at(table, i + 1, j),
        at(table, i, j + 1),
        pair > 0 ? pair + at(table, i + 1, j + 1) : 0,
      );
    }
  return table;
}
