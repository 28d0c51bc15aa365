// The map of the little story, drawn up once.

import type { StoryMap } from '../../src/domain/map/story-map';
import { mapOf } from '../../src/ink/map/map-of';
import { StoryPlays } from '../../src/ink/walk/story-plays';
import { smallStory } from './small-story';

let made: StoryMap | undefined;

export function smallMap(): StoryMap {
  made ??= mapOf(new StoryPlays(smallStory(), 0.5), ['two-brushes', 'half-green']);
  return made;
}
