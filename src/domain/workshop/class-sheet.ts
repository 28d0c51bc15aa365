// What a room did, added up for its sheet: both votes at each decision, the way taken, where it was split and where it changed
// its mind. Totals only.

import type { Option, Turn } from '../beat';
import type { StoryCard } from '../story-card';
import { LETTERS } from './letters';
import { type ChangedMind, changesOf, splitsOf } from './room-reading';
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
  /** Hands that went to another line after the talk, at the least; 0 where the room did not change its mind. */
  readonly moved: number;
  /** Letters of the lines that led before the talk, and of those that led after it; empty where nothing changed. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface ClassSheet {
  readonly decisions: readonly SheetDecision[];
  readonly ending: string | null;
  /** The greatest number of hands that were up at once. */
  readonly room: number;
  /** Decisions at which no line had a clear lead, the closest first. */
  readonly splits: readonly SheetDecision[];
  /** Decisions at which the room changed its mind after the talk, those with the most who did first. */
  readonly minds: readonly SheetDecision[];
  /** Ways that were left to see another. */
  readonly ways: readonly { readonly decisions: readonly SheetDecision[]; readonly ending: string | null }[];
}

/**
 * Adds a session up.
 * @param turns the way the room went, played again, and the ways it left: where words of lines are looked up
 */
export function classSheetOf(session: RoomSession, turns: readonly Turn[], card: StoryCard): ClassSheet {
  const options = optionsIn(turns);
  const rows = (decisions: readonly RoomDecision[]): SheetDecision[] => {
    const changes = new Map(changesOf(decisions).map((change) => [decisions[change.index], change]));
    return decisions
      .filter(({ taken, first }) => taken !== null || first !== null)
      .map((met, i) => rowOf(met, { number: i + 1, card, options, change: changes.get(met) }));
  };
  const decisions = rows(session.decisions);
  const at = ({ index }: { readonly index: number }): SheetDecision[] =>
    decisions[index] ? [decisions[index]] : [];
  return {
    decisions,
    ending: session.ending,
    room: Math.max(0, ...decisions.flatMap(({ hands, before }) => [hands, before])),
    splits: splitsOf(session.decisions).flatMap(at),
    minds: changesOf(session.decisions).flatMap(at),
    ways: session.before.map((way) => ({ decisions: rows(way.decisions), ending: way.ending })),
  };
}

interface RowParts {
  readonly number: number;
  readonly card: StoryCard;
  readonly options: ReadonlyMap<string, Option>;
  readonly change: ChangedMind | undefined;
}

function rowOf(met: RoomDecision, { number, card, options, change }: RowParts): SheetDecision {
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
      letter: LETTERS[place] ?? '–',
      id,
      text: options.get(id)?.text ?? id,
      kind: options.get(id)?.notice ? 'pause' : 'line',
      first: met.first && (met.first[id] ?? 0),
      second: met.second && (met.second[id] ?? 0),
      taken: met.taken === id,
    })),
    hands: handsIn(last, met.options),
    before: handsIn(met.first, met.options),
    moved: change?.moved ?? 0,
    from: lettersIn(change?.from, met.options),
    to: lettersIn(change?.to, met.options),
  };
}

const lettersIn = (ids: readonly string[] = [], options: readonly string[]): string[] =>
  ids.map((id) => LETTERS[options.indexOf(id)] ?? '–');

const handsIn = (tally: Tally | null, options: readonly string[]): number =>
  options.reduce((sum, id) => sum + (tally?.[id] ?? 0), 0);

const optionsIn = (turns: readonly Turn[]): Map<string, Option> =>
  new Map(
    turns.flatMap((turn) => turn.decision?.options.map((option) => [option.id, option] as const) ?? []),
  );
