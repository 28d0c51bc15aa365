// The other side of a story: the same evening lived as the other person, who meets the lines that were chosen.

import type { Given } from './run';

/** What one side of an evening knows of the other. */
export interface Side {
  /** Id of the story whose evening this is. */
  readonly of: string;
  /** By Ink variable: ids of all lines that it can hold, which are those of one decision over there. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  /** The evening that the story itself holds, met where nothing was handed over. */
  readonly typical: Given;
  /** Those lines as they are worded over there, by id. */
  readonly lines: Readonly<Record<string, string>>;
}

/**
 * What a run of the one side hands to the other: for each variable the line that was picked last, or nothing where the
 * run never came to that decision.
 * @param picks option ids in the order they were picked
 */
export const givenOf = (side: Side, picks: readonly string[]): Given =>
  Object.fromEntries(
    Object.entries(side.given).map(([name, ids]) => [
      name,
      picks.filter((pick) => ids.includes(pick)).at(-1) ?? '',
    ]),
  );
