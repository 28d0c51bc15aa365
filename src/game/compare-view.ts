// Two runs to be laid side by side: kept ones by their ids, others by a code or a link that was pasted.

import { type CompareRow, compareRuns } from '../domain/compare';
import { type RibbonStep, ribbonOf } from '../domain/debrief/ribbon';
import type { EndingLeaf } from '../domain/moments';
import type { Playthrough } from '../domain/playthrough';
import { replayed } from './map-of-story';
import { codeIn, playOfCode } from './play-of-code';
import type { ShelfEntry } from './shelf';
import type { StoredRun } from './store-port';

/** One side of the spread. */
export interface CompareSide {
  readonly entry: ShelfEntry;
  readonly play: Playthrough;
  readonly steps: readonly RibbonStep[];
  /** Null while the run has not come to an end. */
  readonly ending: EndingLeaf | null;
  /** Null for a run that came as a code. */
  readonly record: StoredRun | null;
  /** False when the story was edited since and the run stops short. */
  readonly whole: boolean;
}

/** What is wrong: a word of this file's own, or a sentence about a code. */
export type CompareProblem = {
  readonly why: 'not-kept' | 'no-picks' | 'other-story' | 'code';
  readonly words: string;
};

export interface CompareView {
  readonly one: CompareSide;
  readonly other: CompareSide;
  readonly rows: readonly CompareRow[];
}

/** What it takes to find a run. */
export interface CompareFrom {
  readonly runs: readonly StoredRun[];
  readonly entry: (storyId: string) => ShelfEntry | null;
}

/**
 * One side by the id of a kept run, or by a code. Rejects with a plain sentence when a part of the story can't be fetched.
 */
export async function sideOf(what: string, from: CompareFrom): Promise<CompareSide | CompareProblem> {
  const record = from.runs.find(({ id }) => id === what) ?? null;
  if (record) {
    const entry = from.entry(record.storyId);
    if (!entry) return { why: 'not-kept', words: '' };
    const { play, whole } = replayed(await entry.loadStory(), record);
    return side(entry, play, record, whole);
  }
  if (/^[\d-]+$/.test(what.trim())) return { why: 'not-kept', words: '' };
  const { play, words } = await playOfCode(codeIn(what), from.entry);
  const entry = play && from.entry(play.source.id);
  if (!play || !entry) return { why: 'code', words: words ?? '' };
  return side(entry, play, null, words === null);
}

async function side(
  entry: ShelfEntry,
  play: Playthrough,
  record: StoredRun | null,
  whole: boolean,
): Promise<CompareSide | CompareProblem> {
  const steps = ribbonOf(play.turns, play.source.card);
  if (steps.length === 0) return { why: 'no-picks', words: '' };
  const { endings } = await entry.loadMoments();
  const id = play.turn.ending;
  return { entry, play, steps, ending: id === null ? null : (endings[id] ?? null), record, whole };
}

/** Is it what is wrong, and not what was asked for? */
export const isProblem = <T extends CompareSide | CompareView>(
  found: T | CompareProblem,
): found is CompareProblem => 'why' in found;

/** The spread of two sides; a problem when they are not of one story. */
export function compareView(one: CompareSide, other: CompareSide): CompareView | CompareProblem {
  if (one.entry.id !== other.entry.id) return { why: 'other-story', words: '' };
  return { one, other, rows: compareRuns(one.steps, other.steps) };
}
