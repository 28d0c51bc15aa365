// A habit is no open heart: who always takes the first, the longest or the last is read as secure no oftener than chance.

import type { BotResult } from '../../walk/bots';
import type { Rule } from '../rule';
import { whole } from '../rule';

export const HABITS = ['first', 'last', 'longest', 'notice, then held'] as const;

const share = (bot: BotResult | undefined): number => bot?.readings.secure ?? 0;

/** What chance alone may add: three standard errors, since four habits are tried on every story. */
const slack = (random: number, plays: number): number => {
  const p = Math.max(random, 1 / plays);
  return 3 * Math.sqrt((p * (1 - p)) / plays);
};

export const bots: Rule = {
  name: 'bots',
  why: 'Always first, always last, always longest, always Notice and then the held line: none is read as secure-leaning oftener than blind picking (three standard errors allowed).',
  severity: 'error',
  ofWords: true,
  check: ({ survey }) => {
    const random = share(survey.bots.find((bot) => bot.name === 'random'));
    return HABITS.flatMap((name) => {
      const bot = survey.bots.find((each) => each.name === name);
      const got = share(bot);
      return bot && got > random + slack(random, bot.plays)
        ? [
            whole(
              `“${name}” is read as secure-leaning in ${Math.round(got * 100)} % of plays; blind picking in ${(random * 100).toFixed(1)} %`,
            ),
          ]
        : [];
    });
  },
};
