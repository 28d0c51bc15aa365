// Ink source as lines: comments gone, every line still where it was, with what kind of line it is.

/** What an Ink line is. `tags` holds tags alone; `open`, `branch` and `close` belong to a block in braces. */
export type LineKind =
  | 'blank'
  | 'knot'
  | 'stitch'
  | 'include'
  | 'declare'
  | 'logic'
  | 'choice'
  | 'gather'
  | 'divert'
  | 'open'
  | 'branch'
  | 'close'
  | 'tags'
  | 'text';

export interface SourceLine {
  /** Name of the file as findings give it. */
  readonly file: string;
  readonly line: number;
  readonly kind: LineKind;
  /** The line without comments and indentation. */
  readonly text: string;
  /** For a choice and a gather: how many bullets. */
  readonly depth: number;
  /** What the reader may be given of it: no bullets, labels, guards of the block or diverts. */
  readonly content: string;
  /** Code in it that is not inside `content`: of `~` lines, declarations, and conditions of blocks and guards. */
  readonly code: readonly string[];
}

/** Takes comments out and leaves every line break in. */
export function withoutComments(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/\/\/[^\n]*/g, '');
}

/** Reads a file of Ink into lines. */
export function readLines(file: string, source: string): SourceLine[] {
  let blocks = 0;
  return withoutComments(source)
    .split('\n')
    .map((raw, index) => {
      const text = raw.trim();
      const line = {
        file,
        line: index + 1,
        text,
        depth: 0,
        content: '',
        code: [],
        ...read(text, blocks > 0),
      };
      blocks = Math.max(0, blocks + openBraces(text));
      return line;
    });
}

type Read = Pick<SourceLine, 'kind'> & Partial<Pick<SourceLine, 'depth' | 'content' | 'code'>>;

function read(text: string, inBlock: boolean): Read {
  if (!text) return { kind: 'blank' };
  if (/^==/.test(text)) return { kind: 'knot' };
  if (/^=(?!=)/.test(text)) return { kind: 'stitch' };
  if (/^INCLUDE\s/.test(text)) return { kind: 'include' };
  if (/^(VAR|CONST|LIST|EXTERNAL)\s/.test(text)) return { kind: 'declare', code: [text] };
  if (text.startsWith('~')) return { kind: 'logic', code: [text.slice(1).trim()] };
  if (/^[*+]/.test(text)) return readChoice(text);
  if (/^(->|<-)/.test(text)) return { kind: 'divert' };
  if (text.startsWith('-')) return inBlock ? readBranch(text) : readGather(text);
  if (inBlock && /^\}/.test(text)) return { kind: 'close', content: beforeDivert(text.slice(1)) };
  if (openBraces(text) > 0) return readOpen(text);
  if (text.startsWith('#')) return { kind: 'tags', content: beforeDivert(text) };
  return { kind: 'text', content: beforeDivert(text) };
}

function readChoice(text: string): Read {
  const bullets = /^[*+](?:\s*[*+])*/.exec(text)?.[0] ?? '*';
  let rest = text.slice(bullets.length).trim();
  const code: string[] = [];
  for (;;) {
    const label = /^\([A-Za-z_]\w*\)\s*/.exec(rest);
    if (label) rest = rest.slice(label[0].length);
    const end = rest.startsWith('{') ? closing(rest, 0) : -1;
    if (end < 0 && !label) break;
    if (end >= 0) {
      code.push(rest.slice(1, end));
      rest = rest.slice(end + 1).trim();
    }
  }
  return { kind: 'choice', depth: bullets.replace(/\s/g, '').length, content: rest, code };
}

function readGather(text: string): Read {
  const bullets = /^-(?:\s*-(?!>))*/.exec(text)?.[0] ?? '-';
  const rest = text
    .slice(bullets.length)
    .trim()
    .replace(/^\([A-Za-z_]\w*\)\s*/, '');
  return { kind: 'gather', depth: bullets.replace(/\s/g, '').length, content: beforeDivert(rest) };
}

function readBranch(text: string): Read {
  const rest = text.replace(/^-\s*/, '');
  const colon = topLevel(rest, ':');
  return colon < 0
    ? { kind: 'branch', content: beforeDivert(rest) }
    : { kind: 'branch', code: [rest.slice(0, colon)], content: beforeDivert(rest.slice(colon + 1).trim()) };
}

function readOpen(text: string): Read {
  const inside = text.replace(/^[^{]*\{/, '');
  const colon = topLevel(inside, ':');
  return colon < 0
    ? { kind: 'open', code: [inside] }
    : { kind: 'open', code: [inside.slice(0, colon)], content: beforeDivert(inside.slice(colon + 1).trim()) };
}

/** Where the brace opened at `from` is closed; −1 when it is not. */
export function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

/** The first place of `mark` outside any braces and straight quotes; −1 when there is none. */
export function topLevel(text: string, mark: string): number {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (text[i] === '{' || text[i] === '(') depth++;
    else if (text[i] === '}' || text[i] === ')') depth--;
    else if (depth <= 0 && text.startsWith(mark, i)) return i;
  }
  return -1;
}

function openBraces(text: string): number {
  const plain = text.replace(/\\./g, '');
  return (plain.match(/\{/g)?.length ?? 0) - (plain.match(/\}/g)?.length ?? 0);
}

/** Text up to a divert that ends the line. */
export function beforeDivert(text: string): string {
  const at = topLevel(text, '->');
  return (at < 0 ? text : text.slice(0, at)).trim();
}
