// Held lines are felt, and the reader still has a choice.

import type { Rule } from '../rule';
import { about } from '../rule';

export const heldLines: Rule = {
  name: 'held-lines',
  why: 'At most two lines of a set are held, and at least two can be chosen, pauses not counted: a held line is a feeling, not a wall.',
  severity: 'error',
  check: ({ survey }) =>
    Object.values(survey.census.sets).flatMap(({ decision, held, choosable }) => {
      if (held.length > 2)
        return [about(decision, `${held.length} lines are held (${held.join(', ')}); at most two`)];
      if (choosable.length < 2)
        return [
          about(
            decision,
            `only ${choosable.join(', ') || 'nothing'} can be chosen${held.length ? ` while ${held.join(', ')} is held` : ''}; at least two`,
          ),
        ];
      return [];
    }),
};
