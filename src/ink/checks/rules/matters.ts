// A decision decides something.

import type { Rule } from '../rule';
import { about } from '../rule';

export const matters: Rule = {
  name: 'matters',
  why: 'At least two lines of a decision lead to other words, other numbers or something noted for later; the meters alone are not enough.',
  severity: 'error',
  check: ({ survey }) =>
    Object.entries(survey.census.differ)
      .filter(([, differ]) => !differ)
      .map(([decision]) =>
        about(decision, `all lines of “${decision}” lead to the same words and the same numbers`),
      ),
};
