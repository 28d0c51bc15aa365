// Where a run stands, in words: “from the soup”, “You are at the soup, choice 6.”

import type { ShelfCard } from '../domain/story-card';
import type { StoredRun } from '../game/store-port';
import { PLACES } from './words/places';

/** The name of the last decision whose pick stands: “the soup”. */
export function placeOf(run: StoredRun, card: ShelfCard): string {
  const last = run.turns[Math.min(run.at, run.turns.length) - 1];
  return (last && card.decisions[last.decision]?.name) ?? PLACES.beginning;
}

/** “from the soup”, for a way back in. */
export const fromWhere = (run: StoredRun, card: ShelfCard): string => PLACES.from(placeOf(run, card));

/** A sentence for the bookmark. */
export function standsAt(run: StoredRun, card: ShelfCard): string {
  return run.at === 0 ? PLACES.atBeginning : PLACES.at(placeOf(run, card), run.at);
}
