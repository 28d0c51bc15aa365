// How many words a reader may meet in a story's source: every alternative counts, tags do not.

import { bracketOf } from './lint/choices';
import { splitTags } from './lint/tags-of';
import type { SourceLine } from './source-text';
import { variantsOf } from './source-variants';

/** Words of a text; a dash between spaces is none. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.:,-]*/gu)?.length ?? 0;

/** Words of all lines and choices. A line said in two places counts twice. */
export const wordsOf = (lines: readonly SourceLine[]): number =>
  lines.reduce((sum, line) => sum + wordsOfLine(line), 0);

function wordsOfLine(line: SourceLine): number {
  const bracket = line.kind === 'choice' ? bracketOf(line.content) : null;
  const texts = bracket ? [bracket.inside, bracket.after] : [line.content];
  return texts
    .flatMap((text) => alternatives(text))
    .reduce(
      (sum, text) =>
        sum + countWords(splitTags(text).words.replace(/^[A-Z][A-Z0-9' -]*?(\s*\([^)]*\))?:\s/, '')),
      0,
    );
}

/** A text without braces as it is; one with braces as what all its variants have between them. */
function alternatives(text: string): string[] {
  const { texts } = variantsOf(text);
  const [first = '', ...rest] = texts;
  const known = new Set(first.split(/\s+/));
  return [
    first,
    ...rest.map((other) =>
      other
        .split(/\s+/)
        .filter((word) => !known.has(word))
        .join(' '),
    ),
  ];
}
