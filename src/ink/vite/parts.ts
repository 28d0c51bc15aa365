// The parts of the shelf as JSON, for the build's files, the dev server's answers and the tests' modules.

import type { Library } from '../library';

/** Names of the parts of a story. */
export const STORY_PARTS = ['story', 'moments', 'reach', 'map'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** One part of a story as JSON; null where there is no such story. */
export function partJson(library: Library, id: string, part: StoryPart): string | null {
  const story = library.story(id);
  if (!story) return null;
  const make: Record<StoryPart, () => unknown> = {
    story: () => story.source,
    moments: () => story.moments,
    reach: () => library.reach(story),
    map: () => library.map(story),
  };
  return JSON.stringify(make[part]());
}

/** The catalogue of concepts as JSON; null where it is broken. */
export const conceptsJson = (library: Library): string | null =>
  library.concepts.catalogue && JSON.stringify(library.concepts.catalogue);
