// Looking for an idea by words: in its name, its text and its everyday line.

import type { Catalogue, Concept } from '../concepts';

export interface Found {
  readonly concept: Concept;
  /** The sentence that the words stand in; null where the name says it all. */
  readonly sentence: string | null;
}

/** Lower case, no accents, straight quotes: “Café” and “cafe” are the same word. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();

/** The words that are looked for; none for an empty query. */
export const wordsOf = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

/**
 * Ideas in which every word stands somewhere, in the order of the catalogue, those that have it in their name first.
 * An empty query finds nothing.
 */
export function searchIdeas(catalogue: Catalogue, query: string): Found[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const all = catalogue.families.flatMap((family) => family.concepts);
  const inName = (concept: Concept): boolean => words.every((word) => plain(concept.name).includes(word));
  const found = all.filter((concept) => {
    const text = plain(`${concept.name} ${concept.what} ${concept.everyday}`);
    return words.every((word) => text.includes(word));
  });
  return [...found.filter(inName), ...found.filter((concept) => !inName(concept))].map((concept) => ({
    concept,
    sentence: inName(concept) ? null : sentenceWith(concept, words),
  }));
}

/** The sentence with the most of the words in it. */
function sentenceWith({ what, everyday }: Concept, words: readonly string[]): string {
  const sentences = [...(what.match(/.+?[.!?]+[”’]?(?=\s|$)/gs) ?? [what]), everyday].map((each) =>
    each.trim(),
  );
  const hits = (sentence: string): number => words.filter((word) => plain(sentence).includes(word)).length;
  return sentences.reduce((best, each) => (hits(each) > hits(best) ? each : best));
}
