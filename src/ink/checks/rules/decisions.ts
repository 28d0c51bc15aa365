// Enough decisions for a reading that means something, and not so many that it drags.

import type { Rule } from '../rule';
import { whole } from '../rule';

export const SCORED = [10, 14] as const;
/** In the other side of an evening, which says something from 8 on and is told with 10. */
export const SIDE_SCORED = [8, 12] as const;

export const decisions: Rule = {
  name: 'decisions',
  why: 'From 10 scored decisions on the meters can say something at all; beyond 14 a story drags.',
  severity: 'error',
  check: ({ story, survey }) => {
    const [low, high] = story.source?.side ? SIDE_SCORED : SCORED;
    const { least, most } = survey.walked.decisions;
    return least < low || most > high
      ? [whole(`ways through have ${least} to ${most} scored decisions; ${low} to ${high}`)]
      : [];
  },
};
