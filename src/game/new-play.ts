// A play begun anew, or taken up where a kept run stands.

import { Playthrough } from '../domain/playthrough';
import type { StorySource } from '../domain/story-card';
import { fetched } from './fetched';
import type { ShelfEntry } from './shelf';
import type { StoredRun } from './store-port';
import { runOf } from './stored-run';
import { replayWords } from './words';

/** What the other side of an evening is handed over from. */
interface Before {
  readonly runs: { readonly value: readonly StoredRun[] };
  readonly entry: (storyId: string) => ShelfEntry | null;
}

/**
 * Begins a story; its other side with the lines of a run.
 * @param seed 0 to 65,535
 * @param from the run whose lines are met; null for the latest that came to an end
 */
export async function newPlay(
  source: StorySource,
  seed: number,
  before: Before,
  from: StoredRun | null,
): Promise<Playthrough> {
  if (!source.side) return Playthrough.begin(source, seed);
  const { handedOver } = await fetched(import('./handed-over'));
  return Playthrough.begin(
    source,
    seed,
    await handedOver(source, before.runs.value, (id) => before.entry(id), from),
  );
}

/** Plays a kept run again to where it stands; `words` says so where an edited story could not follow it. */
export function takenUp(
  source: StorySource,
  record: StoredRun,
): { readonly play: Playthrough; readonly words: string | null } {
  const ending = record.at === record.turns.length ? record.ending : null;
  const [play, replayed] = Playthrough.replay(source, runOf(record), ending);
  return { play, words: replayWords(replayed) };
}
