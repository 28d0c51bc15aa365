// A story is eight to fifteen minutes long, whichever way one goes.

import type { Rule } from '../rule';
import { whole } from '../rule';

export const PATH_WORDS = [1600, 2600] as const;
export const STORY_WORDS = [6000, 10_000] as const;
/** The other side of an evening is read after it, and may be shorter. */
export const SIDE_PATH_WORDS = [1100, 2200] as const;
export const SIDE_WORDS = [3000, 9000] as const;

export const size: Rule = {
  name: 'size',
  why: 'A play takes 8 to 15 minutes, which is 1,600 to 2,600 words read on every way through, out of 6,000 to 10,000 in all; the other side of an evening may have 1,100 to 2,200, out of 3,000 to 9,000.',
  severity: 'error',
  ofWords: true,
  check: ({ story, survey }) => {
    const { least, most } = survey.walked.words;
    const side = story.source?.side !== undefined;
    const path = side ? SIDE_PATH_WORDS : PATH_WORDS;
    const all = side ? SIDE_WORDS : STORY_WORDS;
    const found = [];
    if (least < path[0]) found.push(whole(`the shortest way has ${least} words; at least ${path[0]}`));
    if (most > path[1]) found.push(whole(`the longest way has ${most} words; at most ${path[1]}`));
    if (story.words < all[0] || story.words > all[1])
      found.push(whole(`the whole story has ${story.words} words; ${all[0]} to ${all[1]}`));
    return found;
  },
};
