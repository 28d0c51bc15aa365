// What the other side of an evening is handed when it begins: the lines of a run of its story, frozen from then on.

import { givenOf } from '../domain/other-side';
import type { Given } from '../domain/run';
import type { StorySource } from '../domain/story-card';
import { replayed } from './map-of-story';
import type { ShelfEntry } from './shelf';
import type { StoredRun } from './store-port';

/** The runs that could hand something to a side, the latest first: those of its story that came to an end. */
export const couldHandOver = (runs: readonly StoredRun[], of: string): StoredRun[] =>
  runs.filter((run) => run.storyId === of && run.ending !== null);

/**
 * What a side is handed; nothing where it is no side, or no run can hand anything over, and then it begins with the
 * evening that its story holds. Rejects with a plain sentence when the other story can’t be fetched.
 * @param from the run to take; null for the latest that came to an end
 */
export async function handedOver(
  source: StorySource,
  runs: readonly StoredRun[],
  entryOf: (id: string) => ShelfEntry | null,
  from: StoredRun | null,
): Promise<Given> {
  const { side } = source;
  const entry = side && entryOf(side.of);
  const record = from ?? (side && couldHandOver(runs, side.of)[0]) ?? null;
  if (!side || !entry || !record) return {};
  // A run that was played on other words may name lines that are there no longer.
  const { play, whole } = replayed(await entry.loadStory(), record);
  return whole
    ? givenOf(
        side,
        play.turns.flatMap(({ picked }) => picked?.id ?? []),
      )
    : {};
}
