// A ring is a loop that has no ends: everything in it is periodic by construction, so that there is no seam to hide.

import type { Chance } from './chance';
import type { Filter } from './filters';
import { type Signal, samplesIn, silence } from './signal';

/** Lays `part` on the ring; what reaches past the end goes on at the beginning. */
export function layRound(ring: Signal, part: Signal, at: number, level = 1): void {
  const offset = samplesIn(at);
  for (const [i, x] of part.entries()) {
    const j = (offset + i) % ring.length;
    ring[j] = (ring[j] ?? 0) + x * level;
  }
}

/**
 * Runs a filter round the ring twice and keeps the second turn: by then it remembers the end of the ring when
 * it comes to the beginning, as it would in an endless loop.
 */
export function roundAndRound(ring: Signal, step: (x: number, i: number) => number): Signal {
  ring.forEach(step);
  return ring.map(step);
}

/** Runs filters round a ring, one after the other. */
export function ringThrough(ring: Signal, ...filters: readonly Filter[]): Signal {
  return roundAndRound(ring, (x) => filters.reduce((y, filter) => filter(y), x));
}

/** A ring of white noise. */
export function noiseRing(dice: Chance, seconds: number): Signal {
  return silence(seconds).map(() => dice.noise());
}

/**
 * A slow, wandering curve, about -1 to 1, that closes after `seconds`.
 * @param waves how many times at most it turns in that time
 */
export function wander(dice: Chance, seconds: number, waves: number): (t: number) => number {
  const parts = Array.from({ length: waves }, (_, i) => ({
    turns: i + 1,
    level: dice.between(0.5, 1) / Math.sqrt(i + 1),
    phase: dice.between(0, 2 * Math.PI),
  }));
  const most = parts.reduce((sum, part) => sum + part.level, 0) * 0.6;
  return (t) =>
    parts.reduce(
      (sum, { turns, level, phase }) => sum + level * Math.sin((2 * Math.PI * turns * t) / seconds + phase),
      0,
    ) / most;
}
