// What a room did, added up for its sheet: both votes at each decision, the way taken, where it was split and where it changed
// its mind. Totals only.

import type { Option, Turn } from '../beat';
import type { StoryCard } from '../story-card';
import type { RoomDecision, RoomSession, Tally, WayChosen } from './room-session';

/** One line that the room could vote for. */
export interface SheetOption {
  /** A, B, C … in the writer's order. */
  readonly letter: string;
  readonly id: string;
  readonly text: string;
  readonly kind: 'line' | 'pause';
  /** Hands, or null where that vote was not held. */
  readonly first: number | null;
  readonly second: number | null;
  readonly taken: boolean;
}

/** One decision on the sheet. */
export interface SheetDecision {
  /** 1 for the first that the room met. */
  readonly number: number;
  readonly decision: string;
  readonly name: string;
  readonly when: string;
  readonly saw: string;
  readonly full: boolean;
  readonly prompt: string | null;
  readonly by: WayChosen | null;
  readonly options: readonly SheetOption[];
  /** Hands in the last vote that was held, and in the first; 0 where there was none. */
  readonly hands: number;
  readonly before: number;
  /** 0 where all hands were one line's; towards 1 the more evenly they were spread. Null where fewer than two voted. */
  readonly split: number | null;
  /** How many changed their line between the votes, at the least; null where there were not two votes. */
  readonly changed: number | null;
  /** Did another line lead after the talk than before it? */
  readonly turned: boolean;
}

export interface ClassSheet {
  readonly decisions: readonly SheetDecision[];
  readonly ending: string | null;
  /** The greatest number of hands that were up at once. */
  readonly room: number;
  /** The decision whose last vote was spread most evenly; null where nothing was voted. */
  readonly divided: SheetDecision | null;
  /** Decisions at which people changed their line after the talk, those with the most of them first. */
  readonly minds: readonly SheetDecision[];
  /** Ways that were left to see another. */
  readonly ways: readonly { readonly decisions: readonly SheetDecision[]; readonly ending: string | null }[];
}

/** Letter of an option by its place in the writer's order. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/**
 * Adds a session up.
 * @param turns the way the room went, played again, and the ways it left: where words of lines are looked up
 */
export function classSheetOf(session: RoomSession, turns: readonly Turn[], card: StoryCard): ClassSheet {
  const options = optionsIn(turns);
  const rows = (decisions: readonly RoomDecision[]): SheetDecision[] =>
    decisions
      .filter(({ taken, first }) => taken !== null || first !== null)
      .map((each, i) => rowOf(each, i + 1, card, options));
  const decisions = rows(session.decisions);
  const voted = decisions.filter(({ split }) => split !== null);
  return {
    decisions,
    ending: session.ending,
    room: Math.max(0, ...decisions.flatMap(({ hands, before }) => [hands, before])),
    divided: voted.reduce<SheetDecision | null>(
      (most, each) => (most && (most.split ?? 0) >= (each.split ?? 0) ? most : each),
      null,
    ),
    minds: decisions
      .filter(({ changed }) => (changed ?? 0) > 0)
      .sort((a, b) => (b.changed ?? 0) - (a.changed ?? 0)),
    ways: session.before.map((way) => ({ decisions: rows(way.decisions), ending: way.ending })),
  };
}

function rowOf(
  met: RoomDecision,
  number: number,
  card: StoryCard,
  options: ReadonlyMap<string, Option>,
): SheetDecision {
  const words = card.decisions[met.decision];
  const last = met.second ?? met.first;
  return {
    number,
    decision: met.decision,
    name: words?.name ?? met.decision,
    when: words?.when ?? '',
    saw: words?.saw ?? '',
    full: met.full,
    prompt: met.prompt,
    by: met.by,
    options: met.options.map((id, place) => ({
      letter: letterOf(place),
      id,
      text: options.get(id)?.text ?? id,
      kind: options.get(id)?.notice ? 'pause' : 'line',
      first: met.first && (met.first[id] ?? 0),
      second: met.second && (met.second[id] ?? 0),
      taken: met.taken === id,
    })),
    hands: handsIn(last, met.options),
    before: handsIn(met.first, met.options),
    split: last && splitOf(met.options.map((id) => last[id] ?? 0)),
    changed: met.first && met.second ? changedBetween(met.first, met.second, met.options) : null,
    turned: !!met.first && !!met.second && leader(met.first, met.options) !== leader(met.second, met.options),
  };
}

/**
 * How evenly hands were spread: the chance that two hands drawn at random were raised for different lines, against the
 * chance if all lines had the same number. Null for fewer than two hands.
 */
export function splitOf(hands: readonly number[]): number | null {
  const all = hands.reduce((sum, each) => sum + each, 0);
  if (all < 2 || hands.length < 2) return null;
  const same = hands.reduce((sum, each) => sum + (each / all) ** 2, 0);
  return (1 - same) / (1 - 1 / hands.length);
}

/** People who left their line for another, at the least: those who only left the vote are not counted. */
export function changedBetween(first: Tally, second: Tally, options: readonly string[]): number {
  const left = options.reduce((sum, id) => sum + Math.max(0, (first[id] ?? 0) - (second[id] ?? 0)), 0);
  const gone = Math.max(0, handsIn(first, options) - handsIn(second, options));
  return Math.max(0, left - gone);
}

const handsIn = (tally: Tally | null, options: readonly string[]): number =>
  options.reduce((sum, id) => sum + (tally?.[id] ?? 0), 0);

/** The line with the most hands; null for a tie at the top, or where nobody voted. */
function leader(tally: Tally, options: readonly string[]): string | null {
  const most = Math.max(0, ...options.map((id) => tally[id] ?? 0));
  const first = options.filter((id) => (tally[id] ?? 0) === most);
  return most > 0 && first.length === 1 ? (first[0] ?? null) : null;
}

const optionsIn = (turns: readonly Turn[]): Map<string, Option> =>
  new Map(
    turns.flatMap((turn) => turn.decision?.options.map((option) => [option.id, option] as const) ?? []),
  );
