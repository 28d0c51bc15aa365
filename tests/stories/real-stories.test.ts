// The stories of this project hold to every rule: what the build checks, and what is found by playing them.

import { beforeAll, describe, expect, it } from 'vitest';
import { allReports } from '../../src/ink/checks/all-reports';
import type { Report } from '../../src/ink/checks/report';
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
  beforeAll(() => allReports(places, ids, around, (report) => void reports.set(report.id, report)), 240_000);

  it.each(ids)('%s can be played, and holds to every rule', (id) => {
    const report = reports.get(id);
    expect(report?.concepts.length).toBeGreaterThan(0);
    expect(printFindings(errorsOf(report?.findings ?? []))).toBe('');
  });
});
