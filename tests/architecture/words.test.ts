// Every word for a reader stands in a table under a `words`, so that the page can be put into another language.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstChunk } from './first-chunk';
import { sentencesIn, wordsInComponents } from './stray-words';

function codeOf(...folders: string[]): (readonly [file: string, code: string])[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'utf8')] as const),
  );
}

/** The tables themselves, and the list of help lines, which is a table of names and addresses. */
const TABLES = /\/words\/|\/words\.ts$|\/help-lines\.ts$/;

describe('the words of the page', () => {
  it('stand in tables: none between tags, in labels, or in what is said', () => {
    const components = codeOf('src/ui').filter(([file]) => file.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(80);
    expect(components.flatMap(([file, code]) => wordsInComponents(file, code))).toEqual([]);
  });

  it('and no sentence in the code of the page, the game and the storage', () => {
    const code = codeOf('src/ui', 'src/game', 'src/storage').filter(([file]) => !TABLES.test(file));
    expect(code.flatMap(([file, text]) => sentencesIn(file, text))).toEqual([]);
  });

  it('are fetched with their screens: the first chunk has those of the story alone', () => {
    const first = [...firstChunk('src/main.ts')];
    expect(first).toContain('src/ui/shell/screens.tsx');
    expect(first).not.toContain('src/ui/debrief/debrief-screen.tsx');
    const tables = first.filter((file) => file.includes('/words/')).map((file) => basename(file, '.ts'));
    expect(tables.sort()).toEqual(['doors', 'shell', 'story']);
  });
});

describe('a stray word', () => {
  const found = (code: string): string[] => wordsInComponents('a.tsx', code);

  it.each([
    ['between tags', '<p>Begin here</p>', 'Begin here'],
    ['in a label', '<p aria-label="What is said" />', 'What is said'],
    ['in one word with a capital', '<p aria-label="Story" />', 'Story'],
    ['in a choice of two', '<p title={old ? "Back" : W.forward} />', 'Back'],
    ['in a child that is chosen', '<p>{sent ? " send" : ""}</p>', 'send'],
    ['in a template', `<p>{\`\${n} endings\`}</p>`, 'endings'],
    ['in a sum', '<p legend={n + " of them"} />', 'of them'],
    ['in a fallback', '<p>{name ?? "nobody"}</p>', 'nobody'],
  ])('is found %s', (_, jsx, words) => {
    expect(found(`const a = ${jsx};`)).toEqual([`a.tsx:1: ${words}`]);
  });

  it('is found in what is said, with its line', () => {
    expect(found(`\n\ngame.say('Everything is gone.');`)).toEqual(['a.tsx:3: Everything is gone.']);
  });

  it('is not a class, a key, an address, a table’s word or a space', () => {
    const code = `<a class="btn btn--lamp" id="begin" href="https://example.org" title={W.title} alt="">
      {W.begin}{' '}{key === 'Home' ? W.a : W.b}&nbsp;· {n} % <Icon name="back" words="key" />
    </a>`;
    expect(found(`const a = ${code};`)).toEqual([]);
  });

  it('is found as a sentence in code that has no tags', () => {
    const of = (code: string): string[] => sentencesIn('a.ts', code);
    expect(of(`const a = 'That run is not here.';`)).toEqual(['a.ts:1: That run is not here.']);
    expect(of(`const a = ok ? 'Try again' : '';`)).toEqual(['a.ts:1: Try again']);
    expect(of(`const a = 'row ways-in'; throw new Error('This stands outside of the page.');`)).toEqual([]);
  });
});
