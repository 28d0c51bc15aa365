// Enough decisions for a reading that means something, and not so many that it drags.

import type { Rule } from '../rule';
import { whole } from '../rule';

export const SCORED = [10, 14] as const;

export const decisions: Rule = {
  name: 'decisions',
  why: 'From 10 scored decisions on the meters can say something at all; beyond 14 a story drags.',
  severity: 'error',
  check: ({ survey }) => {
    const { least, most } = survey.walked.decisions;
    return least < SCORED[0] || most > SCORED[1]
      ? [whole(`ways through have ${least} to ${most} scored decisions; ${SCORED[0]} to ${SCORED[1]}`)]
      : [];
  },
};
