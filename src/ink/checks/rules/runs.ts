// The story runs: no way through it stops, goes in circles, or breaks.

import type { Rule } from '../rule';
import { about } from '../rule';

export const runs: Rule = {
  name: 'runs',
  why: 'No way through the story stops without an ending, goes in circles or breaks.',
  severity: 'error',
  check: ({ survey }) =>
    Object.entries(survey.census.problems).map(([problem, picks]) =>
      about(picks.at(-1) ?? '', `${problem} (after ${picks.join(', ') || 'nothing'})`),
    ),
};
