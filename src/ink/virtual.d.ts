// The modules that the Ink plugin makes. Types are imported in place: a relative import statement means nothing in here.

declare module 'virtual:stories' {
  /** Every whole story of `stories/`, in the order of their ids. */
  export const shelf: readonly import('../game/shelf').ShelfEntry[];
}

declare module 'virtual:concepts' {
  /** Rejects with a plain sentence when it can't be fetched, and may be called again. */
  export const loadConcepts: () => Promise<import('../domain/concepts').Catalogue>;
}
