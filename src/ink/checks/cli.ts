// `npm run stories`: checks every story, prints a table for each, and exits 1 when a rule is broken.
//   npm run stories                     all stories
//   npm run stories -- STORY …          these stories
//   npm run stories -- --page           all stories, and docs/stories.html
//   npm run stories -- --transcripts    all stories, and docs/transcripts
//   npm run stories -- STORY --empty    every empty place of a new story with its line, and not the first of each file
//   npm run stories -- --explain RULE   why a rule is there; without RULE, all of them

import { parseArgs } from 'node:util';
import { conceptsById } from '../../domain/concepts';
import { EMPTY, gathered } from '../empty-places';
import { errorsOf, type Finding, printFindings } from '../finding';
import { placesOf } from '../places';
import { readSurroundings, type Surroundings, storyIds } from '../read-story';
import { allReports } from './all-reports';
import { BUILD_RULES } from './build-rules';
import type { Report, Wants } from './report';
import { RULES } from './rules';
import { writeDocs } from './write-docs';

/** What a writer may wonder about whose story has empty places. */
const EMPTY_NOTE =
  'The rules about words wait until no place is empty. Each is marked ‹what to write there›; --empty names them all.';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Prints why rules are there. @returns whether the rule exists */
function explain(name: string | undefined): boolean {
  const played = RULES.map((rule) => [rule.name, rule.why] as const);
  const all = [...Object.entries(BUILD_RULES), ...played];
  const asked = name === undefined ? all : all.filter(([each]) => each === name);
  for (const [each, why] of asked) print(`${each}: ${why}`);
  if (asked.length === 0)
    print(`there is no rule “${name}”; there are ${all.map(([each]) => each).join(', ')}`);
  return asked.length > 0;
}

/** Which concepts no story shows yet. Those that are told need no story. */
function conceptsLine({ concepts }: Surroundings, shown: ReadonlySet<string>): string {
  const all = concepts.catalogue ? [...conceptsById(concepts.catalogue).values()] : [];
  const missing = all
    .filter((concept) => !concept.told && !shown.has(concept.id))
    .map((concept) => concept.id);
  return `The stories show ${shown.size} of ${all.length} concepts. Not shown yet: ${missing.join(', ') || 'none'}.`;
}

/** Checks the stories. @returns whether all is well */
async function check(
  root: string,
  asked: readonly string[],
  wants: Wants & { empty?: boolean },
): Promise<boolean> {
  const places = placesOf(root);
  const ids = storyIds(places);
  const unknown = asked.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    print(`there is no story ${unknown.join(', ')}; there are ${ids.join(', ') || 'none'}`);
    return false;
  }
  const docs = Boolean(wants.page || wants.transcripts);
  if (docs && asked.length > 0) {
    print('the page and the transcripts are of all stories: name none');
    return false;
  }
  const around = readSurroundings(places);
  const findings: Finding[] = [...around.findings];
  const reports: Report[] = [];
  const chosen = ids.filter((id) => asked.length === 0 || asked.includes(id));
  const ready = (report: Report): void => {
    reports.push(report);
    findings.push(...report.findings);
    print(`${report.table}\n\n${report.seconds.toFixed(1)} s\n`);
  };
  await allReports(places, chosen, around, ready, wants);
  const told = new Set(reports.flatMap((report) => report.concepts));
  if (asked.length === 0) print(`${conceptsLine(around, told)}\n`);
  if (docs && around.concepts.catalogue)
    for (const file of writeDocs(places, around.concepts.catalogue, reports, wants)) print(`wrote ${file}`);
  const errors = errorsOf(findings).length;
  const shown = wants.empty ? findings : gathered(findings);
  if (shown.length > 0) print(printFindings(shown));
  if (findings.some(({ rule }) => rule === EMPTY)) print(`\n${EMPTY_NOTE}`);
  print(`\n${errors} to mend, ${findings.length - errors} to look at.`);
  return errors === 0;
}

async function main(): Promise<boolean> {
  const words = process.argv.slice(2);
  if (words[0] === '--explain') return explain(words[1]);
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { page: { type: 'boolean' }, transcripts: { type: 'boolean' }, empty: { type: 'boolean' } },
  });
  return check(process.cwd(), positionals, values);
}

process.exitCode = (await main()) ? 0 : 1;
