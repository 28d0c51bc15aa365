// A room's session as a run: it replays like any other, and its turns are those of the story.

import type { Run } from '../run';
import type { RoomDecision, RoomSession } from './room-session';

/** The decision that the room is still at, or null. Only the last can be open. */
export function openDecision({ decisions }: Pick<RoomSession, 'decisions'>): RoomDecision | null {
  const last = decisions.at(-1);
  return last && last.taken === null ? last : null;
}

/** The decisions that a way was taken at. */
export const takenOf = ({ decisions }: Pick<RoomSession, 'decisions'>): readonly RoomDecision[] =>
  decisions.filter(({ taken }) => taken !== null);

/** The run a session stands for, at its end. */
export function runOfRoom(session: RoomSession): Run {
  const picks = takenOf(session).map(({ decision, visit, offered, taken }) => ({
    decision,
    visit,
    offered,
    pick: taken ?? '',
  }));
  const { storyId, storyHash, seed } = session;
  return { storyId, storyHash, seed, given: {}, picks, at: picks.length };
}

/** Changes when the way of the room changes, and not with votes or lines: what was replayed for it can be kept. */
export const wayKeyOf = (session: RoomSession): string =>
  takenOf(session)
    .map(({ taken }) => taken)
    .join(' ');
