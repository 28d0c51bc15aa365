// Words that belong to the debrief stay there.

import { optionsOf } from '../../lint/choices';
import { splitTags } from '../../lint/tags-of';
import { variantsOf } from '../../source-variants';
import type { Rule } from '../rule';

/** Words of theory and of the manual. A mood in brackets is none of them. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/\b(in)?secure(ly)?\b/i, 'secure'],
  [/\banxious(ly)?\b/i, 'anxious'],
  [/\bavoidant\b/i, 'avoidant'],
  [/\battachments?\b/i, 'attachment'],
  [/\bboundar(y|ies)\b/i, 'boundary'],
  [/\b(in)?validat(e|es|ed|ing|ion)\b/i, 'validate'],
  [/\bI feel\b[^.!?]{0,60}\bwhen you\b/i, 'I feel … when you'],
];

const MOOD = /^[A-Z][A-Z0-9' -]*?\s*\([^)]*\):/;

export const keptWords: Rule = {
  name: 'kept-words',
  why: 'Fear is named by what the body or the eye meets; secure, anxious, avoidant, attachment, boundary, validate and “I feel … when you” are kept for the debrief.',
  severity: 'error',
  ofWords: true,
  check: ({ story }) => {
    const options = new Map(optionsOf(story.lines).map((option) => [option.at, option.text]));
    return story.lines.flatMap((line) => {
      const texts = [options.get(line) ?? '', ...(options.has(line) ? [] : variantsOf(line.content).texts)];
      const words = texts.map((text) => splitTags(text).words.replace(MOOD, '')).join(' ');
      return KEPT.filter(([pattern]) => pattern.test(words)).map(([, word]) => ({
        at: `${line.file}:${line.line}`,
        message: `“${word}” is kept for the debrief`,
      }));
    });
  },
};
