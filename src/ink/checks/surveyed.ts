// The survey of a story, kept until the story or the code that surveys it changes.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StorySource } from '../../domain/story-card';
import { cached } from '../cached';
import type { Places } from '../places';
import { type Survey, survey } from '../walk/survey';

/** Surveys a story, or reads the survey that was made of just this text by just this code. */
export const surveyed = (places: Places, source: StorySource): Survey =>
  cached(places.cache, `survey-${source.id}-${source.hash}-${codeHash(places)}`, () => survey(source));

function codeHash({ root }: Places): string {
  const hash = createHash('sha256');
  for (const folder of ['src/domain', 'src/ink', 'src/ink/walk']) {
    const full = path.join(root, folder);
    if (!existsSync(full)) continue;
    for (const name of readdirSync(full)
      .filter((each) => each.endsWith('.ts'))
      .sort())
      hash.update(readFileSync(path.join(full, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
