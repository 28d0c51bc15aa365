// From a story and the kept runs of it to what its map shows: every run played again, and where it went.

import type { RibbonStep } from '../domain/debrief/ribbon';
import { ribbonOf } from '../domain/debrief/ribbon';
import { turningOf } from '../domain/debrief/turning';
import { type RunWay, wayOf } from '../domain/map/run-way';
import type { StoryMap } from '../domain/map/story-map';
import type { EndingLeaf, Moments } from '../domain/moments';
import { Playthrough } from '../domain/playthrough';
import type { StoryCard } from '../domain/story-card';
import type { ShelfEntry } from './shelf';
import type { StoredRun } from './store-port';
import { runOf } from './stored-run';
import { GAME } from './words';

/** One kept run, as far as it can be played on the story as it is. */
export interface MappedRun {
  readonly record: StoredRun;
  readonly play: Playthrough;
  readonly way: RunWay;
  readonly steps: readonly RibbonStep[];
  /** Index in `steps` of where it turned; null where it did not, or has not ended. */
  readonly turned: number | null;
  /** False when the story was edited since and the run stops short. */
  readonly whole: boolean;
}

export interface MapView {
  readonly entry: ShelfEntry;
  readonly card: StoryCard;
  readonly map: StoryMap;
  readonly endings: Readonly<Record<string, EndingLeaf>>;
  /** The latest first; those without a pick are left out. */
  readonly runs: readonly MappedRun[];
}

/** Runs of one story that the map is drawn from: the latest. */
const MOST_RUNS = 24;

/**
 * Loads what the map takes. Rejects with a plain sentence when a part can't be fetched.
 * @param records kept runs of any story, the latest first
 */
export async function mapOfStory(entry: ShelfEntry, records: readonly StoredRun[]): Promise<MapView> {
  if (!entry.loadMap) throw new Error(GAME.noMap);
  const [source, moments, reach, map] = await Promise.all([
    entry.loadStory(),
    entry.loadMoments(),
    entry.loadReach(),
    entry.loadMap(),
  ]);
  const own = records
    .filter((each) => each.storyId === entry.id && each.turns.length > 0)
    .slice(0, MOST_RUNS);
  const runs = own.map((record): MappedRun => {
    const { play, whole } = replayed(source, record);
    const steps = ribbonOf(play.turns, source.card);
    return {
      record,
      play,
      way: wayOf(play.turns),
      steps,
      turned: turnOf(play, steps, moments, reach),
      whole,
    };
  });
  return {
    entry,
    card: source.card,
    map,
    endings: moments.endings,
    runs: runs.filter(({ steps }) => steps.length > 0),
  };
}

/** A kept run played to the end of its picks, whatever point of it the reader has gone back to. */
export function replayed(
  source: Awaited<ReturnType<ShelfEntry['loadStory']>>,
  record: StoredRun,
): { readonly play: Playthrough; readonly whole: boolean } {
  const [play, { why }] = Playthrough.replay(
    source,
    { ...runOf(record), at: record.turns.length },
    record.ending,
  );
  return { play, whole: why === null };
}

function turnOf(
  play: Playthrough,
  steps: readonly RibbonStep[],
  moments: Moments,
  reach: Awaited<ReturnType<ShelfEntry['loadReach']>>,
): number | null {
  return play.turn.ending === null ? null : (turningOf(steps, moments, reach)?.step ?? null);
}
