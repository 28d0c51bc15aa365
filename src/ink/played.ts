// What is found out by playing a story, each kept until the story or the code that plays it changes.

import type { StoryMap } from '../domain/map/story-map';
import type { Reach } from '../domain/moments';
import type { StorySource } from '../domain/story-card';
import { cached } from './cached';
import { codeHash } from './code-hash';
import { givensFor } from './givens';
import { mapOf } from './map/map-of';
import type { Places } from './places';
import { reachOf } from './reach';
import { StoryPlays } from './walk/story-plays';
import { type Survey, survey } from './walk/survey';

/** One story, played when something of it is asked for that is not kept yet: some seconds. */
export class Played {
  private readonly plays: () => StoryPlays;
  private made: StoryPlays | null = null;
  /** Changes with the story whose evenings are handed over. */
  private readonly handed: string;

  /**
   * @param endings ids that the story declares
   * @param of of an other side: the story whose evenings are handed to it
   */
  constructor(
    private readonly places: Places,
    readonly source: StorySource,
    private readonly endings: readonly string[],
    of: StorySource | null = null,
  ) {
    this.handed = of ? `-${of.hash}` : '';
    this.plays = () => {
      this.made ??= new StoryPlays(source, 1, givensFor(source, of));
      return this.made;
    };
  }

  /** What the checks need to know. */
  survey(): Survey {
    return this.kept('survey', () => survey(this.plays()));
  }

  /** The table for the debrief's turning point. */
  reach(): Reach {
    return this.kept('reach', () => reachOf(this.plays(), this.endings));
  }

  /** The story seen from above. */
  map(): StoryMap {
    return this.kept('map', () => mapOf(this.plays(), this.endings));
  }

  private kept<T>(what: string, make: () => T): T {
    const { id, hash } = this.source;
    return cached(this.places.cache, `${what}-${id}-${hash}${this.handed}-${codeHash(this.places)}`, make);
  }
}
