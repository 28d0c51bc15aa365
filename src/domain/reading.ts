// From meters to a reading: where the moves of one run leaned, or that they did not, or that it is too few to say.

import type { Meter } from './beat';
import type { Meters, Passing } from './meters';

/** `too-few` and `mixed` are full answers. A reading is about the moves of a run and never about a person. */
export type Leaning = 'too-few' | 'secure' | 'anxious' | 'avoidant' | 'push-pull' | 'mixed';

export interface Reading {
  readonly leaning: Leaning;
  /** Decisions it rests on. */
  readonly decisions: number;
}

/**
 * When a run is said to lean. `lift` is the design's threshold; `sure` holds it to what blind picking does on the very
 * sets that were offered: a leaning is said only where picking blind would get there once in a hundred or less. The
 * simulation on the real stories (tests/domain) proves that a blind picker is called anything but mixed in at most 5 %.
 */
export const READING = {
  /** Scored decisions below which nothing is said. */
  decisions: 10,
  /** Least lift above blind picking, and least distance to the other meters. */
  lift: 0.2,
  apart: 0.2,
  /** Least distance from blind picking in standard deviations: one-sided 1 %. */
  sure: 2.33,
} as const;

/** Reads a run's meters. */
export function readingOf(meters: Meters, passings: readonly Passing[]): Reading {
  const decisions = passings.length;
  if (decisions < READING.decisions) return { leaning: 'too-few', decisions };
  const { secure, anxious, avoidant } = meters;
  const leans = (meter: Meter, others: readonly Meter[]): boolean =>
    meters[meter].lift >= READING.lift &&
    meters[meter].sure >= READING.sure &&
    others.every((other) => meters[meter].lift - meters[other].lift >= READING.apart);
  if (leans('secure', ['anxious', 'avoidant'])) return { leaning: 'secure', decisions };
  if (leans('anxious', ['avoidant'])) return { leaning: 'anxious', decisions };
  if (leans('avoidant', ['anxious'])) return { leaning: 'avoidant', decisions };
  const torn =
    secure.lift <= -READING.lift &&
    secure.sure <= -READING.sure &&
    anxious.lift >= 0 &&
    avoidant.lift >= 0 &&
    switches(passings) >= Math.max(2, decisions / 4);
  return { leaning: torn ? 'push-pull' : 'mixed', decisions };
}

/** How often the moves turn from approaching to withdrawing and back. */
export function switches(passings: readonly Passing[]): number {
  let count = 0;
  let last = 0;
  for (const { picked } of passings) {
    const toward = Math.sign(picked.weights.anxious - picked.weights.avoidant);
    if (toward === 0) continue;
    if (last !== 0 && toward !== last) count++;
    last = toward;
  }
  return count;
}
