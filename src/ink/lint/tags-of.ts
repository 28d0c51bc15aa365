// Splits a line of Ink source into its words and its tags, as Ink itself would.

/** `words # a # b: c` becomes its words and `['a', 'b: c']`. A hash after a backslash is a letter. */
export function splitTags(text: string): { readonly words: string; readonly tags: readonly string[] } {
  const [words = '', ...tags] = text.split(/(?<!\\)#/);
  return { words: plain(words), tags: tags.map(plain) };
}

const plain = (text: string): string => text.replace(/\\(.)/g, '$1').replace(/<>/g, '').trim();
