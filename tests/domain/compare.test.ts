// Two runs side by side: every choice of both is there once and in order, whatever the two did.

import { shelf } from 'virtual:stories';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CompareRow, compareRuns, firstApart } from '../../src/domain/compare';
import { type RibbonStep, ribbonOf } from '../../src/domain/debrief/ribbon';
import { Playthrough } from '../../src/domain/playthrough';
import type { ShelfEntry } from '../../src/game/shelf';
import { SMALL_CARD, smallStory } from './small-story';
import { playOn, randomPlay } from './ways';

function steps(...picks: string[]): RibbonStep[] {
  const play = Playthrough.begin(smallStory(), 1);
  for (const pick of picks) expect(play.pick(play.turn.number, pick), pick).toBe(true);
  return ribbonOf(play.turns, SMALL_CARD);
}

const short = (rows: readonly CompareRow[]): string[] =>
  rows.map((row) => `${row.kind} ${row.one?.option.id ?? '–'} ${row.other?.option.id ?? '–'}`);

it('lays what is the same across, what differs side by side, and leaves a gap for a pause of one alone', () => {
  const one = steps('ladder.look', 'ladder.carry', 'paint.sunday');
  const other = steps('ladder.asked', 'paint.sunday');
  expect(short(compareRuns(one, other))).toEqual([
    'alone ladder.look –',
    'parted ladder.carry ladder.asked',
    'same paint.sunday paint.sunday',
  ]);
  expect(firstApart(compareRuns(one, other))).toBe(0);
});

it('a run beside itself parts nowhere', () => {
  const one = steps('ladder.mended', 'paint.read');
  expect(firstApart(compareRuns(one, one))).toBe(-1);
});

it('any two runs: every step is in one row, in order, and paired only with one of its own decision', async () => {
  const source = await (shelf[0] as ShelfEntry).loadStory();
  const seeds = fc.integer({ min: 0, max: 2 ** 31 });
  fc.assert(
    fc.property(seeds, seeds, fc.integer({ min: 0, max: 12 }), (a, b, together) => {
      const first = randomPlay(source, a);
      // The second goes with the first for a while.
      const second = Playthrough.begin(source, a % 65_536);
      for (const { pick } of first.run.picks.slice(0, together)) second.pick(second.turn.number, pick);
      playOn(second, b);
      const [one, other] = [ribbonOf(first.turns, source.card), ribbonOf(second.turns, source.card)];
      const rows = compareRuns(one, other);
      expect(rows.flatMap((row) => row.one ?? [])).toEqual(one);
      expect(rows.flatMap((row) => row.other ?? [])).toEqual(other);
      for (const { one: left, other: right } of rows)
        if (left && right) expect(left.decision).toBe(right.decision);
      const apart = firstApart(rows);
      expect(apart === -1 || apart >= Math.min(together, one.length, other.length)).toBe(true);
      // The other way round it is the same spread, its pages changed over.
      expect(compareRuns(other, one).length).toBe(rows.length);
    }),
    { numRuns: 40 },
  );
});
