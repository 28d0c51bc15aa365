// What the debrief says of a story (`moments.yaml`): a moment for each scored option, a leaf for each ending, the loops.

import type { EndingKind } from './vocabulary';

/** One option looked at afterwards. True of any run that picked it. */
export interface Moment {
  readonly protects: string;
  readonly costs: string;
  /** What the other heard, in their own unspoken words. */
  readonly heard: string;
  readonly concepts: readonly string[];
  /** Another line one could try. */
  readonly try: string;
  /** What it opened or closed from there; only and always at a hinge. */
  readonly turn?: string;
}

export interface EndingLeaf {
  readonly title: string;
  readonly kind: EndingKind;
  /** What happened between the two, in two to four sentences. */
  readonly closure: string;
  /** Three things that were not in the reader's hands. */
  readonly hands: readonly string[];
  readonly concepts: readonly string[];
  /** Picture over its debrief, by its name in `assets/made/pictures`; the story's cover where there is none. */
  readonly picture?: string;
}

/** Which kind of moves prevailed: reaching (anxious), keeping (avoidant), both, or open ones. */
export const LOOP_KINDS = ['reaching', 'keeping', 'both', 'open'] as const;
export type LoopKind = (typeof LOOP_KINDS)[number];

export interface LoopText {
  /** “so you asked harder” */
  readonly you: string;
  /** “so he said less” */
  readonly they: string;
  readonly middle: string;
}

export interface Moments {
  readonly moments: Readonly<Record<string, Moment>>;
  readonly endings: Readonly<Record<string, EndingLeaf>>;
  readonly loops: Readonly<Record<LoopKind, LoopText>>;
}

/**
 * How a story's hinges bear on its endings, counted over seeded plays by the walker at build time.
 * Shares are in the order of `endings` and sum to 1.
 */
export interface Reach {
  readonly endings: readonly string[];
  readonly plays: number;
  readonly hinges: Readonly<
    Record<
      string,
      { readonly before: readonly number[]; readonly after: Readonly<Record<string, readonly number[]>> }
    >
  >;
}
