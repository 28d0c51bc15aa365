// Sessions of workshops among what is kept: fetched with the workshop, so that a reader who plays alone pays nothing for it.

import type { RoomSession } from '../domain/workshop/room-session';
import type { SessionStore } from '../game/workshop/session-store';
import { SCHEMA } from './record-schema';
import { readSession } from './session-schema';
import type { Shelves } from './shelves';
import { FORMAT } from './transfer';

/** What the store lends to it. */
export interface Lent {
  readonly shelves: () => Shelves;
  readonly writing: (work: (to: Shelves) => Promise<void>) => Promise<void>;
  readonly putAside: (value: unknown, why: string) => Promise<void>;
}

/** Opens the sessions of a store. Of hands counted faster than they can be written, the newest tally is written. */
export function openSessions({ shelves, writing, putAside }: Lent): SessionStore {
  const waiting = new Map<string, RoomSession>();
  let flushing: Promise<void> | null = null;
  const flush = async (): Promise<void> => {
    for (let next = waiting.values().next().value; next; next = waiting.values().next().value) {
      const session = next;
      waiting.delete(session.id);
      await writing((to) => to.put('sessions', session.id, session));
    }
    flushing = null;
  };
  return {
    sessions: async () => {
      const sessions: RoomSession[] = [...waiting.values()];
      for (const { key, value } of await shelves()
        .all('sessions')
        .catch(() => [])) {
        if (waiting.has(key)) continue;
        const session = readSession(value);
        if (!('wrong' in session)) sessions.push(session);
        else {
          await putAside(value, session.wrong);
          await writing((to) => to.remove('sessions', key));
        }
      }
      return sessions.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    },
    session: async (id) => {
      const session =
        waiting.get(id) ??
        readSession(
          await shelves()
            .get('sessions', id)
            .catch(() => null),
        );
      return 'wrong' in session ? null : session;
    },
    save: (session) => {
      waiting.set(session.id, session);
      flushing ??= flush();
      return flushing;
    },
    remove: async (id) => {
      waiting.delete(id);
      await flushing;
      await writing((to) => to.remove('sessions', id));
    },
    asFile: (session) =>
      JSON.stringify({ format: FORMAT, schema: SCHEMA, runs: [], sessions: [session] }, null, 1),
    forget: async () => {
      waiting.clear();
      await flushing;
    },
  };
}
