// The stories of the project, as the build reads them.

import { Library } from '../../src/ink/library';
import { placesOf } from '../../src/ink/places';
import type { StoryFolder } from '../../src/ink/read-story';

/** All stories that can be played. */
export const realStories = (): readonly StoryFolder[] => new Library(placesOf(process.cwd())).stories;
