// Reads a YAML or JSON file with the line of every value, and checks it against a schema.

import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { Finding } from './finding';
import { meant } from './nearest';
import { nameFrom } from './places';

type Path = readonly (string | number)[];

/** A file read. `value` is null when it is missing or not as the schema has it. */
export interface Located<T> {
  readonly file: string;
  readonly value: T | null;
  readonly findings: readonly Finding[];
  /** The line of a value's key, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
}

/** Reads a file and checks it. JSON is read as the YAML that it is, once it is known to be JSON. */
export function readLocated<T>(
  root: string,
  full: string,
  rule: string,
  schema: v.GenericSchema<unknown, T>,
): Located<T> {
  const file = nameFrom(root, full);
  const findings: Finding[] = [];
  const report = (line: number, message: string, as = rule): void => {
    findings.push({ rule: as, severity: 'error', file, line, message });
  };
  const none: Located<T> = { file, value: null, findings, lineOf: () => 1 };
  if (!existsSync(full)) {
    report(1, `there is no ${file}`, 'missing-file');
    return none;
  }
  const text = readFileSync(full, 'utf8');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  // One slip makes several problems in its line.
  const problems = new Map(
    [...document.errors, ...document.warnings]
      .reverse()
      .map(({ pos, message }) => [counter.linePos(pos[0]).line, message]),
  );
  if (full.endsWith('.json')) reportJson(text, Math.min(...problems.keys()), report);
  else for (const [line, message] of problems) report(line, message);
  if (findings.length > 0) return none;
  const lineOf = (path: Path): number => lineIn(document, counter, path);
  const value: unknown = document.toJS();
  const parsed = v.safeParse(schema, value);
  const issues = (parsed.issues ?? []).map((issue) => ({ issue, path: pathOf(issue) }));
  for (const { issue, path } of issues) {
    // A key that nobody knows is most often one that is missing, misspelt.
    const missing = issues
      .filter((other) => isMissing(other.issue) && sameParent(other.path, path))
      .map((other) => String(other.path.at(-1)));
    report(lineOf(path), sentence(issue, path, missing));
  }
  return { file, value: parsed.success ? parsed.output : null, findings, lineOf };
}

/** @param asYaml the line at which it is no YAML either; infinite where it is */
function reportJson(text: string, asYaml: number, report: (line: number, message: string) => void): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const last = text.trimEnd().split('\n').length;
    const line = lineSaid(text, message) ?? (Number.isFinite(asYaml) ? asYaml : last);
    report(line, `is no JSON: ${message.replace(QUOTED, '').replace(/ in JSON at position .*$/, '')}`);
  }
}

/** What an engine quotes of the text around a mistake: ten letters on either side of it. */
const QUOTED = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/;

/** The line of a mistake, where the engine says its place or quotes what stands around it. */
function lineSaid(text: string, message: string): number | null {
  const lineAt = (place: number): number => text.slice(0, place).split('\n').length;
  const place = /position (\d+)/.exec(message)?.[1];
  if (place !== undefined) return lineAt(Number(place));
  const [, before, around = ''] = QUOTED.exec(message) ?? [];
  const letter = /token '(.)'/s.exec(message)?.[1];
  if (letter === undefined || around === '') return null;
  // Near the beginning there are fewer than ten letters before it.
  const found = before ? text.indexOf(around) + 10 : text.indexOf(letter);
  return lineAt(found);
}

function lineIn(document: Document, counter: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
        )
      : undefined;
    const node = pair ? (pair.key as Scalar) : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return counter.linePos(range[0]).line;
  }
  return 1;
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map((item) => item.key as string | number);
const isMissing = (issue: v.BaseIssue<unknown>): boolean => issue.received === 'undefined';
const sameParent = (a: Path, b: Path): boolean => a.slice(0, -1).join('\n') === b.slice(0, -1).join('\n');

function sentence(issue: v.BaseIssue<unknown>, path: Path, missing: readonly string[]): string {
  const key = String(path.at(-1) ?? '');
  const where = path.length > 1 ? `${path.slice(0, -1).join(' › ')}: ` : '';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `${where}“${key}” is no key here${meant(key, missing)}`;
  if (isMissing(issue)) return `${where}“${key}” is missing`;
  if (issue.kind === 'schema')
    return `${where}“${key}” should be ${issue.expected}, and is ${issue.received}`;
  return `${where}“${key}” ${issue.message}`;
}
