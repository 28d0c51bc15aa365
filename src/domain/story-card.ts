// The card of a story (`story.json`): who and what it is about, and what its decisions are called.

import type { Side as OtherSide } from './other-side';
import type { Lens, Side } from './vocabulary';

/** Somebody of the story. `stage: false` is a voice that is heard and never seen. */
export interface CastMember {
  readonly name: string;
  readonly side?: Side;
  readonly stage?: boolean;
  readonly they: 'she' | 'he' | 'they';
}

/** How a decision is spoken of: “from the soup”, “eight minutes to midnight, at the stove”. */
export interface DecisionCard {
  readonly name: string;
  readonly when: string;
  /** What the reader's person saw just before, in at most eight words. */
  readonly saw: string;
  /** One question for a room to talk about before it chooses, in at most 140 letters; a draft may lack it. */
  readonly talk?: string;
}

export const FAMILIES = ['partners', 'friends', 'family', 'school', 'childhood'] as const;
export type StoryFamily = (typeof FAMILIES)[number];

export interface StoryCard {
  readonly title: string;
  readonly pitch: string;
  /** Person id through whom the reader lives the story. */
  readonly you: string;
  /** Person ids the conflict is with; the first is “the other” of the debrief. */
  readonly with: readonly string[];
  readonly people: Readonly<Record<string, CastMember>>;
  /** Shortest and longest play, in minutes. */
  readonly minutes: readonly [number, number];
  readonly ages: string;
  readonly family: StoryFamily;
  readonly lens: Lens;
  readonly cover: string;
  readonly themes: readonly string[];
  /** Content notes, shown on demand. */
  readonly notes: readonly string[];
  readonly aims: readonly string[];
  readonly questions: readonly string[];
  readonly decisions: Readonly<Record<string, DecisionCard>>;
}

/** What the shelf needs of a card; the rest comes with the story. */
export interface ShelfCard extends Omit<StoryCard, 'aims' | 'questions' | 'decisions'> {
  readonly decisions: Readonly<Record<string, Pick<DecisionCard, 'name'>>>;
}

/** A story ready to be played. */
export interface StorySource {
  readonly id: string;
  /** Hash of the compiled story: which text a run was played on. */
  readonly hash: string;
  readonly card: StoryCard;
  /** Ink's compiled JSON, parsed (a string with numbers in it crashes inkjs on some engines). */
  readonly compiled: object;
  /** What is handed over from the other side of the evening, where the story is one. */
  readonly side?: OtherSide;
}
