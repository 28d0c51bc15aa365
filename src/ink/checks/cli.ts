// `npm run stories`: checks every story, prints a table for each, and exits 1 when a rule is broken.
//   npm run stories                     all stories
//   npm run stories -- STORY …          these stories
//   npm run stories -- --explain RULE   why a rule is there; without RULE, all of them

import { performance } from 'node:perf_hooks';
import { conceptsById } from '../../domain/concepts';
import { errorsOf, type Finding, printFindings, sortFindings } from '../finding';
import { placesOf } from '../places';
import { readStory, readSurroundings, type Surroundings, storyIds } from '../read-story';
import { BUILD_RULES } from './build-rules';
import { checkStory } from './check-story';
import { RULES } from './rules';
import { conceptsShown } from './rules/concepts';
import { surveyed } from './surveyed';
import { tableOf } from './table';

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
function check(root: string, asked: readonly string[]): boolean {
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
  for (const id of ids) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const began = performance.now();
    const story = readStory(places, id, around);
    findings.push(...story.findings);
    if (!story.source) {
      print(`${id}: can’t be played yet; what is wrong stands below.\n`);
      continue;
    }
    const survey = surveyed(places, story.source);
    findings.push(...checkStory(story, survey));
    for (const concept of conceptsShown(story)) shown.add(concept);
    print(tableOf({ story, survey }));
    print(`\n${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  }
  if (asked.length === 0) print(`${conceptsLine(around, shown)}\n`);
  const errors = errorsOf(findings).length;
  if (findings.length > 0) print(printFindings(sortFindings(findings)));
  print(`\n${errors} to mend, ${findings.length - errors} to look at.`);
  return errors === 0;
}

const [flag, ...rest] = process.argv.slice(2);
const well =
  flag === '--explain' ? explain(rest[0]) : check(process.cwd(), flag === undefined ? [] : [flag, ...rest]);
process.exitCode = well ? 0 : 1;
