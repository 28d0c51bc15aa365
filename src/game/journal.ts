// The reader's own runs by story: where they ended, what was marked and planned, and what is still unplayed.

import type { Option } from '../domain/beat';
import type { EndingLeaf, Moments } from '../domain/moments';
import { Playthrough } from '../domain/playthrough';
import type { ShelfEntry } from './shelf';
import type { StoredRun } from './store-port';
import { runOf } from './stored-run';

export interface JournalRun {
  readonly record: StoredRun;
  /** Null for a run that has not come to an end, or to one that the story no longer has. */
  readonly ending: EndingLeaf | null;
  /** The line at which the reader says it turned; null where none was marked. */
  readonly marked: Option | null;
}

export interface JournalStory {
  readonly entry: ShelfEntry;
  /** The latest first. */
  readonly runs: readonly JournalRun[];
  /** How many of its endings have been found. */
  readonly found: number;
  /** How many of its decisions none of these runs has come to. */
  readonly decisionsUnmet: number;
}

export interface Journal {
  /** The story played last comes first. */
  readonly stories: readonly JournalStory[];
  /** Stories of which no run is kept, in the order of the shelf. */
  readonly unopened: readonly ShelfEntry[];
  /** Runs of stories that are no longer on the shelf. */
  readonly strays: readonly StoredRun[];
}

/** @param runs the latest first; rejects with a plain sentence when a part of a story can't be fetched */
export async function journalOf(runs: readonly StoredRun[], shelf: readonly ShelfEntry[]): Promise<Journal> {
  const order = [...new Set(runs.map((run) => run.storyId))];
  const entries = order.flatMap((id) => shelf.find((entry) => entry.id === id) ?? []);
  return {
    stories: await Promise.all(
      entries.map((entry) =>
        storyOf(
          entry,
          runs.filter((run) => run.storyId === entry.id),
        ),
      ),
    ),
    unopened: shelf.filter((entry) => !entry.side && !order.includes(entry.id)),
    strays: runs.filter((run) => !shelf.some((entry) => entry.id === run.storyId)),
  };
}

async function storyOf(entry: ShelfEntry, records: readonly StoredRun[]): Promise<JournalStory> {
  const moments = await entry.loadMoments();
  const endings = records.map((run) => run.ending).filter((id) => id !== null && id in moments.endings);
  const met = new Set(records.flatMap((run) => run.turns.map(({ decision }) => decision)));
  return {
    entry,
    runs: await Promise.all(records.map((record) => runIn(record, entry, moments))),
    found: new Set(endings).size,
    decisionsUnmet: Object.keys(entry.card.decisions).filter((name) => !met.has(name)).length,
  };
}

async function runIn(record: StoredRun, entry: ShelfEntry, moments: Moments): Promise<JournalRun> {
  const ending = record.ending === null ? null : (moments.endings[record.ending] ?? null);
  const turn = record.marked?.turn ?? null;
  return { record, ending, marked: turn === null ? null : await lineAt(record, turn, entry) };
}

/** The line picked at a turn, as it was shown; null where an edited story no longer offers it. */
async function lineAt(record: StoredRun, turn: number, entry: ShelfEntry): Promise<Option | null> {
  const source = await entry.loadStory();
  const [play] = Playthrough.replay(source, { ...runOf(record), at: record.turns.length });
  const picked = play.turns[turn + 1]?.picked;
  return picked?.id === record.turns[turn]?.pick ? (picked ?? null) : null;
}
