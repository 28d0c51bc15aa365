// Seeded chance: the same seed renders the same sound, sample for sample.

/** A stream of pseudo-random numbers. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  unit(): number;
  /** Evenly spread from `low` to `high`. */
  between(low: number, high: number): number;
  /** White noise, -1 to 1. */
  noise(): number;
}

/** Starts a stream (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    unit,
    between: (low, high) => low + (high - low) * unit(),
    noise: () => unit() * 2 - 1,
  };
}
