// Reads a story's Ink with what it includes: from its own folder and from the shared one, nowhere else.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding';
import { nameFrom } from './places';
import { readLines, type SourceLine } from './source-text';

export interface InkSource {
  /** The story's main file, as it is called in its folder. */
  readonly mainName: string;
  /** The same, as findings name it. */
  readonly main: string;
  /** Source texts by the name that INCLUDE uses. */
  readonly texts: ReadonlyMap<string, string>;
  /** File names for findings, by the name that INCLUDE uses. */
  readonly names: ReadonlyMap<string, string>;
  /** All lines, file by file. */
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

/** Reads a story’s main file and everything it includes. A file that is not there is a finding. */
export function readSource(root: string, folder: string, mainName: string): InkSource {
  const texts = new Map<string, string>();
  const names = new Map<string, string>();
  const lines: SourceLine[] = [];
  const findings: Finding[] = [];
  const shared = path.join(path.dirname(folder), 'shared');

  const visit = (name: string, from: { file: string; line: number }): void => {
    if (texts.has(name)) return;
    const full = path.resolve(folder, name);
    const file = nameFrom(root, full);
    const report = (rule: string, message: string) =>
      findings.push({ rule, severity: 'error', ...from, message });
    if (path.dirname(full) !== folder && path.dirname(full) !== shared)
      return void report('include', `“${name}” lies outside the story’s folder and stories/shared`);
    if (!existsSync(full)) return void report('missing-file', `there is no ${file}`);
    const text = readFileSync(full, 'utf8');
    texts.set(name, text);
    names.set(name, file);
    const own = readLines(file, text);
    lines.push(...own);
    for (const line of own)
      if (line.kind === 'include') visit(line.text.replace(/^INCLUDE\s+/, '').trim(), line);
  };

  const main = nameFrom(root, path.join(folder, mainName));
  visit(mainName, { file: main, line: 1 });
  return { mainName, main, texts, names, lines, findings };
}
