// The words of the loop: its steps, its way out, and how it is told.

import type { CastMember } from '../../domain/story-card';

const HEARD: Readonly<Record<CastMember['they'], string>> = {
  she: 'she heard',
  he: 'he heard',
  they: 'they heard',
};

export const LOOP = {
  steps: 'The loop, in four steps',
  saw: 'you saw',
  heard: (they: CastMember['they']): string => HEARD[they],
  outUntaken: 'a line that might have opened it',
  outBefore: 'where it had been open',
  out: 'where it opened',
  round: 'And round again: no line of this run opened it.',
} as const;
