// What the sheets of a room are made of: its session, the way it went played again, and what the debrief makes of it.

import type { Catalogue } from '../../domain/concepts';
import { type Debrief, debriefOf } from '../../domain/debrief/debrief';
import type { EndingLeaf } from '../../domain/moments';
import { Playthrough } from '../../domain/playthrough';
import type { StorySource } from '../../domain/story-card';
import { type ClassSheet, classSheetOf } from '../../domain/workshop/class-sheet';
import { runOfRoom } from '../../domain/workshop/room-run';
import type { RoomSession } from '../../domain/workshop/room-session';
import type { ShelfEntry } from '../shelf';
import type { StorePort } from '../store-port';

export interface RoomHandout {
  readonly entry: ShelfEntry;
  readonly source: StorySource;
  readonly session: RoomSession;
  readonly sheet: ClassSheet;
  readonly play: Playthrough;
  /** Null while the room has not come to an ending. */
  readonly debrief: Debrief | null;
  readonly endings: Readonly<Record<string, EndingLeaf>>;
  /** False where the story was edited since, and the way can't be followed to its end. */
  readonly whole: boolean;
}

interface From {
  readonly store: StorePort;
  readonly entryOf: (storyId: string) => ShelfEntry | null;
  readonly loadConcepts: () => Promise<Catalogue>;
}

/** Null where there is no such session on this machine. Rejects with a plain sentence when a part can't be fetched. */
export async function roomHandout(id: string, from: From): Promise<RoomHandout | null> {
  const session = await (await from.store.sessions()).session(id);
  const entry = session && from.entryOf(session.storyId);
  if (!session || !entry) return null;
  const [source, moments, reach, catalogue] = await Promise.all([
    entry.loadStory(),
    entry.loadMoments(),
    entry.loadReach(),
    from.loadConcepts(),
  ]);
  const [play, { why }] = Playthrough.replay(source, runOfRoom(session), session.ending);
  const left = session.before.flatMap(
    ({ decisions }) => Playthrough.replay(source, runOfRoom({ ...session, decisions }))[0].turns,
  );
  return {
    entry,
    source,
    session,
    sheet: classSheetOf(session, [...left, ...play.turns], source.card),
    play,
    debrief: debriefOf(play.turns, { card: source.card, moments, reach, catalogue }),
    endings: moments.endings,
    whole: why === null,
  };
}
