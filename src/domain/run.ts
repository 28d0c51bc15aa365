// The log of a run: what was picked, in order. It is the save, the undo, the share code and the replay.

/** One pick, and what it was picked from. */
export interface Pick {
  readonly decision: string;
  readonly visit: number;
  /** Hash of what was offered. */
  readonly offered: string;
  /** Option id. */
  readonly pick: string;
}

/** What an earlier run hands to this one, frozen at its start: Ink variables and their words. */
export type Given = Readonly<Record<string, string>>;

/** A run, with its picks and how far the reader has gone back in them. */
export interface Run {
  readonly storyId: string;
  /** Hash of the story it was played on. */
  readonly storyHash: string;
  /** 0 to 65,535: orders the options. */
  readonly seed: number;
  readonly given: Given;
  readonly picks: readonly Pick[];
  /** How many of the picks stand; those after it can be gone forward to. */
  readonly at: number;
}

export const SEEDS = 65_536;

/** A run before its first pick. */
export const startRun = (storyId: string, storyHash: string, seed: number, given: Given = {}): Run => ({
  storyId,
  storyHash,
  seed,
  given,
  picks: [],
  at: 0,
});

/** The picks that stand. */
export const standing = (run: Run): readonly Pick[] => run.picks.slice(0, run.at);

/**
 * Adds a pick. Taking the same way again after going back keeps what lay ahead; another way drops it.
 */
export function withPick(run: Run, pick: Pick): Run {
  const ahead = run.picks[run.at];
  const same = ahead !== undefined && ahead.pick === pick.pick && ahead.offered === pick.offered;
  return { ...run, picks: same ? run.picks : [...standing(run), pick], at: run.at + 1 };
}

export const canBack = (run: Run): boolean => run.at > 0;
export const canForward = (run: Run): boolean => run.at < run.picks.length;

/** Goes to any point of the run, keeping what lies ahead; `at` is held within it. */
export const goTo = (run: Run, at: number): Run => ({
  ...run,
  at: Math.max(0, Math.min(run.picks.length, Math.trunc(at))),
});

/** A new run that begins as this one did, up to `at` picks. */
export const prefix = (run: Run, at: number): Run => {
  const to = goTo(run, at);
  return { ...to, picks: standing(to) };
};
