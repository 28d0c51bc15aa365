// The field guide's side of the reader's runs: where an idea was seen in them, and the very lines.

import type { Option, Turn } from '../domain/beat';
import { type Sighting, sightingsIn } from '../domain/guide/sightings';
import type { Moments } from '../domain/moments';
import { Playthrough } from '../domain/playthrough';
import type { StoryCard } from '../domain/story-card';
import type { ShelfEntry } from './shelf';
import type { StoredRun } from './store-port';
import { runOf } from './stored-run';

/** Sightings in all runs that have come to an end. Rejects with a plain sentence when a part can't be fetched. */
export async function sightingsInRuns(
  runs: readonly StoredRun[],
  shelf: readonly ShelfEntry[],
): Promise<Sighting[]> {
  const ended = runs.filter((run) => run.ending !== null);
  const stories = shelf.filter((entry) => ended.some((run) => run.storyId === entry.id));
  const moments = new Map(
    await Promise.all(stories.map(async (entry) => [entry.id, await entry.loadMoments()] as const)),
  );
  return ended.flatMap((run): Sighting[] => {
    const of = moments.get(run.storyId);
    const endedAt = run.endedAt ?? run.updatedAt;
    return of && run.ending !== null ? sightingsIn({ ...run, ending: run.ending, endedAt }, of) : [];
  });
}

/** A sighting with what was said there, or which ending it was. */
export interface OwnMoment {
  readonly sighting: Sighting;
  readonly record: StoredRun;
  readonly card: StoryCard;
  /** The line that was picked; null at an ending. */
  readonly option: Option | null;
  /** Title of the ending; null at a pick. */
  readonly ending: string | null;
  /** The whole run, for its pictures. */
  readonly turns: readonly Turn[];
}

/** Replays what it takes to quote these sightings. Those that an edited story no longer has are left out. */
export async function ownMoments(
  sightings: readonly Sighting[],
  runs: readonly StoredRun[],
  shelf: readonly ShelfEntry[],
): Promise<OwnMoment[]> {
  const replays = new Map<string, Promise<Replay | null>>();
  const replay = (record: StoredRun, entry: ShelfEntry): Promise<Replay | null> => {
    const known = replays.get(record.id) ?? replayed(record, entry);
    replays.set(record.id, known);
    return known;
  };
  const found = await Promise.all(
    sightings.map(async (sighting): Promise<OwnMoment | null> => {
      const record = runs.find((run) => run.id === sighting.run);
      const entry = shelf.find(({ id }) => id === sighting.story);
      const again = record && entry ? await replay(record, entry) : null;
      if (!record || !again) return null;
      const { card, turns, moments } = again;
      const rest = { sighting, record, card, turns };
      if (sighting.turn === null) {
        const ending = moments.endings[sighting.at]?.title;
        return ending ? { ...rest, option: null, ending } : null;
      }
      const option = turns[sighting.turn + 1]?.picked;
      return option?.id === sighting.at ? { ...rest, option, ending: null } : null;
    }),
  );
  return found.filter((each) => each !== null);
}

interface Replay {
  readonly card: StoryCard;
  readonly turns: readonly Turn[];
  readonly moments: Moments;
}

async function replayed(record: StoredRun, entry: ShelfEntry): Promise<Replay> {
  const [source, moments] = await Promise.all([entry.loadStory(), entry.loadMoments()]);
  const [play] = Playthrough.replay(source, { ...runOf(record), at: record.turns.length });
  return { card: source.card, turns: play.turns, moments };
}
