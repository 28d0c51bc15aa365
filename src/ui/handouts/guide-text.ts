// The guide's file in parts: its title, the sentence under it, and its chapters.

import { marked, type Token } from 'marked';

export interface Chapter {
  readonly heading: string;
  readonly tokens: readonly Token[];
}

/** A chapter begins at each heading of the second rank; the first of the file is its title. */
export function guideOf(text: string): {
  readonly title: string;
  readonly lead: string;
  readonly chapters: readonly Chapter[];
} {
  let title = '';
  let lead = '';
  const chapters: { heading: string; tokens: Token[] }[] = [];
  for (const token of marked.lexer(text)) {
    const chapter = chapters.at(-1);
    if (token.type === 'heading' && token.depth === 1) title = token.text;
    else if (token.type === 'heading' && token.depth === 2)
      chapters.push({ heading: token.text, tokens: [] });
    else if (chapter) chapter.tokens.push(token);
    else if (token.type === 'paragraph') lead = token.text;
  }
  return { title, lead, chapters };
}
