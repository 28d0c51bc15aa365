// The clock of a talk: it informs and never presses. Held, going, a minute more; what is left may be less than nothing.

import type { RoomClock } from '../../domain/workshop/room-session';

/** Seconds left at a moment; below 0 when the talk has gone on. */
export function secondsLeft(clock: RoomClock, now: Date): number {
  const gone = clock.since === null ? 0 : (now.getTime() - Date.parse(clock.since)) / 1000;
  return clock.left - Math.max(0, gone);
}

/** Holds a clock that goes; sets one going that is held. */
export function heldOrGoing(clock: RoomClock | null, now: Date): RoomClock | null {
  if (!clock) return null;
  return clock.since === null
    ? { ...clock, since: now.toISOString() }
    : { ...clock, left: secondsLeft(clock, now), since: null };
}

export const withMinute = (clock: RoomClock | null): RoomClock | null =>
  clock && { ...clock, of: clock.of + 60, left: clock.left + 60 };
