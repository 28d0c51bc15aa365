import { type Jotter, openJotter } from '../../src/storage/jotter';

/** A jotter on a store of its own, with the rest of `Storage` left out: it is not asked for. */
export function smallJotter(): Jotter {
  const kept: Record<string, string> = {};
  const hidden = { enumerable: false };
  Object.defineProperties(kept, {
    getItem: { ...hidden, value: (key: string) => kept[key] ?? null },
    setItem: { ...hidden, value: (key: string, text: string) => void Object.assign(kept, { [key]: text }) },
    removeItem: { ...hidden, value: (key: string) => void delete kept[key] },
  });
  return openJotter(() => kept as unknown as Storage);
}
