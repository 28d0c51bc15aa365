// The map of the little story, drawn up once.

import type { StoryMap } from '../../src/domain/map/story-map';
import { mapOf } from '../../src/ink/map/map-of';
import { smallStory } from './small-story';

let made: StoryMap | undefined;

export function smallMap(): StoryMap {
  made ??= mapOf(smallStory(), ['two-brushes', 'half-green'], { effort: 0.5 });
  return made;
}
