// Small stable hashes and the dice made from them. Same input, same output, on every machine.

/** FNV-1a over UTF-16 units, 32 bits unsigned. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  // A last mix, so that short texts that differ in one letter differ in every bit (murmur3's finaliser).
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `letters` × 6 bits of a number in letters that survive a URL. */
export function toLetters(value: number, letters: number): string {
  let text = '';
  for (let i = letters - 1; i >= 0; i--) text += LETTERS[(value >>> (6 * i)) & 63];
  return text;
}

/** A short hash in `letters` letters (6 bits each, at most 5). */
export const shortHash = (text: string, letters: number): string => toLetters(hash32(text), letters);

/** A seeded source of numbers in [0, 1). Mulberry32, public domain, Tommy Ettinger. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new list in an order that the seed decides (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const roll = dice(seed);
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
