// The other side of an evening, seen from either: the story that is another side of this one, or the one this is a side of.

import type { ShelfEntry } from '../game/shelf';

export interface OtherSideOf {
  readonly entry: ShelfEntry;
  /** Is it the side that is handed the lines of a run? If not, it is the way back to the first. */
  readonly handed: boolean;
}

/** Null for a story that has only one side. */
export function otherSideOf(shelf: readonly ShelfEntry[], { id, side }: ShelfEntry): OtherSideOf | null {
  const other = shelf.find((each) => each.side === id);
  if (other) return { entry: other, handed: true };
  const first = side ? shelf.find((each) => each.id === side) : null;
  return first ? { entry: first, handed: false } : null;
}
