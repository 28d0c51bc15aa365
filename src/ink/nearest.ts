// The name somebody probably meant.

import { closest, distance } from 'fastest-levenshtein';

/** ` (did you mean “weary”?)` where a name is near enough to be a slip, else the names there are, if they are few. */
export function meant(word: string, names: Iterable<string>): string {
  const known = [...names];
  if (known.length === 0) return '';
  const near = closest(word, known);
  if (distance(word, near) <= Math.max(2, Math.floor(word.length / 2))) return `; did you mean “${near}”?`;
  return known.length <= 12 ? `; there are ${known.join(', ')}` : '';
}
