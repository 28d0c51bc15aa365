// A story is eight to fifteen minutes long, whichever way one goes.

import type { Rule } from '../rule';
import { whole } from '../rule';

export const PATH_WORDS = [1600, 2600] as const;
export const STORY_WORDS = [6000, 10_000] as const;

export const size: Rule = {
  name: 'size',
  why: 'A play takes 8 to 15 minutes, which is 1,600 to 2,600 words read on every way through, out of 6,000 to 10,000 in all.',
  severity: 'error',
  ofWords: true,
  check: ({ story, survey }) => {
    const { least, most } = survey.walked.words;
    const found = [];
    if (least < PATH_WORDS[0])
      found.push(whole(`the shortest way has ${least} words; at least ${PATH_WORDS[0]}`));
    if (most > PATH_WORDS[1])
      found.push(whole(`the longest way has ${most} words; at most ${PATH_WORDS[1]}`));
    if (story.words < STORY_WORDS[0] || story.words > STORY_WORDS[1])
      found.push(whole(`the whole story has ${story.words} words; ${STORY_WORDS[0]} to ${STORY_WORDS[1]}`));
    return found;
  },
};
