// A story seen from above: its decisions, the lines one can take at each, its endings, and where each way leads.

import type { Condition } from './condition';

/** Where something stands on the map, in the map's own units. */
export interface MapPlace {
  /** A decision's name, an option's id, or an ending's id. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** One line that can be taken at a decision. */
export interface MapLine extends MapPlace {
  readonly decision: string;
  readonly text: string;
  /** A pause, or anything else that only comes back to its own decision: a ring beside it. */
  readonly turnsBack: boolean;
  /** When it can be taken; empty where it always can. */
  readonly when: readonly Condition[];
}

/** A stretch of way. */
export interface MapWay {
  /** Id of a decision or a line. */
  readonly from: string;
  /** Id of a line or a decision, or `endingKey` of an ending. */
  readonly to: string;
  /** When it goes this way and not another; empty where it always does. */
  readonly when: readonly Condition[];
  /** Bends between its two ends, x and y by turns. */
  readonly bends: readonly number[];
}

/** A typical way to a decision: for a link that leads straight there, and for a page that tells beforehand what is asked. */
export interface Lead {
  /** Ids of options, from the beginning on. */
  readonly picks: readonly string[];
  /** What can be taken there on this way, in the writer's order: the first has the letter A. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** Laid out at build time; every number is whole. */
export interface StoryMap {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are come to. */
  readonly decisions: readonly MapPlace[];
  readonly lines: readonly MapLine[];
  readonly endings: readonly MapPlace[];
  readonly ways: readonly MapWay[];
  /** By decision. */
  readonly leads: Readonly<Record<string, Lead>>;
}

/** An ending among the ends of ways: it may have the name of a decision. */
export const endingKey = (ending: string): string => `ending:${ending}`;

/** Key of a way. */
export const wayKey = (from: string, to: string): string => `${from} → ${to}`;
