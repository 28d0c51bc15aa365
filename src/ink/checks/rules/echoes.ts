// What was said comes back.

import type { Rule } from '../rule';
import { whole } from '../rule';

export const ECHOES = 3;

export const echoes: Rule = {
  name: 'echoes',
  why: 'At least three choices come back later, quoted, in a changed meaning (# echo:), on ways that are walked.',
  severity: 'error',
  check: ({ survey }) => {
    const ids = Object.keys(survey.census.echoes);
    return ids.length < ECHOES
      ? [whole(`${ids.length} choices come back (${ids.join(', ') || 'none'}); at least ${ECHOES}`)]
      : [];
  },
};
