// Choices: a stable id, tags inside the brackets, honest weights, pauses that come with a guard.

import { OPTION_TAGS, readOption } from '../../domain/script';
import { splitTag } from '../../domain/tags';
import { meant } from '../nearest';
import type { SourceLine } from '../source-text';
import { variantsOf } from '../source-variants';
import type { Lint, SourceRule } from './rule';
import { splitTags } from './tags-of';

/** An option as the source has it. */
export interface SourceOption {
  readonly at: SourceLine;
  readonly id: string;
  readonly state: 'plain' | 'held' | 'strained';
  readonly notice: boolean;
  readonly guarded: boolean;
  readonly text: string;
}

/** `[words # tags]` of a choice; null where there are no brackets or nothing is in them. */
export function bracketOf(content: string): { before: string; inside: string; after: string } | null {
  const match = /^([^[\]]*)\[(.*)\]([^\]]*)$/s.exec(content);
  return match ? { before: match[1] as string, inside: match[2] as string, after: match[3] as string } : null;
}

/** A choice that is taken by itself when nothing else is left: `* -> knot`. */
const isFallback = (line: SourceLine): boolean => line.content === '' || line.content.startsWith('->');

/** The options of the source, in its order, whether or not they are all right. */
export function optionsOf(lines: readonly SourceLine[]): SourceOption[] {
  return lines
    .filter((line) => line.kind === 'choice' && !isFallback(line))
    .map((line) => {
      const inside = bracketOf(line.content)?.inside ?? line.content;
      const { words, tags } = splitTags(variantsOf(inside).texts[0] ?? '');
      const { option } = readOption(words, tags);
      return {
        at: line,
        id: option?.id ?? '',
        state: option?.held != null ? 'held' : option?.strained != null ? 'strained' : 'plain',
        notice: option?.notice ?? false,
        guarded: line.code.length > 0,
        text: words,
      };
    });
}

/** Checks every choice by itself. */
export const lintChoices: SourceRule = (lint) => {
  for (const line of lint.lines) if (line.kind === 'choice' && !isFallback(line)) lintChoice(lint, line);
};

function lintChoice(lint: Lint, line: SourceLine): void {
  const bracket = bracketOf(line.content);
  if (!bracket) {
    lint.report('brackets', line, 'the words and the tags of a choice stand in [brackets]');
    return;
  }
  const outside = splitTags(`${bracket.before}#${bracket.after}`).tags.map((tag) => splitTag(tag).name);
  for (const name of outside) {
    if ((OPTION_TAGS as readonly string[]).includes(name))
      lint.report('brackets', line, `# ${name} stands outside the brackets, where it is lost`);
  }
  if (splitTags(bracket.before).words)
    lint.report(
      'brackets',
      line,
      `“${splitTags(bracket.before).words}” stands outside the brackets; the game gives the picked line back by itself`,
    );
  const texts = variantsOf(bracket.inside).texts;
  for (const text of texts) lintOption(lint, line, text, outside.includes('id'));
}

/** @param named its id stands outside the brackets, which has been said */
function lintOption(lint: Lint, line: SourceLine, text: string, named: boolean): void {
  const { words, tags } = splitTags(text);
  const { option, problems } = readOption(words, tags);
  for (const problem of problems)
    if (!(named && problem.endsWith('has no # id:')))
      lint.report(ruleOf(problem), line, problem + hint(problem));
  if (!words) lint.report('choice-id', line, 'this choice has no words');
  const ids = tags.filter((tag) => splitTag(tag).name === 'id').length;
  if (ids > 1) lint.report('choice-id', line, 'this choice has more than one # id:');
  if (!option?.notice) return;
  if (line.text.startsWith('*'))
    lint.report(
      'notice',
      line,
      `${option.id}: a pause is a + choice, which comes back while its guard lets it`,
    );
  else if (line.code.length === 0)
    lint.report('notice', line, `${option.id}: a pause needs a guard of its own decision, or it never ends`);
}

function ruleOf(problem: string): string {
  if (problem.startsWith('unknown tag')) return 'tag';
  if (problem.includes('never weighed')) return 'notice';
  return /^# (secure|anxious|avoidant)/.test(problem)
    ? 'weight'
    : problem.startsWith('#')
      ? 'tag'
      : 'choice-id';
}

function hint(problem: string): string {
  const word = /^unknown tag “# ([^:”]*)/.exec(problem)?.[1]?.trim();
  return word === undefined ? '' : meant(word, OPTION_TAGS);
}
