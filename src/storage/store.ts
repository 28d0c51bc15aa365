// What is kept on this device: runs, settings, and records that could not be read.

import { DEFAULT_SETTINGS } from '../domain/settings';
import type { SetAside, StoredRun, StorePort } from '../game/store-port';
import type { SessionStore } from '../game/workshop/session-store';
import type { Jotter } from './jotter';
import { readRun, readSettings } from './record-schema';
import { memoryShelves, SHELVES, type Shelves } from './shelves';
import { Writers } from './writer';

interface StoreParts {
  readonly shelves: Shelves;
  readonly locks: LockManager | undefined;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Resolves when the page has had its turn: a pick is drawn before it is written. */
  readonly breath: () => Promise<void>;
  readonly jotter: Jotter;
}

/** Opens the store. A write that fails (a full disk, a browser that changes its mind) moves on in memory. */
export function openStore({ shelves: given, locks, now, newId, breath, jotter }: StoreParts): StorePort {
  let shelves = given;
  const writers = new Writers(locks);

  const writing = async (work: (to: Shelves) => Promise<void>): Promise<void> => {
    try {
      await work(shelves);
    } catch {
      if (shelves.kind === 'memory') return;
      shelves = await inMemory(shelves);
      await work(shelves);
    }
  };

  const waiting = new Map<string, StoredRun>();
  let flushing: Promise<void> | null = null;
  /** Writes what waits, the newest of each run: a pick and the line after it come in one moment and are one write. */
  const flush = async (): Promise<void> => {
    await breath();
    for (let next = first(waiting); next; next = first(waiting)) {
      const run = next;
      waiting.delete(run.id);
      await writing((to) => to.put('runs', run.id, run));
      if (!waiting.has(run.id)) jotter.strike(run.id);
    }
    flushing = null;
  };
  const saveRun = (run: StoredRun): Promise<void> => {
    waiting.set(run.id, run);
    if (shelves.kind === 'kept') jotter.jot(run.id, JSON.stringify(run));
    flushing ??= flush();
    return flushing;
  };
  /** What was jotted down by a page that was left before it was written is taken up where it is newer. */
  const takeUp = async (): Promise<void> => {
    for (const { key, text } of jotter.all()) {
      const [jotted, kept] = [readJotted(text), readRun(await shelves.get('runs', key).catch(() => null))];
      if (!jotted || waiting.has(key)) continue;
      if ('wrong' in kept || kept.updatedAt <= jotted.updatedAt) void saveRun(jotted);
      else jotter.strike(key);
    }
  };
  let takenUp: Promise<void> | null = null;

  const putAside = (value: unknown, why: string): Promise<void> =>
    writing((to) => to.put('aside', newId(), { why, at: now().toISOString(), record: value }));

  let rooms: Promise<SessionStore> | undefined;
  const openRooms = async (): Promise<SessionStore> =>
    (await import('./session-store')).openSessions({
      shelves: () => shelves,
      writing,
      putAside,
      jotter,
    });

  return {
    get kind() {
      return shelves.kind;
    },
    settings: async () =>
      readSettings(await shelves.get('settings', 'settings').catch(() => DEFAULT_SETTINGS)),
    saveSettings: (settings) => writing((to) => to.put('settings', 'settings', settings)),
    runs: async () => {
      takenUp ??= takeUp();
      await takenUp;
      const runs: StoredRun[] = [...waiting.values()];
      for (const { key, value } of await shelves.all('runs').catch(() => [])) {
        if (waiting.has(key)) continue;
        const run = readRun(value);
        if (!('wrong' in run)) runs.push(run);
        else {
          await putAside(value, run.wrong);
          await writing((to) => to.remove('runs', key));
        }
      }
      return runs.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    },
    run: async (id) => {
      // What waits to be written is newer than what is written: an ending read at once must be there.
      const run = waiting.get(id) ?? readRun(await shelves.get('runs', id).catch(() => null));
      return 'wrong' in run ? null : run;
    },
    saveRun,
    removeRun: (id) => {
      waiting.delete(id);
      jotter.strike(id);
      return writing((to) => to.remove('runs', id));
    },
    setAside: async () =>
      (await shelves.all('aside').catch(() => [])).map(({ key, value }): SetAside => {
        const { why, at } = value as { why?: unknown; at?: unknown };
        return { id: key, why: String(why ?? ''), at: String(at ?? '') };
      }),
    holdRun: (id) => writers.hold(id),
    releaseRun: (id) => writers.release(id),
    exportAll: async () => (await import('./transfer')).exportText(shelves),
    importAll: async (text) => (await import('./transfer')).importText(shelves, text, putAside),
    sessions: () => {
      rooms ??= openRooms();
      return rooms;
    },
    wipe: async () => {
      waiting.clear();
      for (const { key } of jotter.all()) jotter.strike(key);
      await (await rooms)?.forget();
      await flushing;
      await writing((to) => to.clear());
    },
  };
}

function readJotted(text: string): StoredRun | null {
  try {
    const run = readRun(JSON.parse(text));
    return 'wrong' in run ? null : run;
  } catch {
    return null;
  }
}

const first = <T>(map: ReadonlyMap<string, T>): T | undefined => map.values().next().value;

/** What can still be read goes along into memory. */
async function inMemory(from: Shelves): Promise<Shelves> {
  const to = memoryShelves();
  for (const shelf of SHELVES)
    for (const { key, value } of await from.all(shelf).catch(() => [])) await to.put(shelf, key, value);
  return to;
}
