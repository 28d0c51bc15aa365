// `npm run stories`: checks every story, prints a table for each, and exits 1 when a rule is broken.
//   npm run stories                     all stories
//   npm run stories -- STORY …          these stories
//   npm run stories -- --explain RULE   why a rule is there; without RULE, all of them

import { conceptsById } from '../../domain/concepts';
import { errorsOf, type Finding, printFindings, sortFindings } from '../finding';
import { placesOf } from '../places';
import { readSurroundings, type Surroundings, storyIds } from '../read-story';
import { allReports } from './all-reports';
import { BUILD_RULES } from './build-rules';
import { RULES } from './rules';

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
async function check(root: string, asked: readonly string[]): Promise<boolean> {
  const places = placesOf(root);
  const ids = storyIds(places);
  const unknown = asked.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    print(`there is no story ${unknown.join(', ')}; there are ${ids.join(', ') || 'none'}`);
    return false;
  }
  const around = readSurroundings(places);
  const findings: Finding[] = [...around.findings];
  const shown = new Set<string>();
  const chosen = ids.filter((id) => asked.length === 0 || asked.includes(id));
  await allReports(places, chosen, around, (report) => {
    findings.push(...report.findings);
    for (const concept of report.concepts) shown.add(concept);
    print(`${report.table}\n\n${report.seconds.toFixed(1)} s\n`);
  });
  if (asked.length === 0) print(`${conceptsLine(around, shown)}\n`);
  const errors = errorsOf(findings).length;
  if (findings.length > 0) print(printFindings(sortFindings(findings)));
  print(`\n${errors} to mend, ${findings.length - errors} to look at.`);
  return errors === 0;
}

const [flag, ...rest] = process.argv.slice(2);
const well =
  flag === '--explain'
    ? explain(rest[0])
    : await check(process.cwd(), flag === undefined ? [] : [flag, ...rest]);
process.exitCode = well ? 0 : 1;
