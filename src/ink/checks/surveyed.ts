// The survey of a story, kept until the story or the code that surveys it changes.

import type { StorySource } from '../../domain/story-card';
import { cached } from '../cached';
import { codeHash } from '../code-hash';
import type { Places } from '../places';
import { type Survey, survey } from '../walk/survey';

/** Surveys a story, or reads the survey that was made of just this text by just this code. */
export const surveyed = (places: Places, source: StorySource): Survey =>
  cached(places.cache, `survey-${source.id}-${source.hash}-${codeHash(places)}`, () => survey(source));
