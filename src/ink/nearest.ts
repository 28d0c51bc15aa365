// The name somebody probably meant.

import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean “weary”?` where a name is near enough to be a slip, else the names there are, if they are few. */
export function meant(word: string, names: Iterable<string>): string {
  const known = [...names];
  if (known.length === 0) return '';
  const near = closest(word, known);
  if (distance(word, near) <= Math.max(2, Math.floor(word.length / 2))) return `; did you mean “${near}”?`;
  // “kitchen” where there are kitchen-evening and kitchen-late.
  const longer = known.filter((name) => name.startsWith(`${word}-`));
  if (longer.length > 0) return `; there are ${longer.join(', ')}`;
  return known.length <= 12 ? `; there are ${known.join(', ')}` : '';
}

/** As `meant`, where some names have nothing yet: what has been given another name is most likely one of those. */
export function meantOf(word: string, free: readonly string[], all: Iterable<string>): string {
  const [only, ...others] = free;
  if (only !== undefined && others.length === 0) return `; did you mean “${only}”?`;
  return meant(word, only === undefined ? all : free);
}
