// Words between decisions: room to live in, and never so long that the reader stops being asked.

import type { Stretch } from '../../walk/measures';
import type { Rule } from '../rule';
import { about } from '../rule';

/**
 * Least and most words of each stretch. Before the first choice: 45 seconds at 230 words a minute. After a pause: a look,
 * no scene. At the end: a scene that may take its time.
 */
export const STRETCHES: Readonly<Record<Stretch, readonly [number, number]>> = {
  first: [30, 170],
  between: [60, 150],
  pause: [8, 80],
  last: [60, 320],
};

export const rhythm: Rule = {
  name: 'rhythm',
  why: 'There are 60 to 150 words between two decisions; up to 170 before the first (45 seconds), 8 to 80 after a pause, 60 to 320 for an ending.',
  severity: 'error',
  ofWords: true,
  check: ({ survey }) =>
    Object.values(survey.census.stretches).flatMap(({ kind, from, to, least, most }) => {
      const [low, high] = STRETCHES[kind];
      const words = least === most ? `${least}` : `${least} to ${most}`;
      return least < low || most > high
        ? [about(from, `${from} → ${to}: ${words} words; ${low} to ${high} ${CALLED[kind]}`)]
        : [];
    }),
};

const CALLED: Readonly<Record<Stretch, string>> = {
  first: 'before the first choice',
  between: 'between two decisions',
  pause: 'after a pause',
  last: 'for an ending',
};
