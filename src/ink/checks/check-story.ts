// Runs all rules on a story and puts each complaint at its line.

import { decisionOf } from '../../domain/script';
import { taggedWith } from '../cross-check';
import { EMPTY } from '../empty-places';
import type { Finding } from '../finding';
import { optionsOf } from '../lint/choices';
import type { StoryFolder } from '../read-story';
import type { Survey } from '../walk/survey';
import type { Rule } from './rule';
import { RULES } from './rules';

/** Everything the rules have to say of a story. */
export function checkStory(story: StoryFolder, survey: Survey, rules: readonly Rule[] = RULES): Finding[] {
  const empty = story.findings.some(({ rule }) => rule === EMPTY);
  const now = rules.filter((rule) => !(empty && rule.ofWords));
  return now.flatMap(({ name, severity, check }) =>
    check({ story, survey }).map(({ at, message }) => ({
      rule: name,
      severity,
      ...placeOf(story, at),
      message,
    })),
  );
}

/** Where an option, a decision, an ending or a `file:line` stands; the story's card for what is about all of it. */
function placeOf(story: StoryFolder, at: string | null): { file: string; line: number } {
  const [, file, line] = /^(.+):(\d+)$/.exec(at ?? '') ?? [];
  if (file && line) return { file, line: Number(line) };
  const options = optionsOf(story.lines);
  const found =
    options.find((option) => option.id === at)?.at ??
    options.find((option) => decisionOf(option.id) === at)?.at ??
    taggedWith(story.lines, 'ending').find(({ words }) => words === at)?.at;
  return found ? { file: found.file, line: found.line } : { file: story.card.file, line: 1 };
}
