// What the score makes of a moment: how near and how tense the two are, and nothing else. The hidden meters are never
// heard, or the music would be a mark.

import type { Between } from '../../domain/beat';

/** The parts of the score, in the order in which a change of them is worth telling. */
export const PARTS = ['pulse', 'strings', 'air', 'piano'] as const;
export type Part = (typeof PARTS)[number];

/** How loud each part is, 0 to 1. */
export type Mix = Readonly<Record<Part, number>>;

/** 0 up to `from`, 1 beyond `to`, smooth between. */
function slope(x: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/**
 * Near, the strings lie under the piano; tense, the pulse comes and the strings give way to it; far, the high air opens
 * and little else is left. The air is never quite gone: it is the colour of the place.
 */
export function mixOf({ closeness, tension }: Between): Mix {
  return {
    piano: 1 - 0.45 * slope(tension, 55, 92),
    strings: slope(closeness, 46, 66) * (1 - 0.6 * slope(tension, 40, 80)),
    pulse: slope(tension, 38, 72),
    air: 1 - 0.75 * slope(closeness, 26, 50),
  };
}
