// What a way through a story may hang on: how it stands between the two, how the reader has moved, an earlier line.

import type { Meter } from '../beat';

/** What is measured. The first three are the story's own; a difference is of two moves, or of trust and tension. */
export type Measure = 'tension' | 'closeness' | 'trust' | Meter | 'trust-tension' | 'anxious-avoidant';

export type Condition =
  | { readonly on: 'measure'; readonly measure: Measure; readonly high: boolean }
  /** One of these options was taken at a decision, or (`not`) none of them. */
  | {
      readonly on: 'line';
      readonly decision: string;
      readonly options: readonly string[];
      readonly not: boolean;
    }
  /** Whenever it does not go the other ways, whose conditions are known. */
  | { readonly on: 'otherwise' }
  /** It depends, on more than two things at once. */
  | { readonly on: 'several' };
