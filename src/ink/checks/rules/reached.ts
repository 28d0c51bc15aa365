// Everything that is written can be met.

import { optionsOf } from '../../lint/choices';
import type { Rule } from '../rule';
import { about } from '../rule';

/** Option ids with their states, as the source has them. */
export const writtenOptions = (lines: Parameters<typeof optionsOf>[0]): string[] => [
  ...new Set(
    optionsOf(lines)
      .filter((option) => option.id)
      .map((option) => `${option.id} ${option.notice ? 'notice' : option.state}`),
  ),
];

export const reached: Rule = {
  name: 'reached',
  why: 'Every option that is written is offered on some way through, held and strained forms too, and can be picked there.',
  severity: 'error',
  check: ({ story, survey: { census } }) =>
    writtenOptions(story.lines).flatMap((key) => {
      const [id = '', state = ''] = key.split(' ');
      if (!census.offered[key])
        return [about(id, `${id}${state === 'plain' ? '' : ` (${state})`} is never offered`)];
      return state !== 'held' && !census.picked[id]
        ? [about(id, `${id} is offered and was never picked`)]
        : [];
    }),
};
