// The few ways in which something moves from one value to another, and the arithmetic around them.

export type Ease = 'even' | 'settle' | 'leave' | 'sway';

/** Progress 0 to 1 as it is felt: `settle` comes to rest, `leave` gathers speed, `sway` does both. */
export const EASES: Readonly<Record<Ease, (t: number) => number>> = {
  even: (t) => t,
  settle: (t) => 1 - (1 - t) ** 3,
  leave: (t) => t * t,
  sway: (t) => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2),
};

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
export const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

/** 0 below `from`, 1 above `to`, and without a corner between. */
export function rise(value: number, from: number, to: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}
