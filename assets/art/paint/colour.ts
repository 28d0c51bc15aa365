// Colours as three numbers, 0 to 255.

/** Red, green, blue. */
export type Rgb = readonly [number, number, number];

/** Reads `#rrggbb`. */
export function rgb(hex: string): Rgb {
  return [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
}

/** Scales each channel. */
export function times(a: Rgb, by: Rgb): Rgb {
  return [a[0] * by[0], a[1] * by[1], a[2] * by[2]];
}

/** Goes from `a` to `b` by `t`, 0 to 1. */
export function mix(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** A soft step from 0 at `from` to 1 at `to`. */
export function softStep(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
