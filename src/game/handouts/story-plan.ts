// What a teacher's page and a class link need of a story: its card, its decisions in order, and the three that are voted in full.

import type { StoryMap } from '../../domain/map/story-map';
import type { StorySource } from '../../domain/story-card';
import { fullVotesOf } from '../../domain/workshop/full-votes';
import type { ShelfEntry } from '../shelf';
import { GAME } from '../words';

export interface StoryPlan {
  readonly entry: ShelfEntry;
  readonly source: StorySource;
  readonly map: StoryMap;
  /** Names of decisions, in the order in which they are come to. */
  readonly decisions: readonly string[];
  readonly full: readonly string[];
  /** Titles of endings. */
  readonly endingOf: (id: string) => string;
}

/** Rejects with a plain sentence when a part can't be fetched. */
export async function storyPlan(entry: ShelfEntry): Promise<StoryPlan> {
  if (!entry.loadMap) throw new Error(GAME.noMap);
  const [source, map, reach, moments] = await Promise.all([
    entry.loadStory(),
    entry.loadMap(),
    entry.loadReach(),
    entry.loadMoments(),
  ]);
  const met = new Set(map.decisions.map(({ id }) => id));
  return {
    entry,
    source,
    map,
    decisions: Object.keys(source.card.decisions).filter((name) => met.has(name)),
    full: fullVotesOf(map, reach),
    endingOf: (id) => moments.endings[id]?.title ?? id,
  };
}
