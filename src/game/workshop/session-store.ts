// What the workshop asks of storage: the sessions of this machine, each saved at every change.

import type { RoomSession } from '../../domain/workshop/room-session';

export interface SessionStore {
  /** All readable sessions, the latest first. What can't be read is set aside. */
  sessions(): Promise<readonly RoomSession[]>;
  session(id: string): Promise<RoomSession | null>;
  /** Resolves when the newest of what was saved is written. */
  save(session: RoomSession): Promise<void>;
  remove(id: string): Promise<void>;
  /** One session as the text of a file that can be brought in again. */
  asFile(session: RoomSession): string;
  /** Drops what waits to be written: everything is being wiped. */
  forget(): Promise<void>;
}
