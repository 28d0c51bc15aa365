// What a play that nothing is kept of was begun by, and how it can be kept after all.

/** What a passing play was begun by. */
export interface PassingLink {
  readonly kind: 'class' | 'at';
  readonly storyId: string;
  /** Decisions that the class agreed on; empty for a link to a decision. */
  readonly decisions: readonly string[];
}

export interface PassingPlay extends PassingLink {
  /** The reader has asked to keep it, and it is kept. */
  readonly kept: boolean;
  /** Keeps what was played so far on this device, and what follows. */
  readonly keep: () => Promise<void>;
  /** Ends it: what is not kept is wiped, and the device's store is the game's again. */
  readonly end: () => Promise<void>;
}
