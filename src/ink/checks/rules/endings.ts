// Endings: enough of them, all within reach, none that swallows the others.

import type { Rule } from '../rule';
import { about, whole } from '../rule';

export const ENDINGS = 5;
export const SHARE = [0.02, 0.45] as const;

export const endings: Rule = {
  name: 'endings',
  why: 'There are five endings or more, each reached by 2 to 45 % of blind plays, and at least one together and one apart.',
  severity: 'error',
  check: ({ story, survey }) => {
    const random = survey.bots.find((bot) => bot.name === 'random')?.endings ?? {};
    const found = story.endings.flatMap((id) => {
      const share = random[id] ?? 0;
      if (!survey.census.endings[id]) return [about(id, `the ending ${id} is never reached`)];
      return share < SHARE[0] || share > SHARE[1]
        ? [about(id, `${(share * 100).toFixed(1)} % of blind plays end in ${id}; 2 to 45 %`)]
        : [];
    });
    if (story.endings.length < ENDINGS)
      found.push(whole(`there are ${story.endings.length} endings; at least ${ENDINGS}`));
    const kinds = new Set(Object.values(story.moments?.endings ?? {}).map((leaf) => leaf.kind));
    for (const kind of ['together', 'apart'] as const)
      if (!kinds.has(kind)) found.push(whole(`no ending leaves the two ${kind}`));
    return found;
  },
};
