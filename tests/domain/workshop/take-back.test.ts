import { describe, expect, it } from 'vitest';
import type { RoomSession } from '../../../src/domain/workshop/room-session';
import { MOST_STEPS, takenBack, withWayBack } from '../../../src/domain/workshop/take-back';
import { ARoom } from './a-room';

const bare = ({ past: _, ...session }: RoomSession) => session;

/** What a session went through, each step with its way back. */
function steps(): RoomSession[] {
  const room = new ARoom();
  const seen = [room.session];
  const does = [
    ...Array.from({ length: 8 }, () => () => room.on()),
    () => room.until('first-vote'),
    () => room.count('ladder.asked', 1),
    () => room.count('ladder.mended', 1),
    () => room.on(),
    () => room.back(),
    () => room.until('reveal'),
    () => room.on('ladder.asked'),
    () => room.on(),
    () => room.seeAnother(0),
    () => room.on('ladder.mended'),
  ];
  for (const act of does) {
    const before = seen.at(-1) as RoomSession;
    room.session = before;
    act();
    const after = room.session;
    // As what is kept, it knows nothing of which parts were the same.
    seen.push(JSON.parse(JSON.stringify(withWayBack(before, { ...after, past: before.past }))));
  }
  return seen;
}

describe('presses', () => {
  it('are taken back one by one, to the first, whatever they were', () => {
    const all = steps();
    let now = all.at(-1) as RoomSession;
    for (const before of all.slice(0, -1).reverse()) {
      now = takenBack(now);
      expect(bare(now)).toEqual(bare(before));
    }
    expect(takenBack(now)).toBe(now);
  });

  it('are kept as what they changed: a counted hand is a few words', () => {
    const room = new ARoom().until('first-vote');
    const before = room.session;
    const after = withWayBack(before, room.count('ladder.asked', 1).session);
    expect(after.past).toEqual([{ was: {}, kept: 0, rest: [], last: { first: {} } }]);
  });

  it('are forgotten behind the last hundred', () => {
    let { session } = new ARoom().until('first-vote');
    for (let i = 0; i < 3 * MOST_STEPS; i++) session = withWayBack(session, { ...session, line: i });
    expect(session.past).toHaveLength(MOST_STEPS);
    expect(takenBack(session).line).toBe(3 * MOST_STEPS - 2);
  });
});
