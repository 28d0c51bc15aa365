// Records that wait to be written, jotted down at once: what a page writes to IndexedDB while it is being left may be dropped.

const MARK = 'the-space-between waiting ';

/** Keeps texts by key, at once and for as long as a moment lasts. Nothing here fails: it is the second net. */
export interface Jotter {
  jot(key: string, text: string): void;
  strike(key: string): void;
  all(): readonly { readonly key: string; readonly text: string }[];
}

/** A jotter in the browser's one store that writes before it returns. @param open throws where the browser blocks it */
export function openJotter(open: () => Storage): Jotter {
  const within = <T>(work: (storage: Storage) => T, instead: T): T => {
    try {
      return work(open());
    } catch {
      return instead;
    }
  };
  return {
    jot: (key, text) => within((storage) => storage.setItem(MARK + key, text), undefined),
    strike: (key) => within((storage) => storage.removeItem(MARK + key), undefined),
    all: () =>
      within(
        (storage) =>
          Object.keys(storage)
            .filter((name) => name.startsWith(MARK))
            .map((name) => ({ key: name.slice(MARK.length), text: storage.getItem(name) ?? '' })),
        [],
      ),
  };
}

/** For a play of which nothing may be kept. */
export const noJotter: Jotter = { jot: () => undefined, strike: () => undefined, all: () => [] };
