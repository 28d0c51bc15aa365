import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Playthrough } from '../../../src/domain/playthrough';
import { letteredOf } from '../../../src/domain/workshop/letters';
import { openDecision, runOfRoom, takenOf } from '../../../src/domain/workshop/room-run';
import { askInstead, countAnew, voteInFull } from '../../../src/domain/workshop/room-votes';
import { handsFor } from '../../../src/domain/workshop/tally';
import { ARoom } from './a-room';

const open = (room: ARoom) => openDecision(room.session);

describe('a decision voted in full', () => {
  it('goes from the first vote through the talk and the second vote to both being shown, and the majority’s way', () => {
    const room = new ARoom().until('first-vote').count('ladder.mended', 3).count('ladder.asked', 5);
    room.on();
    expect(room.session.phase).toBe('talk');
    expect(open(room)?.prompt).toBe('What of ladder?');
    room.on().count('ladder.mended', 6).count('ladder.asked', 2).on();
    expect(room.session.phase).toBe('reveal');
    room.on();
    const [gone] = room.session.decisions;
    expect(gone).toMatchObject({ taken: 'ladder.mended', by: 'majority', full: true });
    expect(gone?.first).toEqual({ 'ladder.mended': 3, 'ladder.asked': 5 });
    expect(gone?.second).toEqual({ 'ladder.mended': 6, 'ladder.asked': 2 });
    expect(room.turn.number).toBe(1);
  });

  it('waits for the teacher in a tie, and where nobody voted', () => {
    const room = new ARoom().until('first-vote').on().on();
    room.count('ladder.mended', 2).count('ladder.asked', 2).on();
    const tied = room.session;
    expect(room.on().session).toBe(tied);
    room.on('ladder.asked');
    expect(room.session.decisions[0]).toMatchObject({ taken: 'ladder.asked', by: 'teacher' });
    const empty = new ARoom().until('first-vote').on().on().on();
    expect(empty.on().session.phase).toBe('reveal');
    expect(empty.on('ladder.mended').session.decisions[0]).toMatchObject({ by: 'teacher' });
  });

  it('may be made a quick one, and a quick one a full one, before the talk', () => {
    const room = new ARoom().until('first-vote').count('ladder.asked', 1);
    room.session = voteInFull(room.session, false);
    room.on();
    expect(room.session.phase).toBe('reveal');
    expect(open(room)?.second).toBeNull();
    expect(voteInFull(room.session, true)).toBe(room.session);
  });

  it('takes another question, and can be counted anew', () => {
    const room = new ARoom().until('first-vote').count('ladder.asked', 4);
    room.session = countAnew(askInstead(room.session, '  Who held the ladder? '));
    expect(open(room)?.prompt).toBe('Who held the ladder?');
    expect(open(room)?.first).toEqual({});
  });
});

describe('a session', () => {
  it('gives letters in the writer’s order and none to a held line', () => {
    const { decision } = new ARoom().turn;
    if (!decision) throw new Error('there is one');
    expect(letteredOf(decision).map(({ letter, option }) => [letter, option.id])).toEqual([
      ['A', 'ladder.mended'],
      ['B', 'ladder.asked'],
      ['C', 'ladder.look'],
    ]);
  });

  it('pauses before a decision where the teacher wanted to, once', () => {
    const room = new ARoom({ pauses: ['ladder'] }).until('pause');
    expect(room.session.decisions).toEqual([]);
    room.on();
    expect(room.session.phase).toBe('first-vote');
    room.back().on();
    expect(room.session.phase).toBe('first-vote');
  });

  it('without votes the teacher picks while the room talks', () => {
    const room = new ARoom({ votes: false }).until('talk');
    expect(open(room)).toMatchObject({ first: null, full: false });
    expect(room.on().session.phase).toBe('talk');
    room.on('ladder.asked');
    expect(room.session.decisions[0]).toMatchObject({ taken: 'ladder.asked', by: 'teacher', first: null });
  });

  it('keeps the votes when it steps back over them', () => {
    const room = new ARoom().until('first-vote').count('ladder.asked', 2);
    room.back().back().on().on();
    expect(open(room)?.first).toEqual({ 'ladder.asked': 2 });
    room.on().on().on().on('ladder.asked').back();
    expect(room.session.phase).toBe('reveal');
    expect(open(room)?.first).toEqual({ 'ladder.asked': 2 });
  });

  it('keeps a way that is left to see another, and says so of the new one', () => {
    const room = new ARoom()
      .until('first-vote')
      .count('ladder.mended', 3)
      .on()
      .on()
      .count('ladder.mended', 3)
      .on()
      .on();
    room.until('first-vote').count('paint.sunday', 1).on().on().until('debrief');
    expect(room.session.ending).toBe('two-brushes');
    room.seeAnother(0);
    expect(room.session).toMatchObject({ phase: 'reveal', ending: null });
    expect(room.session.before).toHaveLength(1);
    expect(room.session.before[0]).toMatchObject({ ending: 'two-brushes' });
    expect(room.session.before[0]?.decisions).toHaveLength(2);
    room.on('ladder.asked');
    expect(room.session.decisions[0]).toMatchObject({ by: 'to-see', first: { 'ladder.mended': 3 } });
    room.back().on('ladder.mended');
    expect(room.session.decisions[0]).toMatchObject({ by: 'majority' });
  });
});

/** Anything a teacher may press, at any time. */
const press = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ do: 'on' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'back' as const }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('count' as const), at: fc.nat(5), by: fc.constantFrom(1, -1) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('way' as const), at: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('another' as const), at: fc.nat(5) }) },
);
const presses = fc.array(press, { maxLength: 80 });

function played(
  steps: readonly (typeof press extends fc.Arbitrary<infer T> ? T : never)[],
  votes: boolean,
): ARoom {
  const room = new ARoom({ votes });
  for (const step of steps) {
    const id = 'at' in step ? (open(room)?.options[step.at] ?? 'nothing') : null;
    if (step.do === 'on') room.on();
    else if (step.do === 'back') room.back();
    else if (step.do === 'count') room.count(id ?? '', step.by);
    else if (step.do === 'way') room.on(id);
    else room.seeAnother(step.at);
    hold(room);
  }
  return room;
}

/** What must be so after every press. */
function hold({ session, turn, source }: ARoom): void {
  for (const each of [...session.decisions, ...session.before.flatMap((way) => way.decisions)])
    for (const tally of [each.first, each.second])
      for (const [id, hands] of Object.entries(tally ?? {})) {
        expect(hands).toBeGreaterThanOrEqual(0);
        expect(each.options).toContain(id);
      }
  const at = session.decisions.at(-1);
  if (session.phase === 'reveal') {
    expect(at?.taken).toBeNull();
    expect(at?.first).not.toBeNull();
    if (at?.full) expect(at.second).not.toBeNull();
  }
  expect(session.decisions.slice(0, -1).every(({ taken }) => taken !== null)).toBe(true);
  // It replays like any run, to the same turn, and never to another decision than the one it has open.
  const [play, { why }] = Playthrough.replay(source, runOfRoom(session));
  expect(why).toBeNull();
  expect(play.turn.number).toBe(takenOf(session).length);
  expect(play.turn.number).toBe(turn.number);
  if (at?.taken === null) expect(play.turn.decision?.offered).toBe(at.offered);
  expect(session.ending === null || session.ending === turn.ending).toBe(true);
}

describe('whatever is pressed', () => {
  it('no count goes below nothing, nothing is shown before both votes, and the session replays', () => {
    fc.assert(
      fc.property(presses, fc.boolean(), (steps, votes) => void played(steps, votes)),
      { numRuns: 150 },
    );
  });

  it('a tally is the taps that were made', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.boolean()), { maxLength: 200 }), (taps) => {
        const room = new ARoom().until('first-vote');
        const options = open(room)?.options ?? [];
        const expected = options.map(() => 0);
        for (const [at, up] of taps) {
          room.count(options[at] ?? '', up ? 1 : -1);
          expected[at] = Math.max(0, (expected[at] ?? 0) + (up ? 1 : -1));
        }
        expect(options.map((id) => handsFor(open(room)?.first ?? null, id))).toEqual(expected);
      }),
    );
  });
});
