// What stands on the shelf: each story's card, and how its parts are fetched when they are needed.

import type { StoryMap } from '../domain/map/story-map';
import type { Moments, Reach } from '../domain/moments';
import type { ShelfCard, StorySource } from '../domain/story-card';

export interface ShelfEntry {
  readonly id: string;
  readonly hash: string;
  /** Of the other side of an evening: the story that it is a side of. It stands on no shelf of its own. */
  readonly side?: string;
  readonly card: ShelfCard;
  /** How many endings the story declares. */
  readonly endings: number;
  /** Words a reader can see in the whole story. */
  readonly words: number;
  /** Each rejects with a plain sentence when it can't be fetched, and may be called again. */
  readonly loadStory: () => Promise<StorySource>;
  readonly loadMoments: () => Promise<Moments>;
  readonly loadReach: () => Promise<Reach>;
  /** The story seen from above. Optional: an older shelf, or a writer's draft, has none. */
  readonly loadMap?: () => Promise<StoryMap>;
}
