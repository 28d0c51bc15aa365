// The words of the loop: its steps, its way out, and how it is told.

export const LOOP = {
  steps: 'The loop, in four steps',
  saw: 'you saw',
  /** In a room, where nobody is “you”. */
  sawBy: (name: string): string => `${name} saw`,
  outUntaken: 'a line that might have opened it',
  outBefore: 'where it had been open',
  out: 'where it opened',
  round: 'And round again: no line of this run opened it.',
} as const;
