import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_OF_EACH, toClear } from '../../src/game/make-room';
import type { StoredRun } from '../../src/game/store-port';
import { newRecord } from '../../src/game/stored-run';

const run = (i: number, storyId: string, ending: string | null, name: string | null): StoredRun => ({
  ...newRecord({ storyId, storyHash: 'h', seed: 1, given: {}, picks: [], at: 0 }, new Date(0), `r${i}`),
  ending,
  name,
});

const many = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b'),
      fc.constantFrom('x', 'y', 'z', null),
      fc.constantFrom(null, null, null, 'kept'),
    ),
    { maxLength: 60 },
  )
  .map((all) => all.map(([story, ending, name], i) => run(i, story, ending, name)));

describe('making room', () => {
  it('keeps the last ten of each story, every name, and every ending that was found', () => {
    fc.assert(
      fc.property(many, (runs) => {
        const gone = new Set(toClear(runs));
        const left = runs.filter((each) => !gone.has(each));
        const endings = (of: readonly StoredRun[]) =>
          new Set(of.map((each) => `${each.storyId} ${each.ending}`));
        for (const each of gone) expect(each.name).toBeNull();
        for (const story of ['a', 'b']) {
          const last = runs.filter(({ storyId }) => storyId === story).slice(0, KEPT_OF_EACH);
          expect(last.every((each) => left.includes(each))).toBe(true);
        }
        const found = endings(runs.filter(({ ending }) => ending !== null));
        for (const each of found) expect(endings(left).has(each)).toBe(true);
      }),
    );
  });

  it('clears what is older and holds nothing of its own', () => {
    const runs = Array.from({ length: 14 }, (_, i) => run(i, 'a', 'x', i === 12 ? 'kept' : null));
    expect(toClear(runs).map(({ id }) => id)).toEqual(['r10', 'r11', 'r13']);
  });
});
