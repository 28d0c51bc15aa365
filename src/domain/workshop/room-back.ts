// Back again: one step, or to a decision from which the room wants to see another way.

import type { Turn } from '../beat';
import type { RoomDecision, RoomSession } from './room-session';
import type { RoomMoment } from './room-steps';

/** One step back. Votes stay with their decision; the way taken last lies open again. */
export function backward(session: RoomSession, moment: RoomMoment): RoomSession {
  const turn = moment.turns[moment.turns.length - 1] as Turn;
  const open = session.decisions.at(-1);
  switch (session.phase) {
    case 'debrief':
      if (session.page > 0) return { ...session, page: session.page - 1 };
      return { ...session, phase: 'reading', line: turn.beats.length };
    case 'reveal':
      return { ...session, phase: open?.full ? 'second-vote' : 'first-vote' };
    case 'second-vote':
      return { ...session, phase: 'talk' };
    case 'talk':
      return { ...session, phase: session.plan.votes ? 'first-vote' : 'reading', clock: null };
    case 'first-vote':
    case 'pause':
      return { ...session, phase: 'reading' };
    case 'reading':
      if (session.line > 1) return { ...session, line: Math.min(session.line, turn.beats.length) - 1 };
      return turn.number > 0 ? reopened(session, moment, turn.number - 1) : session;
  }
}

/** The decision that ended turn `index` lies open again, with its votes; what came after it is gone. */
function reopened(session: RoomSession, moment: RoomMoment, index: number): RoomSession {
  const decision = session.decisions[index];
  const turn = moment.turns[index];
  if (!decision || !turn) return session;
  const open: RoomDecision = { ...decision, taken: null, by: null };
  return {
    ...session,
    decisions: [...session.decisions.slice(0, index), open],
    phase: decision.first === null ? 'talk' : 'reveal',
    line: turn.beats.length,
    ending: null,
    page: 0,
    clock: null,
  };
}

/**
 * Back to a decision to see another way from it; the way that the room leaves is kept in `before`.
 * @param index of a decision that a way was taken at
 */
export function seeAnother(session: RoomSession, moment: RoomMoment, index: number): RoomSession {
  if (!session.decisions[index]?.taken) return session;
  const way = { decisions: session.decisions.filter(({ taken }) => taken !== null), ending: session.ending };
  return { ...reopened(session, moment, index), before: [...session.before, way] };
}
