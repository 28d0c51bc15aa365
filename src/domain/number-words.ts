// Small numbers in words, as they are read in a sentence; figures above sixteen.

const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );

/** “seven” */
export const inWords = (n: number): string => WORDS[n] ?? String(n);

/** “Seven”, at the start of a sentence. */
export const inWordsFirst = (n: number): string => inWords(n).replace(/^./, (letter) => letter.toUpperCase());

/** “seven endings”, “one ending” */
export const countOf = (n: number, one: string, many: string): string =>
  `${inWords(n)} ${n === 1 ? one : many}`;
