// The words of the hidden meters: what they are called, and the bars, the plane and the lines that show them.

import type { Meter } from '../../domain/beat';

export const METER_NAMES: Readonly<Record<Meter, string>> = {
  secure: 'Secure',
  anxious: 'Anxious',
  avoidant: 'Avoidant',
};

/** The same inside a sentence, and at the end of a line that is drawn. */
export const METER_LABELS: Readonly<Record<Meter, string>> = {
  secure: 'secure',
  anxious: 'anxious',
  avoidant: 'avoidant',
};

export const METER_MOVES: Readonly<Record<Meter, string>> = {
  secure: 'said it, and stayed',
  anxious: 'reached, checked, asked again',
  avoidant: 'kept it in, stepped away',
};

export const METERS_WORDS = {
  show: 'Show the hidden meters',
  heading: 'The hidden meters',
  table: 'The same as a table',
} as const;

export const BARS = {
  key: 'Each bar is what you chose out of what the story offered. The upright stroke is what somebody picking blind would get.',
  meter: 'Meter',
  taken: 'Taken',
  offered: 'Offered',
  blind: 'Picking blind',
  of: (most: number): string => `of ${most}`,
  spoken: (got: number, most: number, blind: number): string =>
    `${got} of the ${most} that the story offered; picking blind gives about ${blind}`,
} as const;

export const PLANE = {
  regions: { near: 'near and at ease', reaching: 'reaching', keeping: 'keeping away', both: 'push and pull' },
  /** The same at the corners of the drawing, in two short lines where one is too long. */
  corners: {
    keeping: ['keeping', 'away'],
    both: ['push', 'and pull'],
    near: ['near, and', 'at ease'],
    reaching: 'reaching',
  },
  across: 'anxious',
  up: 'avoidant',
  lies: (region: string, also: readonly string[]): string => {
    if (!also.length) return `It lies in ${region}.`;
    const list = also.length === 1 ? also[0] : `${also.slice(0, -1).join(', ')} and ${also.at(-1)}`;
    return `It lies in ${region}. The disc touches ${list} as well, and the run may belong there.`;
  },
  quoted: (region: string): string => `“${region}”`,
  notYou: 'The regions are kinds of moves. It is not a map of you.',
  rowAcross: 'Reaching (anxious)',
  rowUp: 'Keeping away (avoidant)',
  rowOff: 'May be off by',
  share: (hundredths: number): string => `${hundredths} of 100`,
} as const;

export const OVER_TIME = {
  none: 'There were no choices to add up.',
  /** @param ends each meter with what it came to, “secure 40 %” */
  words: (ends: readonly string[]): string =>
    `From the first choice to the last, each line climbs by what was taken, out of all that the story offered. At the end: ${ends.join(', ')}. Half of an evening is too little to tell a change from chance.`,
  after: 'After choice',
} as const;
