// What the votes of a room tell afterwards: where it was split, and where it changed its mind. Of the room, never of anybody.

import type { RoomDecision } from './room-session';
import { handsFor, leadersOf, totalOf } from './tally';

/** From this lead on, as a share of all hands, a room was of one mind. */
const LEAD = 0.2;
/** A changed mind: another leader, or at least this share of the hands gone elsewhere. */
const MOVED = 0.2;
/** Fewer hands than these are no split. */
const LEAST_HANDS = 2;

export interface Split {
  readonly index: number;
  /** The lead of the first over the second, as a share of all hands: 0 is a tie. */
  readonly lead: number;
}

export interface ChangedMind {
  readonly index: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Hands that went elsewhere, at the least. */
  readonly moved: number;
}

/** Decisions at which the last vote had no clear lead, the closest first. */
export function splitsOf(decisions: readonly RoomDecision[]): readonly Split[] {
  return decisions
    .flatMap((each, index) => {
      const tally = each.second ?? each.first;
      const total = totalOf(tally);
      if (total < LEAST_HANDS) return [];
      const [first = 0, second = 0] = each.options.map((id) => handsFor(tally, id)).sort((a, b) => b - a);
      return [{ index, lead: (first - second) / total }];
    })
    .filter(({ lead }) => lead < LEAD)
    .sort((a, b) => a.lead - b.lead || a.index - b.index);
}

/** Decisions that were voted twice and came out differently, those where most hands moved first. */
export function changesOf(decisions: readonly RoomDecision[]): readonly ChangedMind[] {
  return decisions
    .flatMap((each, index): ChangedMind[] => {
      const [before, after] = [totalOf(each.first), totalOf(each.second)];
      if (!each.second || before < LEAST_HANDS || after < LEAST_HANDS) return [];
      const from = leadersOf(each.first, each.options);
      const to = leadersOf(each.second, each.options);
      const moved = each.options.reduce(
        (sum, id) => sum + Math.max(0, handsFor(each.second, id) - handsFor(each.first, id)),
        0,
      );
      const other = from.join() !== to.join();
      return other || moved / after >= MOVED ? [{ index, from, to, moved }] : [];
    })
    .sort((a, b) => b.moved - a.moved || a.index - b.index);
}
