// Thirty-two letters for codes that are read aloud and typed: no I, L, O or U, and small letters are the same as large ones.
// They are Crockford's (https://www.crockford.com/base32.html): I and L are read as 1, and O as 0.

import { hash32 } from '../hash';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a code's letters look like once they are read. */
export const ALL_LETTERS = new RegExp(`^[${LETTERS}]*$`);

/** A whole number from 0 to 32^`letters` − 1, in that many letters. */
export function numberToLetters(value: number, letters: number): string {
  let text = '';
  let rest = value;
  for (let i = 0; i < letters; i++) {
    text = (LETTERS[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** The number that letters stand for. */
export const lettersToNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 32 + LETTERS.indexOf(letter), 0);

/** A hash in up to six letters (5 bits each). */
export const hashLetters = (text: string, letters: number): string =>
  numberToLetters(hash32(text) % 32 ** letters, letters);

/** Letters as they are meant: large, without strokes between them, and the ones that look alike read as one. */
export const meantLetters = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[-‐‑–—]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
