// A kept session on the story as it is now: as far as the story still offers what it offered.

import { Playthrough } from '../playthrough';
import type { StorySource } from '../story-card';
import { openDecision, runOfRoom, takenOf } from './room-run';
import type { RoomSession } from './room-session';

/** @returns the session, the same where it fits; how many of its choices still stand where the story was edited */
export function fitted(
  source: StorySource,
  session: RoomSession,
): { readonly session: RoomSession; readonly stands: number | null } {
  const [play, { why, picks }] = Playthrough.replay(source, runOfRoom(session));
  const open = openDecision(session);
  const openFits = !open || open.offered === play.turn.decision?.offered;
  if (why === null && openFits) return { session, stands: null };
  const cut: RoomSession = {
    ...session,
    storyHash: source.hash,
    decisions: takenOf(session).slice(0, picks),
    phase: 'reading',
    line: Math.max(1, play.turn.beats.length),
    ending: null,
    page: 0,
    clock: null,
    past: [],
  };
  return { session: cut, stands: picks };
}
