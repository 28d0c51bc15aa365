// Hands counted: one more, one fewer, how many in all, and who leads.

import type { Tally } from './room-session';

/** More than a room can hold; a key that lies under a book stops here. */
const MOST_HANDS = 999;

/** The hands for one option. */
export const handsFor = (tally: Tally | null, option: string): number => tally?.[option] ?? 0;

/** One more or one fewer, never below 0. */
export function counted(tally: Tally, option: string, by: 1 | -1): Tally {
  const hands = Math.max(0, Math.min(MOST_HANDS, handsFor(tally, option) + by));
  return { ...tally, [option]: hands };
}

/** All hands of a vote. */
export const totalOf = (tally: Tally | null): number =>
  Object.values(tally ?? {}).reduce((sum, hands) => sum + hands, 0);

/** The options with the most hands, in the order given: several in a tie, none where nobody voted. */
export function leadersOf(tally: Tally | null, options: readonly string[]): readonly string[] {
  const most = Math.max(0, ...options.map((option) => handsFor(tally, option)));
  return most === 0 ? [] : options.filter((option) => handsFor(tally, option) === most);
}
