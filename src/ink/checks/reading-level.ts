// How hard a text is to read: the Flesch–Kincaid grade.
// Source: Kincaid, Fishburne, Rogers, Chissom, “Derivation of New Readability Formulas”, US Navy, 1975.

/** US school grade that reads the texts with ease; each text ends at least one sentence. 0 where there are no words. */
export function gradeOf(texts: readonly string[]): number {
  let [sentences, words, syllables] = [0, 0, 0];
  for (const text of texts) {
    const found = text.toLowerCase().match(/[a-z][a-z’']*/g) ?? [];
    if (found.length === 0) continue;
    sentences += Math.max(1, text.match(/[.!?…]+(?=\s|[”’"]|$)/g)?.length ?? 0);
    words += found.length;
    syllables += found.reduce((sum, word) => sum + syllablesOf(word), 0);
  }
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Groups of vowels, less a silent e at the end: right for most English words, and at least one. */
function syllablesOf(word: string): number {
  const bare = word.replace(/[’']/g, '').replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 0);
}
