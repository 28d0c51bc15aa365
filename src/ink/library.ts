// All stories of the project, each read again only when something of it has changed.

import type { StoryMap } from '../domain/map/story-map';
import type { Reach } from '../domain/moments';
import { errorsOf, type Finding } from './finding';
import type { Places } from './places';
import { Played } from './played';
import {
  isWhole,
  readStory,
  readSurroundings,
  type StoryFolder,
  type Surroundings,
  storyIds,
} from './read-story';

/** The stories of a project as they are on the disk, and the last good state of each. */
export class Library {
  private around: Surroundings;
  private played: Played | null = null;
  private readonly read = new Map<string, StoryFolder>();
  private readonly good = new Map<string, StoryFolder>();

  constructor(readonly places: Places) {
    this.around = readSurroundings(places);
    this.readAll();
  }

  /** Stories that can be played, in the order of their ids: as they are, or as they last were whole. */
  get stories(): readonly StoryFolder[] {
    return [...this.good.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get concepts(): Surroundings['concepts'] {
    return this.around.concepts;
  }

  /** What is wrong, with the surroundings first. */
  get findings(): readonly Finding[] {
    return [...this.around.findings, ...[...this.read.values()].flatMap((story) => story.findings)];
  }

  get errors(): readonly Finding[] {
    return errorsOf(this.findings);
  }

  story(id: string): StoryFolder | undefined {
    return this.good.get(id);
  }

  /** Reads everything again. */
  readAll(): void {
    this.around = readSurroundings(this.places);
    const ids = storyIds(this.places);
    for (const gone of [...this.read.keys()].filter((id) => !ids.includes(id))) {
      this.read.delete(gone);
      this.good.delete(gone);
    }
    for (const id of ids) this.readOne(id);
  }

  private readOne(id: string): void {
    const story = readStory(this.places, id, this.around);
    this.read.set(id, story);
    if (isWhole(story)) this.good.set(id, story);
  }

  /** The table for the turning point. */
  reach(story: StoryFolder): Reach {
    return this.playedOf(story)?.reach() ?? { endings: [], plays: 0, hinges: {} };
  }

  /** The story seen from above. Null where the story cannot be played. */
  map(story: StoryFolder): StoryMap | null {
    return this.playedOf(story)?.map() ?? null;
  }

  /** The plays of the story asked for last are at hand: its reach and its map are counted over the same. */
  private playedOf({ source, endings }: StoryFolder): Played | null {
    const of = source?.side ? (this.story(source.side.of)?.source ?? null) : null;
    if (source && this.played?.source.hash !== source.hash)
      this.played = new Played(this.places, source, endings, of);
    return source && this.played;
  }
}
