// What a teacher does at an open decision beside going on: counts hands, counts anew, goes quickly or in full, asks another question.

import { openDecision } from './room-run';
import type { RoomDecision, RoomSession } from './room-session';
import { withOpen } from './room-steps';
import { counted } from './tally';

/** Counts one hand up or down in the vote that is on. Outside of a vote nothing is counted. */
export function countHand(session: RoomSession, option: string, by: 1 | -1): RoomSession {
  const open = openDecision(session);
  if (!open?.options.includes(option)) return session;
  if (session.phase === 'first-vote')
    return withOpen(session, (each) => ({ ...each, first: counted(each.first ?? {}, option, by) }));
  if (session.phase === 'second-vote')
    return withOpen(session, (each) => ({ ...each, second: counted(each.second ?? {}, option, by) }));
  return session;
}

/** The vote that is on is counted from nothing again. */
export function countAnew(session: RoomSession): RoomSession {
  if (session.phase === 'first-vote') return withOpen(session, (each) => ({ ...each, first: {} }));
  if (session.phase === 'second-vote') return withOpen(session, (each) => ({ ...each, second: {} }));
  return session;
}

/** Votes the open decision in full, or quickly; only before the talk. */
export function voteInFull(session: RoomSession, full: boolean): RoomSession {
  return session.phase === 'first-vote'
    ? withOpen(session, (each) => ({ ...each, full, second: full ? each.second : null }))
    : session;
}

/** Puts another question to the room; empty words take it away. */
export const askInstead = (session: RoomSession, words: string): RoomSession =>
  withOpen(session, (each) => ({ ...each, prompt: words.trim() || null }));

/** Nothing has changed but hands: the room is at the same vote. */
export const sameVote = (before: RoomSession, after: RoomSession): boolean =>
  before.phase === after.phase &&
  (after.phase === 'first-vote' || after.phase === 'second-vote') &&
  before.decisions.length === after.decisions.length;

/** Nothing differs but hands, when they were counted, and what can be taken back: all but the votes looks the same. */
export function onlyHands(before: RoomSession, after: RoomSession): boolean {
  const [open, opened] = [openDecision(before), openDecision(after)];
  if (!open || !opened || !sameVote(before, after)) return false;
  const others = after.decisions.slice(0, -1);
  return (
    others.every((each, at) => each === before.decisions[at]) &&
    alike<RoomDecision>(open, opened, ['first', 'second']) &&
    alike<RoomSession>(before, after, ['decisions', 'past', 'updatedAt'])
  );
}

/** The very same values, but for some fields. */
const alike = <T extends object>(a: T, b: T, but: readonly (keyof T)[]): boolean =>
  (Object.keys(b) as (keyof T)[]).every((key) => but.includes(key) || a[key] === b[key]);
