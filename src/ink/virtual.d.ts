// The modules that the Ink plugin makes.

declare module 'virtual:stories' {
  import type { ShelfEntry } from '../game/shelf';
  /** Every whole story of `stories/`, in the order of their ids. */
  export const shelf: readonly ShelfEntry[];
}

declare module 'virtual:concepts' {
  import type { Catalogue } from '../domain/concepts';
  /** Rejects with a plain sentence when it can't be fetched, and may be called again. */
  export const loadConcepts: () => Promise<Catalogue>;
}
