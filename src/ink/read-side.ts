// Reads what one side of an evening hands to the other, and holds it against both: no id is gone, none is forgotten.

import path from 'node:path';
import type { Side } from '../domain/other-side';
import { decisionOf } from '../domain/script';
import type { Finding } from './finding';
import { optionsOf, type SourceOption } from './lint/choices';
import { readLocated } from './located';
import { meant } from './nearest';
import type { Places } from './places';
import { readSource } from './read-source';
import { givenSchema } from './schema/given';
import type { SourceLine } from './source-text';
import { filesOf } from './story-files';

const RULE = 'given';

/** Variables that hold an id of the other side, compared: `her_soup == "soup.nine"`. */
const ASKED = /\b([a-z][a-z0-9_]*)\s*==\s*"([a-z0-9-]*\.[a-z0-9-]+)"/g;
/** `VAR her_soup = "soup.nine"` */
const DECLARED = /^VAR\s+([a-z][a-z0-9_]*)\s*=\s*"([^"]*)"/;

/** What is handed over, as far as it could be read. @param lines the Ink of the side it is handed to */
export function readSide(
  places: Places,
  { of, given }: { readonly of: string; readonly given: string },
  lines: readonly SourceLine[],
): { readonly value: Side; readonly findings: readonly Finding[] } {
  const { folder, main } = filesOf(places, of);
  const table = readLocated(places.root, path.join(folder, given), RULE, givenSchema);
  const there = optionsOf(readSource(places.root, folder, main).lines).filter(
    ({ id, notice, state }) => id && !notice && state !== 'held',
  );
  const handed = table.value ?? {};
  const findings: Finding[] = [...table.findings];
  const report = (at: { file: string; line: number }, message: string): void => {
    findings.push({ rule: RULE, severity: 'error', file: at.file, line: at.line, message });
  };
  const known = new Set(there.map(({ id }) => id));
  const asked = askedIn(lines);
  const declared = new Map(
    lines.flatMap((line) => {
      const [, name, first] = DECLARED.exec(line.text) ?? [];
      return name === undefined ? [] : [[name, { at: line, first: first ?? '' }] as const];
    }),
  );
  const value: Side = {
    of,
    given: handed,
    typical: Object.fromEntries(Object.keys(handed).map((name) => [name, declared.get(name)?.first ?? ''])),
    lines: linesOf(there, handed),
  };
  for (const [name, ids] of Object.entries(value.given)) {
    const here = { file: table.file, line: table.lineOf([name]) };
    for (const [i, id] of ids.entries()) {
      const line = { file: table.file, line: table.lineOf([name, i]) };
      if (!known.has(id)) report(line, `“${id}” is no line of ${of}${meant(id, known)}`);
      else if (decisionOf(id) !== decisionOf(ids[0] ?? ''))
        report(line, `“${id}” is of another decision than “${ids[0]}”`);
      if (!asked.some((each) => each.name === name && each.id === id))
        report(line, `nothing is done about “${id}”: no line asks ${name} == "${id}"`);
    }
    for (const id of new Set(there.map((option) => option.id)))
      if (decisionOf(id) === decisionOf(ids[0] ?? '') && !ids.includes(id))
        report(here, `“${id}” is a line of this decision too, and is not handed over`);
    const variable = declared.get(name);
    if (!variable) report(here, `there is no VAR ${name} = "…" to hand it to`);
    else if (variable.first && !ids.includes(variable.first))
      report(
        variable.at,
        `“${variable.first}” is not among what ${name} can hold${meant(variable.first, ids)}`,
      );
  }
  for (const { at, name, id } of asked)
    if (!value.given[name]?.includes(id))
      report(at, `${name} never holds “${id}”${meant(id, value.given[name] ?? Object.keys(value.given))}`);
  return { value, findings };
}

function askedIn(lines: readonly SourceLine[]): { at: SourceLine; name: string; id: string }[] {
  return lines.flatMap((at) =>
    [...at.text.matchAll(ASKED)].map(([, name = '', id = '']) => ({ at, name, id })),
  );
}

/** The lines that are handed over, in words. */
function linesOf(there: readonly SourceOption[], given: Side['given']): Record<string, string> {
  const ids = new Set(Object.values(given).flat());
  return Object.fromEntries(there.filter(({ id }) => ids.has(id)).map(({ id, text }) => [id, text]));
}
