// The modules that the Ink plugin makes. (An import declaration in here could not be relative: hence the import types.)

declare module 'virtual:stories' {
  /** Every whole story of `stories/`, in the order of their ids. */
  export const shelf: readonly import('../game/shelf').ShelfEntry[];
}

declare module 'virtual:concepts' {
  /** Rejects with a plain sentence when it can't be fetched, and may be called again. */
  export const loadConcepts: () => Promise<import('../domain/concepts').Catalogue>;
}
