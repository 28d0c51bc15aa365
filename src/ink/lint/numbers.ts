// Numbers: whole ones only, nothing random, and the three meters are never written by a story.

import { METERS } from '../../domain/beat';
import { variantsOf } from '../source-variants';
import type { SourceRule } from './rule';

/** Checks all code of the source: `~` lines, declarations, conditions and guards. */
export const lintNumbers: SourceRule = (lint) => {
  for (const line of lint.lines) {
    const shared = line.file.endsWith('/shared/relationship.ink');
    const variants = variantsOf(line.content);
    const codes = [...line.code, ...variants.code].map(withoutStrings);
    if (variants.shuffles || (line.kind === 'open' && /\{\s*(shuffle\b|~)/.test(line.text)))
      lint.report('nothing-random', line, 'a shuffle draws at random; nothing in a story is left to chance');
    for (const code of codes) {
      if (/\b(SEED_|LIST_)?RANDOM\b/.test(code))
        lint.report('nothing-random', line, 'RANDOM: nothing in a story is left to chance');
      if (/\d\.\d/.test(code) || /\b(FLOAT|POW)\b/.test(code))
        lint.report(
          'whole-numbers',
          line,
          `“${code.trim()}”: whole numbers only (a fraction is lost when the story is saved)`,
        );
      if (/[^/]\/[^/]/.test(code))
        lint.report(
          'whole-numbers',
          line,
          `“${code.trim()}”: no division (Ink rounds it differently from one player to the next)`,
        );
      for (const meter of METERS) {
        const written = new RegExp(`^(temp\\s+)?${meter}\\s*(=(?!=)|\\+=|-=|\\+\\+|--)|^VAR\\s+${meter}\\b`);
        if (!shared && written.test(code.trim()))
          lint.report('meters', line, `${meter} is written by the game; a story may only read it`);
      }
    }
  }
};

const withoutStrings = (code: string): string => code.replace(/"[^"]*"/g, '""');
