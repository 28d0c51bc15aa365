import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDecision } from '../../../src/domain/workshop/room-run';
import type { RoomDecision, RoomSession } from '../../../src/domain/workshop/room-session';
import { askInstead, countAnew, voteInFull } from '../../../src/domain/workshop/room-votes';
import { butHands } from '../../../src/game/workshop/but-hands';
import { ARoom } from '../../domain/workshop/a-room';

const voting = (): ARoom => new ARoom().until('first-vote');

/** All of a session but what nobody looks at who shows no hands. */
function withoutHands({ past: _, updatedAt: __, decisions, ...rest }: RoomSession) {
  const bare = ({ first: _first, second: _second, ...each }: RoomDecision) => each;
  return { ...rest, decisions: [...decisions.slice(0, -1), ...decisions.slice(-1).map(bare)] };
}

const changed = (step: (session: RoomSession) => RoomSession) => (room: ARoom) => {
  room.session = step(room.session);
};

describe('a session but for its hands', () => {
  it('is the same while hands are counted, and another when anything else changes', () => {
    const room = voting();
    const session = signal(room.session);
    const seen = butHands(session);
    const first = seen.value;
    session.value = room.count('ladder.asked', 3).session;
    session.value = room.count('ladder.mended', 2).session;
    session.value = countAnew(room.session);
    expect(seen.value).toBe(first);
    session.value = askInstead(room.session, 'Who is tired here?');
    expect(openDecision(seen.value)?.prompt).toBe('Who is tired here?');
  });

  it('knows the hands as soon as the vote is over', () => {
    const room = voting();
    const session = signal(room.session);
    const seen = butHands(session);
    expect(seen.value).toBe(room.session);
    session.value = room.count('ladder.asked', 3).session;
    session.value = room.on().session;
    expect(seen.value).toBe(session.value);
  });

  it('is never behind in anything but the hands, whatever is pressed', () => {
    const acts: Record<string, (room: ARoom) => void> = {
      on: (room) => void room.on(),
      back: (room) => void room.back(),
      hand: (room) => void room.count('ladder.asked', 1),
      fewer: (room) => void room.count('ladder.mended', -1),
      anew: changed(countAnew),
      full: changed((session) => voteInFull(session, true)),
      quick: changed((session) => voteInFull(session, false)),
      ask: changed((session) => askInstead(session, 'And then?')),
      vote: (room) => void room.until('first-vote'),
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 40 }), (names) => {
        const room = voting();
        const session = signal(room.session);
        const seen = butHands(session);
        for (const name of names) {
          acts[name]?.(room);
          session.value = room.session;
          expect(withoutHands(seen.value)).toEqual(withoutHands(session.value));
        }
      }),
      { numRuns: 100 },
    );
  });
});
