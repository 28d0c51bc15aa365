// Many codes out of whatever was pasted: an e-mail, a column of a spreadsheet, a chat. What is not a code is passed over.

import {
  type ClassAnswer,
  type ClassCodeProblem,
  type ClassIndex,
  CODE_MARK,
  readClassCode,
} from './class-code';

/** A code that could not be read. */
export interface BrokenCode {
  readonly code: string;
  readonly why: ClassCodeProblem;
}

export interface PastedCodes {
  /** One for each code that could be read; two pupils who went the same way have the same code, and both count. */
  readonly answers: readonly ClassAnswer[];
  readonly broken: readonly BrokenCode[];
}

/** Separators of any kind; a stroke inside a code is not one. */
const BETWEEN = /[\s,;:|/\\"'“”‘’<>()[\]{}=*#&?!.·•…]+/u;
const MARKED = new RegExp(`^${CODE_MARK}(?![A-Za-z0-9])|^${CODE_MARK}(?=\\d)`, 'i');
/** Groups of five letters and strokes that have lost their beginning. */
const HEADLESS = /^(?:[0-9A-Z]{5}-){2,}[0-9A-Z]{1,5}$/i;

/** Reads every code in a text. */
export function pastedCodes(text: string, index: ClassIndex): PastedCodes {
  const answers: ClassAnswer[] = [];
  const broken: BrokenCode[] = [];
  // The same code is read once, however often it is there.
  const known = new Map<string, ClassAnswer | ClassCodeProblem>();
  for (const code of text.split(BETWEEN)) {
    if (!code) continue;
    if (MARKED.test(code)) {
      const read = known.get(code) ?? readClassCode(code, index);
      known.set(code, read);
      if (typeof read === 'string') broken.push({ code, why: read });
      else answers.push(read);
    } else if (HEADLESS.test(code) && /\d/.test(code)) broken.push({ code, why: 'cut-short' });
  }
  return { answers, broken };
}
