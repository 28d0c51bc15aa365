// Not every set has one line of each kind.

import type { OfferedSet } from '../../walk/census';
import type { Rule } from '../rule';
import { whole } from '../rule';

/** Decisions whose sets offer no open line, one, and two or more. */
export function openLineCounts(sets: readonly OfferedSet[]): {
  none: string[];
  one: string[];
  more: string[];
} {
  const most = new Map<string, number>();
  for (const set of sets) most.set(set.decision, Math.max(most.get(set.decision) ?? 0, set.open.length));
  const those = (test: (open: number) => boolean): string[] =>
    [...most].filter(([, open]) => test(open)).map(([name]) => name);
  return { none: those((n) => n === 0), one: those((n) => n === 1), more: those((n) => n > 1) };
}

export const openLines: Rule = {
  name: 'open-lines',
  why: 'About a quarter of the decisions offer no open line and a quarter offer two: a story in which there is always exactly one is a quiz.',
  severity: 'warning',
  check: ({ survey }) => {
    const { none, one, more } = openLineCounts(Object.values(survey.census.sets));
    const all = none.length + one.length + more.length;
    const few = (list: readonly string[]): boolean =>
      list.length < all / 8 || list.length > (all * 3) / 8 + 1;
    const found = [];
    if (few(none))
      found.push(whole(`${none.length} of ${all} decisions offer no open line; about a quarter`));
    if (few(more))
      found.push(whole(`${more.length} of ${all} decisions offer two open lines; about a quarter`));
    return found;
  },
};
