// The last presses of a session, kept with it, so that each can be taken back also by a console that was loaded again or has taken
// over: of each only what it changed.

import type { RoomDecision, RoomSession, RoomStep } from './room-session';

/** Steps that can be taken back: a class of thirty counted three times over. */
export const MOST_STEPS = 100;

/** Fields that no press changes, or that say themselves when they were. */
type Lasting = 'decisions' | 'past' | 'updatedAt';

/** @returns `after` with the way back to `before` */
export function withWayBack(before: RoomSession, after: RoomSession): RoomSession {
  const { decisions: had, past, updatedAt: _at, ...was } = before;
  const { decisions: has, past: _past, updatedAt: _since, ...is } = after;
  const same = had.findIndex((each, i) => each !== has[i]);
  const kept = same < 0 ? had.length : same;
  const [old, now] = [had.at(-1), has.at(-1)];
  const lastOnly = old && now && had.length === has.length && kept === had.length - 1;
  const step: RoomStep = {
    was: changed<Omit<RoomSession, Lasting>>(was, is),
    kept,
    rest: lastOnly ? [] : had.slice(kept),
    last: lastOnly ? changed(old, now) : null,
  };
  return { ...after, past: [...past, step].slice(-MOST_STEPS) };
}

/** The session before its last press; the same where there is none to take back. */
export function takenBack(session: RoomSession): RoomSession {
  const step = session.past.at(-1);
  if (!step) return session;
  const { decisions, past } = session;
  const last = decisions.at(-1);
  const before: readonly RoomDecision[] =
    step.last && last
      ? [...decisions.slice(0, -1), { ...last, ...step.last }]
      : [...decisions.slice(0, step.kept), ...step.rest];
  return { ...session, ...step.was, decisions: before, past: past.slice(0, -1) };
}

/** Fields as they were, where they are no longer. */
function changed<T extends object>(was: T, is: T): Partial<T> {
  const found = (Object.keys(was) as (keyof T)[]).filter((name) => was[name] !== is[name]);
  return Object.fromEntries(found.map((name) => [name, was[name]])) as Partial<T>;
}
