// An option is offered once at a time, in the set of its own decision, and can be told from the others in a share code.

import type { Rule } from '../rule';
import { about } from '../rule';

export const oneOfEach: Rule = {
  name: 'one-of-each',
  why: 'An id is offered once a turn, in its own decision, and no two of a set look alike in a share code: ids are the save.',
  severity: 'error',
  check: ({ survey }) =>
    Object.entries(survey.census.doubled).map(([id, what]) => about(id, `${id} ${what}`)),
};
