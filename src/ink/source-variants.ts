// A line with alternatives in braces, as the lines it can become.

import { closing, topLevel } from './source-text';

/** What a line can become. `code` is what its braces reckon with; `shuffles` is true where one is drawn at random. */
export interface Variants {
  readonly texts: readonly string[];
  readonly code: readonly string[];
  readonly shuffles: boolean;
}

/** Reads the braces of a line. Every alternative is in at least one of the texts; not every combination is. */
export function variantsOf(text: string): Variants {
  const open = text.search(/(?<!\\)\{/);
  const end = open < 0 ? -1 : closing(text, open);
  if (end < 0) return { texts: [text], code: [], shuffles: false };
  const brace = readBrace(text.slice(open + 1, end).trim());
  const inner = brace.alternatives.map(variantsOf);
  const after = variantsOf(text.slice(end + 1));
  const middles = inner.flatMap((each) => each.texts);
  const count = Math.max(middles.length, after.texts.length);
  const texts = Array.from({ length: count }, (_, i) => {
    const middle = middles[Math.min(i, middles.length - 1)] ?? '';
    return text.slice(0, open) + middle + (after.texts[Math.min(i, after.texts.length - 1)] ?? '');
  });
  return {
    texts: [...new Set(texts)],
    code: [...brace.code, ...inner.flatMap((each) => each.code), ...after.code],
    shuffles: brace.shuffles || after.shuffles || inner.some((each) => each.shuffles),
  };
}

interface Brace {
  readonly alternatives: readonly string[];
  readonly code: readonly string[];
  readonly shuffles: boolean;
}

function readBrace(inside: string): Brace {
  const word = /^(shuffle|cycle|once|stopping)(\s+(?:once|stopping))?\s*:/.exec(inside);
  if (word)
    return { alternatives: parts(inside.slice(word[0].length)), code: [], shuffles: word[1] === 'shuffle' };
  const mark = /^[&!~$]/.exec(inside)?.[0];
  const colon = topLevel(inside, ':');
  const bar = topLevel(inside, '|');
  if (mark && bar >= 0) return { alternatives: parts(inside.slice(1)), code: [], shuffles: mark === '~' };
  if (colon >= 0 && (bar < 0 || colon < bar)) {
    const ways = parts(inside.slice(colon + 1));
    return {
      alternatives: ways.length < 2 ? [...ways, ''] : ways,
      code: [inside.slice(0, colon)],
      shuffles: false,
    };
  }
  if (bar >= 0) return { alternatives: parts(inside), code: [], shuffles: false };
  // A printed value: a number stands in for it.
  return { alternatives: ['7'], code: [inside], shuffles: false };
}

function parts(text: string): string[] {
  const bar = topLevel(text, '|');
  return bar < 0 ? [text.trim()] : [text.slice(0, bar).trim(), ...parts(text.slice(bar + 1))];
}
