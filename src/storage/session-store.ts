// Sessions of workshops among what is kept: fetched with the workshop, so that a reader who plays alone pays nothing for it.

import type { RoomSession } from '../domain/workshop/room-session';
import type { SessionStore } from '../game/workshop/session-store';
import type { Jotter } from './jotter';
import { SCHEMA } from './record-schema';
import { readSession } from './session-schema';
import type { Shelves } from './shelves';
import { FORMAT } from './transfer';

/** What the store lends to it. */
export interface Lent {
  readonly shelves: () => Shelves;
  readonly writing: (work: (to: Shelves) => Promise<void>) => Promise<void>;
  readonly putAside: (value: unknown, why: string) => Promise<void>;
  readonly jotter: Jotter;
}

/** Between two writes of a burst, in milliseconds: a write takes longer than all else that a counted hand costs. */
const REST = 250;
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, REST));
/** Before a session's id among what is jotted down. */
const MARK = 'room ';

/**
 * Opens the sessions of a store. Each is jotted down at once; of hands counted faster than they can be written, the newest
 * tally is written.
 */
export function openSessions({ shelves, writing, putAside, jotter }: Lent): SessionStore {
  const waiting = new Map<string, RoomSession>();
  let flushing: Promise<void> | null = null;
  let rested = Promise.resolve();
  const flush = async (): Promise<void> => {
    for (let next = first(waiting); next; next = first(waiting)) {
      await rested;
      const session = waiting.get(next.id);
      if (!session) continue;
      waiting.delete(session.id);
      rested = rest();
      await writing((to) => to.put('sessions', session.id, session));
      const written = shelves().kind === 'kept' && !waiting.has(session.id);
      if (written) jotter.strike(MARK + session.id);
    }
    flushing = null;
  };
  // Where a store that keeps turns out to be full, what is jotted down is all that a reload will find.
  const jots = shelves().kind === 'kept';
  const save = (session: RoomSession): Promise<void> => {
    waiting.set(session.id, session);
    if (jots) jotter.jot(MARK + session.id, JSON.stringify(session));
    flushing ??= flush();
    return flushing;
  };
  /** What was jotted down by a page that was left before it was written. It is written when its session goes on. */
  const jotted = (): RoomSession[] =>
    jotter.all().flatMap(({ key, text }) => (key.startsWith(MARK) ? readJotted(text) : []));
  return {
    sessions: async () => {
      const sessions = [...jotted(), ...waiting.values()];
      for (const { key, value } of await shelves()
        .all('sessions')
        .catch(() => [])) {
        const session = readSession(value);
        if (!('wrong' in session)) sessions.push(session);
        else {
          await putAside(value, session.wrong);
          await writing((to) => to.remove('sessions', key));
        }
      }
      return latestOfEach(sessions);
    },
    session: async (id) => {
      const here = [...jotted(), ...waiting.values()].filter((each) => each.id === id);
      const kept = readSession(
        await shelves()
          .get('sessions', id)
          .catch(() => null),
      );
      return latestOfEach('wrong' in kept ? here : [...here, kept])[0] ?? null;
    },
    save,
    remove: async (id) => {
      waiting.delete(id);
      jotter.strike(MARK + id);
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

function readJotted(text: string): RoomSession[] {
  try {
    const session = readSession(JSON.parse(text));
    return 'wrong' in session ? [] : [session];
  } catch {
    return [];
  }
}

/** The latest first. */
function latestOfEach(sessions: readonly RoomSession[]): RoomSession[] {
  const latest = new Map<string, RoomSession>();
  for (const session of sessions) {
    const other = latest.get(session.id);
    if (!other || other.updatedAt < session.updatedAt) latest.set(session.id, session);
  }
  return [...latest.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

const first = <T>(map: ReadonlyMap<string, T>): T | undefined => map.values().next().value;
