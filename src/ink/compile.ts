// Compiles a story's Ink to the JSON that the game plays, and collects everything that Ink has to say about it.

import { createHash } from 'node:crypto';
import type { IFileHandler } from 'inkjs/compiler/IFileHandler';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Finding } from './finding';
import type { InkSource } from './read-source';

export interface Compiled {
  /** Ink's compiled JSON; null when there are errors. */
  readonly compiled: object | null;
  readonly findings: readonly Finding[];
}

/** Compiles what `readSource` has read. */
export function compile(source: InkSource): Compiled {
  const first = run(source.texts, source);
  if (first.compiled) return first;
  const broken = first.findings.filter((finding) => finding.severity === 'error');
  // Ink looks for the ends of diverts only when every line can be read. So that all errors come at once, the lines it
  // could not read are left out and it is asked again, for the diverts alone.
  const second = run(without(source, broken), source).findings.filter(
    (finding) => /Divert target not found/.test(finding.message) && !hidden(finding, source, broken),
  );
  return { compiled: null, findings: [...first.findings, ...second] };
}

/** Gives Ink the texts that `readSource` has read; what is not there was reported by it. */
class InkFiles implements IFileHandler {
  constructor(private readonly texts: ReadonlyMap<string, string>) {}
  readonly ResolveInkFilename = (name: string): string => name;
  readonly LoadInkFileContents = (name: string): string => this.texts.get(name) ?? '';
}

function run(texts: ReadonlyMap<string, string>, source: InkSource): Compiled {
  const findings: Finding[] = [];
  const files = new InkFiles(texts);
  const compiler = new Compiler(
    texts.get(source.mainName) ?? '',
    new CompilerOptions(
      source.mainName,
      [],
      false,
      (message) => findings.push(readMessage(message, source)),
      files,
    ),
  );
  let compiled: object | null = null;
  try {
    const story = compiler.Compile();
    compiled = JSON.parse(story.ToJson() as string) as object;
  } catch (error) {
    if (findings.every((finding) => finding.severity !== 'error'))
      findings.push({ rule: 'ink', severity: 'error', file: source.main, line: 1, message: String(error) });
  }
  return { compiled: findings.some((each) => each.severity === 'error') ? null : compiled, findings };
}

const MESSAGE = /^(ERROR|WARNING|TODO|RUNTIME \w+): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/;

function readMessage(message: string, source: InkSource): Finding {
  const [, kind = 'ERROR', name = source.mainName, line = '1', said = message] = MESSAGE.exec(message) ?? [];
  const todo = kind === 'TODO';
  return {
    rule: todo ? 'todo' : 'ink',
    // Ink's warnings are loose ends and the like: a reader would run into them.
    severity: todo ? 'warning' : 'error',
    file: source.names.get(name) ?? source.main,
    line: Number(line),
    message: todo ? `TODO: ${said.trim()}` : said.trim().replace(/\s*\n\s*/g, ' '),
  };
}

function without(source: InkSource, broken: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    [...source.texts].map(([name, text]) => {
      const bad = new Set(
        broken.filter((each) => each.file === source.names.get(name)).map((each) => each.line),
      );
      const lines = text.split(/\r\n?|\n/).map((line, i) => (bad.has(i + 1) ? '' : line));
      return [name, lines.join('\n')];
    }),
  );
}

/** Is the divert only lost because its target stood on a line that was left out? */
function hidden(finding: Finding, source: InkSource, broken: readonly Finding[]): boolean {
  const target = /'-> ([\w.]+)'/.exec(finding.message)?.[1]?.split('.').at(-1) ?? '';
  return source.lines.some(
    (line) =>
      line.text.includes(target) && broken.some((each) => each.file === line.file && each.line === line.line),
  );
}

/** Twelve hex letters that change with the compiled story, its card, or what is handed over to it. */
export function hashOf(compiled: object, card: object, side?: object): string {
  const text = [compiled, card, ...(side ? [side] : [])].map((part) => JSON.stringify(part)).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
