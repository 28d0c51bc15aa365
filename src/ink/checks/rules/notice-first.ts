// A reader has met a pause before a line is held from them.

import type { Rule } from '../rule';
import { about } from '../rule';

export const noticeFirst: Rule = {
  name: 'notice-first',
  why: 'The first Notice comes before the first held line, so that a reader knows what to try when a line will not come.',
  severity: 'error',
  check: ({ survey }) =>
    survey.heldTooEarly.map((id) => about(id, `${id} can be held before any pause has been offered`)),
};
