// Opens the console of a session: what the console that leads says of it, what is kept of it, or what a projector still shows.

import { fitted } from '../../domain/workshop/room-fit';
import type { RoomSession } from '../../domain/workshop/room-session';
import type { ShelfEntry } from '../shelf';
import type { Frame } from './once-a-frame';
import type { RoomChannel } from './room-channel';
import { RoomDesk } from './room-desk';
import type { SessionStore } from './session-store';
import { whoLeads } from './who-leads';

export interface OpenParts {
  readonly sessions: SessionStore;
  readonly channel: RoomChannel;
  readonly now: () => Date;
  readonly frame: Frame;
  readonly newId: () => string;
  readonly entry: (storyId: string) => ShelfEntry | null;
  /** Resolves when another window would have answered. */
  readonly wait: () => Promise<void>;
}

export type OpenedRoom =
  | { readonly kind: 'desk'; readonly desk: RoomDesk; readonly entry: ShelfEntry }
  /** The story was edited since: the session goes on in a copy, from where its choices still stand. */
  | { readonly kind: 'copy'; readonly session: RoomSession; readonly stands: number }
  | { readonly kind: 'none' };

/** Rejects with a plain sentence when the story can't be fetched. */
export async function openRoom(id: string, parts: OpenParts): Promise<OpenedRoom> {
  const { sessions, channel, now, frame, newId } = parts;
  const self = newId();
  const { leads, known } = await whoLeads(channel, self, parts.wait);
  const session = leads?.session ?? newer(await sessions.session(id), known?.session ?? null);
  const entry = session && parts.entry(session.storyId);
  if (!session || !entry) return { kind: 'none' };
  const source = await entry.loadStory();
  const fit = fitted(source, session);
  if (fit.stands !== null && !leads) {
    const copy = { ...fit.session, id: newId(), updatedAt: now().toISOString() };
    await sessions.save(copy);
    return { kind: 'copy', session: copy, stands: fit.stands };
  }
  const desk = new RoomDesk(source, fit.session, { sessions, channel, now, frame, self }, leads === null);
  return { kind: 'desk', desk, entry };
}

/** A browser that was ended in the middle may have shown more than it could keep. */
const newer = (kept: RoomSession | null, shown: RoomSession | null): RoomSession | null =>
  kept && shown ? (kept.updatedAt < shown.updatedAt ? shown : kept) : (kept ?? shown);
