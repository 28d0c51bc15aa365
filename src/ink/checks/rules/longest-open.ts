// The open line is not given away by its length.

import type { OfferedSet } from '../../walk/census';
import type { Rule } from '../rule';
import { whole } from '../rule';

/** Sets with an open line among others, a decision at a time, and those where it alone is the longest. */
export function lengthTells(sets: readonly OfferedSet[]): {
  readonly of: string[];
  readonly longest: string[];
} {
  const mixed = sets.filter(({ open, choosable }) => open.length > 0 && open.length < choosable.length);
  const tells = mixed.filter(({ open, choosable, lengths }) => {
    const length = (id: string): number => lengths[id] ?? 0;
    const others = choosable.filter((id) => !open.includes(id));
    return Math.max(...open.map(length)) > Math.max(...others.map(length));
  });
  const names = (list: readonly OfferedSet[]): string[] => [...new Set(list.map((set) => set.decision))];
  return { of: names(mixed), longest: names(tells) };
}

export const longestOpen: Rule = {
  name: 'longest-open',
  why: 'The open line is the longest in at most a third of the decisions that have one, or “always the longest” wins.',
  severity: 'error',
  ofWords: true,
  check: ({ survey }) => {
    const { of, longest } = lengthTells(Object.values(survey.census.sets));
    return longest.length > of.length / 3
      ? [
          whole(
            `the open line is the longest in ${longest.length} of ${of.length} decisions (${longest.join(', ')}); at most a third`,
          ),
        ]
      : [];
  },
};
