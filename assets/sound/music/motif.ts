// What the whole score is made of: a sixth that reaches up, waits, and comes back one step. Then the same with less reach.

import type { Written } from './hands';

/** The motif from `bar` on: A up to F sharp, a long wait, E. */
export const reaching = (bar: number, force: number): Written[] => [
  [bar, 2, 'A4', force],
  [bar, 3, 'F#5', force + 0.08],
  [bar + 1, 1, 'E5', force - 0.06],
];

/** Its answer: only a fourth, and two steps down. */
export const answering = (bar: number, force: number): Written[] => [
  [bar, 1.5, 'B4', force - 0.04],
  [bar, 2.5, 'E5', force],
  [bar, 4, 'D5', force - 0.06],
];
