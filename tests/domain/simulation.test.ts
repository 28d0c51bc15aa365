// The proof behind the reading: on the real stories, who picks blind is almost never told that they lean.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../src/ink/places';
import { type ModelRow, modelRows, modelTable, withTable } from './model-table';
import { realStories } from './real-stories';

let rows: ModelRow[] = [];
beforeAll(() => {
  rows = modelRows(placesOf(process.cwd()), realStories());
}, 240_000);

const of = (player: string): ModelRow[] => rows.filter((row) => row.player === player);

describe('the reading', () => {
  it('calls a blind picker anything but mixed at most 5 % of the time', () => {
    expect(of('blind').length).toBeGreaterThan(0);
    for (const { story, called } of of('blind')) expect(called.mixed, story).toBeGreaterThanOrEqual(0.95);
  });

  it('reads a player who is 80 % consistent, and never as the opposite', () => {
    for (const { story, called } of of('four in five open')) {
      expect(called.secure, story).toBeGreaterThan(0.6);
      expect(called.anxious + called.avoidant, story).toBeLessThan(0.01);
    }
    for (const { story, called } of of('four in five reaching')) {
      expect(called.anxious, story).toBeGreaterThan(0.6);
      expect(called.secure + called.avoidant, story).toBeLessThan(0.01);
    }
    for (const { story, called } of of('four in five keeping')) {
      expect(called.avoidant, story).toBeGreaterThan(0.6);
      expect(called.secure + called.anxious, story).toBeLessThan(0.01);
    }
  });

  it('has its table in docs/model.md, as it is now (npm run model writes it)', () => {
    const text = readFileSync('docs/model.md', 'utf8');
    expect(withTable(text, modelTable(rows))).toBe(text);
  });
});
