// What every source rule is given, and how it reports.

import type { SourceLine } from '../source-text';
import type { World } from '../world';

export interface Lint {
  readonly lines: readonly SourceLine[];
  /** Person ids of the card; null when the card could not be read. */
  readonly people: ReadonlySet<string> | null;
  readonly world: World;
  /** Adds an error at a line. */
  readonly report: (
    rule: string,
    at: { readonly file: string; readonly line: number },
    message: string,
  ) => void;
}

export type SourceRule = (lint: Lint) => void;

/** Stands in for the people of a card that could not be read: everybody is known. */
export class Everybody extends Set<string> {
  override has(): boolean {
    return true;
  }
}
