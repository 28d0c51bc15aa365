// Random numbers that come out the same each time, so that the same sources make the same pictures.

/** A source of numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A smooth random curve: -1 to 1 for any `t`. */
export function smoothNoise(random: () => number): (t: number) => number {
  const table = Array.from({ length: 512 }, () => random() * 2 - 1);
  const at = (i: number) => table[((i % 512) + 512) % 512];
  return (t) => {
    const i = Math.floor(t);
    const f = t - i;
    const u = f * f * (3 - 2 * f);
    return at(i) * (1 - u) + at(i + 1) * u;
  };
}
