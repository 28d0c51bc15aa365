// Options of a set are of a length, so that none of them looks like the answer.

import type { OfferedSet } from '../../walk/census';
import type { Rule } from '../rule';
import { about } from '../rule';

/** How far an option may be from the mean length of its set. */
export const SPREAD = 0.4;

export const sameLength: Rule = {
  name: 'same-length',
  why: 'Within a set every line is within 40 % of the mean length, pauses left out: a line that is longer looks like the answer.',
  severity: 'error',
  ofWords: true,
  check: ({ survey }) => {
    const found = new Map<string, string>();
    for (const set of Object.values(survey.census.sets))
      for (const [id, message] of farOff(set)) if (!found.has(id)) found.set(id, message);
    return [...found].map(([id, message]) => about(id, message));
  },
};

function farOff({ lengths }: OfferedSet): [string, string][] {
  const all = Object.values(lengths);
  const mean = all.reduce((sum, length) => sum + length, 0) / all.length;
  return Object.entries(lengths)
    .filter(([, length]) => Math.abs(length - mean) > SPREAD * mean)
    .map(([id, length]) => [
      id,
      `${id} has ${length} letters where its set has ${Math.round(mean)} in the mean; ± 40 %`,
    ]);
}
