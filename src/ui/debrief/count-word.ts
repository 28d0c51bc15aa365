// Small numbers in words, as they are read in a sentence.

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** “seven endings”, “one ending”; figures from thirteen on. */
export const countOf = (n: number, one: string, many: string): string =>
  `${WORDS[n] ?? n} ${n === 1 ? one : many}`;
