// Where records lie: IndexedDB, or memory where the browser blocks it. Both hold plain values by key.

import { type IDBPDatabase, openDB } from 'idb';

export const SHELVES = ['runs', 'settings', 'aside', 'sessions'] as const;
export type ShelfName = (typeof SHELVES)[number];

/** Values by key, in shelves. Nothing here knows what they mean. */
export interface Shelves {
  readonly kind: 'kept' | 'memory';
  all(shelf: ShelfName): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
  get(shelf: ShelfName, key: string): Promise<unknown>;
  put(shelf: ShelfName, key: string, value: unknown): Promise<void>;
  remove(shelf: ShelfName, key: string): Promise<void>;
  clear(): Promise<void>;
}

const NAME = 'the-space-between';

/** Opens what the browser allows: IndexedDB if it can be written to, memory if not. Never rejects. */
export async function openShelves(): Promise<Shelves> {
  try {
    const db = await openDB(NAME, 2, {
      upgrade: (opened) => {
        for (const shelf of SHELVES)
          if (!opened.objectStoreNames.contains(shelf)) opened.createObjectStore(shelf);
      },
      // A tab with a newer game must not wait for this one, which goes on in memory and says so.
      blocking: () => db.close(),
    });
    return keptShelves(db);
  } catch {
    return memoryShelves();
  }
}

function keptShelves(db: IDBPDatabase): Shelves {
  return {
    kind: 'kept',
    all: async (shelf) => {
      const tx = db.transaction(shelf);
      const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return keys.map((key, i) => ({ key: String(key), value: values[i] as unknown }));
    },
    get: (shelf, key) => db.get(shelf, key) as Promise<unknown>,
    put: async (shelf, key, value) => void (await db.put(shelf, value, key)),
    remove: (shelf, key) => db.delete(shelf, key),
    clear: async () => {
      const tx = db.transaction([...SHELVES], 'readwrite');
      await Promise.all([...SHELVES.map((shelf) => tx.objectStore(shelf).clear()), tx.done]);
    },
  };
}

/** Shelves that are gone with the tab. */
export function memoryShelves(): Shelves {
  const shelves = new Map<ShelfName, Map<string, unknown>>(SHELVES.map((shelf) => [shelf, new Map()]));
  const of = (shelf: ShelfName): Map<string, unknown> => shelves.get(shelf) as Map<string, unknown>;
  return {
    kind: 'memory',
    all: async (shelf) => [...of(shelf)].map(([key, value]) => ({ key, value })),
    get: async (shelf, key) => of(shelf).get(key),
    put: async (shelf, key, value) => void of(shelf).set(key, structuredClone(value)),
    remove: async (shelf, key) => void of(shelf).delete(key),
    clear: async () => {
      for (const shelf of SHELVES) of(shelf).clear();
    },
  };
}
