// The stories of this project hold to every rule: what the build checks, and what is found by playing them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { allReports } from '../../src/ink/checks/all-reports';
import type { Report } from '../../src/ink/checks/report';
import { MAKE, PAGE, pageOf, TRANSCRIPTS } from '../../src/ink/checks/write-docs';
import { errorsOf, printFindings } from '../../src/ink/finding';
import { placesOf } from '../../src/ink/places';
import { readSurroundings, storyIds } from '../../src/ink/read-story';

const places = placesOf(process.cwd());
const around = readSurroundings(places);
const ids = storyIds(places);

it('there are stories, and nothing is wrong with what is around them', () => {
  expect(ids.length).toBeGreaterThan(0);
  expect(printFindings(errorsOf(around.findings))).toBe('');
});

describe('every story', () => {
  const reports = new Map<string, Report>();
  beforeAll(async () => {
    const ready = (report: Report): void => void reports.set(report.id, report);
    await allReports(places, ids, around, ready, { page: true, transcripts: true });
  }, 240_000);

  it.each(ids)('%s can be played, and holds to every rule', (id) => {
    const report = reports.get(id);
    expect(report?.concepts.length).toBeGreaterThan(0);
    expect(printFindings(errorsOf(report?.findings ?? []))).toBe('');
  });

  it('is in docs/stories.html as it is now', () => {
    if (!around.concepts.catalogue) throw new Error('the ideas can’t be read');
    expectCommitted(PAGE, pageOf(around.concepts.catalogue, [...reports.values()]));
  });

  it.each(ids)('%s has transcripts of what it is now', (id) => {
    const texts = Object.entries(reports.get(id)?.transcripts ?? {});
    expect(texts.length).toBe(4);
    for (const [name, text] of texts) expectCommitted(`${TRANSCRIPTS}/${name}`, text);
  });

  it('has no transcripts that are of none of them', () => {
    const names = [...reports.values()].flatMap((report) => Object.keys(report.transcripts));
    expect(readdirSync(TRANSCRIPTS).filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** What the checks make for docs/ is the same as what lies there. */
function expectCommitted(file: string, made: string): void {
  const there = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (there !== made)
    throw new Error(
      `${file} ${there === null ? 'is not there' : 'is of older stories'}: ${MAKE} makes it anew`,
    );
}
