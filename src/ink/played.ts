// What is found out by playing a story, each kept until the story or the code that plays it changes.

import type { StoryMap } from '../domain/map/story-map';
import type { Reach } from '../domain/moments';
import type { StorySource } from '../domain/story-card';
import { cached } from './cached';
import { codeHash } from './code-hash';
import { mapOf } from './map/map-of';
import type { Places } from './places';
import { reachOf } from './reach';
import { StoryPlays } from './walk/story-plays';
import { type Survey, survey } from './walk/survey';

/** One story, played when something of it is asked for that is not kept yet: some seconds. */
export class Played {
  private readonly plays: StoryPlays;

  /** @param endings ids that the story declares */
  constructor(
    private readonly places: Places,
    readonly source: StorySource,
    private readonly endings: readonly string[],
  ) {
    this.plays = new StoryPlays(source);
  }

  /** What the checks need to know. */
  survey(): Survey {
    return this.kept('survey', () => survey(this.plays));
  }

  /** The table for the debrief's turning point. */
  reach(): Reach {
    return this.kept('reach', () => reachOf(this.plays, this.endings));
  }

  /** The story seen from above. */
  map(): StoryMap {
    return this.kept('map', () => mapOf(this.plays, this.endings));
  }

  private kept<T>(what: string, make: () => T): T {
    const { id, hash } = this.source;
    return cached(this.places.cache, `${what}-${id}-${hash}-${codeHash(this.places)}`, make);
  }
}
