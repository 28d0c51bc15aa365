// The class sheet adds up what the room did, and says no more than the numbers do.

import { describe, expect, it } from 'vitest';
import { Playthrough } from '../../../src/domain/playthrough';
import { classSheetOf } from '../../../src/domain/workshop/class-sheet';
import type { RoomSession } from '../../../src/domain/workshop/room-session';
import { type SheetWords, sheetRows } from '../../../src/domain/workshop/sheet-rows';
import { SMALL_CARD, smallStory } from '../small-story';

const session: RoomSession = {
  schema: 1,
  id: 'room',
  storyId: 'the-ladder',
  storyHash: smallStory().hash,
  seed: 3,
  plan: { pace: 'by-hand', votes: true, full: ['ladder'], pauses: [], prompts: {} },
  decisions: [
    {
      decision: 'ladder',
      visit: 1,
      offered: 'x',
      options: ['ladder.mended', 'ladder.asked', 'ladder.look'],
      full: true,
      prompt: 'What, if anything, does the “new rung” say?',
      first: { 'ladder.mended': 4, 'ladder.asked': 12 },
      second: { 'ladder.mended': 11, 'ladder.asked': 5 },
      taken: 'ladder.mended',
      by: 'majority',
    },
    {
      decision: 'paint',
      visit: 1,
      offered: 'y',
      options: ['paint.sunday', 'paint.about', 'paint.read'],
      full: false,
      prompt: null,
      first: { 'paint.sunday': 9, 'paint.read': 3 },
      second: null,
      taken: 'paint.sunday',
      by: 'teacher',
    },
  ],
  before: [
    {
      decisions: [
        {
          decision: 'ladder',
          visit: 1,
          offered: 'x',
          options: ['ladder.mended', 'ladder.asked', 'ladder.look'],
          full: false,
          prompt: null,
          first: null,
          second: null,
          taken: 'ladder.asked',
          by: 'to-see',
        },
      ],
      ending: 'half-green',
    },
  ],
  phase: 'debrief',
  line: 0,
  page: 0,
  clock: null,
  past: [],
  ending: 'two-brushes',
  startedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:40:00.000Z',
};

const turns = (() => {
  const play = Playthrough.begin(smallStory(), 3);
  play.pick(0, 'ladder.mended');
  play.pick(1, 'paint.sunday');
  return play.turns;
})();

const sheet = classSheetOf(session, turns, SMALL_CARD);

describe('a class sheet', () => {
  it('has the lines by letter in the writer’s order, with both votes and the one taken', () => {
    const [ladder] = sheet.decisions;
    expect(ladder?.options.map(({ letter, first, second, taken }) => [letter, first, second, taken])).toEqual(
      [
        ['A', 4, 11, true],
        ['B', 12, 5, false],
        ['C', 0, 0, false],
      ],
    );
    expect(ladder?.options[0]?.text).toBe('“You mended it.”');
    expect(ladder?.options[2]?.kind).toBe('pause');
  });

  it('finds where the room was split, and where it changed its mind', () => {
    const close = { ...session.decisions[1], first: { 'paint.sunday': 6, 'paint.read': 5 } };
    const split = { ...session, decisions: [session.decisions[0], close] } as RoomSession;
    expect(classSheetOf(split, turns, SMALL_CARD).splits.map(({ decision }) => decision)).toEqual(['paint']);
    expect(sheet.splits).toEqual([]);
    expect(sheet.minds.map(({ decision, moved, from, to }) => [decision, moved, from, to])).toEqual([
      ['ladder', 7, ['B'], ['A']],
    ]);
    expect(sheet.room).toBe(16);
  });

  it('keeps the ways that were left', () => {
    expect(sheet.ways.map(({ ending, decisions }) => [ending, decisions.length])).toEqual([
      ['half-green', 1],
    ]);
  });

  it('leaves out a decision that the room has only come to', () => {
    const open = { ...session.decisions[1], first: null, taken: null, by: null };
    const under = { ...session, decisions: [session.decisions[0], open] } as RoomSession;
    expect(classSheetOf(under, turns, SMALL_CARD).decisions.map(({ decision }) => decision)).toEqual([
      'ladder',
    ]);
  });

  it('says nothing of a split where nobody voted', () => {
    const quiet = {
      ...session,
      decisions: session.decisions.map((each) => ({ ...each, first: null, second: null })),
    };
    const silent = classSheetOf(quiet, turns, SMALL_CARD);
    expect(silent.splits).toEqual([]);
    expect(silent.minds).toEqual([]);
    expect(silent.room).toBe(0);
  });
});

describe('its rows', () => {
  const words: SheetWords = {
    columns: [
      'way',
      'n',
      'decision',
      'name',
      'voted',
      'prompt',
      'letter',
      'option',
      'line',
      '1st',
      '2nd',
      'taken',
      'by',
      'ending',
    ],
    full: 'in full',
    quick: 'once',
    not: 'no vote',
    yes: 'yes',
    no: 'no',
    by: { majority: 'majority', teacher: 'teacher', 'to-see': 'to see' },
  };
  const rows = sheetRows(sheet, words, (id) => `the ending ${id}`);

  it('are one a line and a decision, the left ways after the one gone', () => {
    expect(rows).toHaveLength(1 + 3 + 3 + 3);
    expect(rows[1]).toEqual([
      1,
      1,
      'ladder',
      'the ladder',
      'in full',
      'What, if anything, does the “new rung” say?',
      'A',
      'ladder.mended',
      '“You mended it.”',
      4,
      11,
      'yes',
      'majority',
      'the ending two-brushes',
    ]);
    expect(rows.at(-1)?.slice(0, 5)).toEqual([2, 1, 'ladder', 'the ladder', 'no vote']);
  });

  it('hold the very votes of the session', () => {
    const votes = session.decisions.flatMap(({ options, first, second }) =>
      options.map((id) => [first?.[id] ?? 0, second && (second[id] ?? 0)]),
    );
    expect(rows.slice(1, 7).map((row) => [row[9], row[10]])).toEqual(votes);
  });
});
