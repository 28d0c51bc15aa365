// Lines of the story: speakers, moods and tags are those that the game knows, and name what is drawn and heard.

import { decisionOf, OPTION_TAGS, readLine } from '../../domain/script';
import { LINE_TAGS, NAMED_TAGS, splitTag } from '../../domain/tags';
import { FACINGS, GAZES, MOODS, POSES, SHOTS } from '../../domain/vocabulary';
import { meant } from '../nearest';
import type { SourceLine } from '../source-text';
import { variantsOf } from '../source-variants';
import { Everybody, type Lint, type SourceRule } from './rule';
import { splitTags } from './tags-of';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  pose: POSES,
  face: FACINGS,
  gaze: GAZES,
  shot: SHOTS,
  mood: MOODS,
};

const BETWEEN = { closeness: 50, tension: 20 };

/** Checks every line that a reader may be given. */
export const lintLines: SourceRule = (lint) => {
  for (const line of lint.lines) {
    const content = line.kind === 'choice' ? afterBracket(line.content) : line.content;
    if (!content) continue;
    for (const text of variantsOf(content).texts) lintLine(lint, line, text);
  }
};

const isOptionTag = (tag: string): boolean => (OPTION_TAGS as readonly string[]).includes(splitTag(tag).name);

/** What a choice line says after its brackets, when it does. */
const afterBracket = (content: string): string =>
  /\](?<after>[^\]]*)$/.exec(content)?.groups?.after?.trim() ?? '';

function lintLine(lint: Lint, line: SourceLine, text: string): void {
  const { words, tags: all } = splitTags(text);
  // What belongs into a choice’s brackets and stands after them is named by the rule about brackets.
  const tags = line.kind === 'choice' ? all.filter((tag) => !isOptionTag(tag)) : all;
  const people = lint.people ?? new Everybody();
  for (const problem of readLine(words, tags, people, BETWEEN).problems)
    lint.report(ruleOf(problem), line, problem + hint(problem, people));
  for (const tag of tags) {
    const { name, words: value } = splitTag(tag);
    lintNames(lint, line, name, value);
    if (name === 'offer' && value && !people.has(value.toLowerCase()))
      lint.report('person', line, `# offer: “${value}” is nobody of this story${meant(value, people)}`);
    if (name === 'echo' && value && decisionOf(value) === '')
      lint.report('tag', line, `# echo: “${value}” is no option id`);
  }
}

function lintNames(lint: Lint, line: SourceLine, tag: string, value: string): void {
  const named = (NAMED_TAGS as readonly string[]).includes(tag) ? (tag as (typeof NAMED_TAGS)[number]) : null;
  const names = named && lint.world[named];
  const none = value === 'none' && (tag === 'insert' || tag === 'ambience');
  if (names && value && !none && !names.has(value))
    lint.report(tag, line, `# ${tag}: there is no ${tag} “${value}”${meant(value, names)}`);
}

function ruleOf(problem: string): string {
  if (problem.includes('is nobody')) return 'person';
  if (problem.includes('is no mood')) return 'mood';
  if (problem.startsWith('unknown tag')) return 'tag';
  return /^# (pose|face|gaze|shot|mood)\b/.exec(problem)?.[1] ?? 'tag';
}

/** The name that was probably meant, for a problem the reading found. */
function hint(problem: string, people: ReadonlySet<string>): string {
  const word = /“(?:# )?([^”:]*)/.exec(problem)?.[1]?.trim() ?? '';
  if (problem.startsWith('unknown tag')) return meant(word, LINE_TAGS);
  if (problem.includes('is nobody')) return meant(word.toLowerCase(), people);
  if (problem.includes('is no mood')) return near(word, MOODS);
  const list = LISTS[/^# (\w+)/.exec(problem)?.[1] ?? ''];
  return list && problem.includes('is none of') ? near(word.split(/\s+/).at(-1) ?? '', list) : '';
}

/** A guess alone: the problem has named the list already. */
function near(word: string, names: readonly string[]): string {
  const guess = meant(word, names);
  return guess.includes('did you mean') ? guess : '';
}
