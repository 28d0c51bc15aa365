// A reading level that a fourteen-year-old follows.

import { splitTags } from '../../lint/tags-of';
import type { StoryFolder } from '../../read-story';
import { variantsOf } from '../../source-variants';
import { gradeOf } from '../reading-level';
import type { Rule } from '../rule';
import { whole } from '../rule';

export const GRADE = 8;

const SPEAKER = /^[A-Z][A-Z0-9' -]*?(\s*\([^)]*\))?:\s/;

/** Grade of all lines of a story, choices left out. */
export const storyGrade = ({ lines }: StoryFolder): number =>
  gradeOf(
    lines
      .filter((line) => line.content && line.kind !== 'choice')
      .flatMap((line) => variantsOf(line.content).texts)
      .map((text) => splitTags(text).words.replace(SPEAKER, ''))
      .filter(Boolean),
  );

export const plainWords: Rule = {
  name: 'plain-words',
  why: 'The Flesch–Kincaid grade of the whole story is 8 or less: a fourteen-year-old follows it.',
  severity: 'error',
  ofWords: true,
  check: ({ story }) => {
    const grade = storyGrade(story);
    return grade > GRADE ? [whole(`the reading level is grade ${grade.toFixed(1)}; at most ${GRADE}`)] : [];
  },
};
