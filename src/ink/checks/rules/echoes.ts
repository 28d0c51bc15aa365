// What was said comes back, and nothing else does.

import { taggedWith } from '../../cross-check';
import type { Complaint, Rule } from '../rule';
import { whole } from '../rule';

export const ECHOES = 3;

export const echoes: Rule = {
  name: 'echoes',
  why: 'At least three choices come back later, quoted, in a changed meaning (# echo:), on ways that are walked; each that is written does, and only after it was picked.',
  severity: 'error',
  check: ({ story, survey: { census } }) => {
    const ids = Object.keys(census.echoes);
    const found: Complaint[] = [];
    if (ids.length < ECHOES)
      found.push(whole(`${ids.length} choices come back (${ids.join(', ') || 'none'}); at least ${ECHOES}`));
    for (const { at, words } of taggedWith(story.lines, 'echo')) {
      const place = `${at.file}:${at.line}`;
      if (!census.echoes[words])
        found.push({ at: place, message: `# echo: ${words} never comes back on any way` });
      else if (census.strayEchoes[words])
        found.push({
          at: place,
          message: `# echo: ${words} comes back where it was never picked (after ${census.strayEchoes[words]}); guard it`,
        });
    }
    return found;
  },
};
