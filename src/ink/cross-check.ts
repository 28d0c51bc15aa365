// Holds a story's Ink, its card and its moments against each other: nothing missing, nothing orphaned.

import type { Moments } from '../domain/moments';
import { decisionOf } from '../domain/script';
import type { StoryCard } from '../domain/story-card';
import { splitTag } from '../domain/tags';
import { isEmpty } from './empty-places';
import type { Finding } from './finding';
import { hingesOf } from './hinges';
import { optionsOf } from './lint/choices';
import { splitTags } from './lint/tags-of';
import type { Located } from './located';
import { meant, meantOf } from './nearest';
import type { SourceLine } from './source-text';
import { variantsOf } from './source-variants';
import type { World } from './world';

/** What a story's files say, each with its lines. */
export interface StoryFiles {
  readonly lines: readonly SourceLine[];
  readonly card: Located<StoryCard>;
  readonly moments: Located<Moments>;
  readonly world: World;
  /** Concept ids; null when the catalogue could not be read. */
  readonly concepts: ReadonlySet<string> | null;
}

interface At {
  readonly file: string;
  readonly line: number;
}

/** Every place of the source where a tag with this name stands, with its words. */
export function taggedWith(lines: readonly SourceLine[], name: string): { at: SourceLine; words: string }[] {
  return lines.flatMap((line) =>
    variantsOf(line.content)
      .texts.flatMap((text) => splitTags(text).tags)
      .map(splitTag)
      .filter((tag) => tag.name === name)
      .map(({ words }) => ({ at: line, words })),
  );
}

/** All cross-checks of one story. */
export function crossCheck(files: StoryFiles): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: string, at: At, message: string): void => {
    findings.push({ rule, severity: 'error', file: at.file, line: at.line, message });
  };
  checkOptions(files, report);
  checkEndings(files, report);
  checkDecisions(files, report);
  checkEchoes(files, report);
  checkPeople(files, report);
  checkPictures(files, report);
  checkConcepts(files, report);
  return findings;
}

type Report = (rule: string, at: At, message: string) => void;

const at = <T>(located: Located<T>, ...path: string[]): At => ({
  file: located.file,
  line: located.lineOf(path),
});

function checkOptions({ lines, moments }: StoryFiles, report: Report): void {
  if (!moments.value) return;
  const told = moments.value.moments;
  const options = optionsOf(lines).filter((option) => option.id && !option.notice);
  const choosable = new Map(
    options.filter((option) => option.state !== 'held').map((option) => [option.id, option]),
  );
  const hinges = hingesOf(lines);
  const untold = [...choosable.keys()].filter((id) => !Object.hasOwn(told, id));
  for (const option of options)
    if (option.state === 'held' && !choosable.has(option.id))
      report('moment', option.at, `${option.id} is held and nowhere to be chosen`);
  for (const [id, option] of choosable)
    if (!Object.hasOwn(told, id)) report('moment', option.at, `${id} has no moment in ${moments.file}`);
  for (const [id, moment] of Object.entries(told)) {
    const where = at(moments, 'moments', id);
    if (!choosable.has(id)) {
      report('moment', where, `${id} is no option of the story${meantOf(id, untold, choosable.keys())}`);
      continue;
    }
    const hinge = hinges.has(decisionOf(id));
    if (hinge && !moment.turn) report('turn', where, `${id} belongs to a hinge and has no “turn”`);
    if (!hinge && moment.turn)
      report(
        'turn',
        at(moments, 'moments', id, 'turn'),
        `${id} has a “turn” and “${decisionOf(id)}” is no hinge`,
      );
  }
}

function checkEndings({ lines, moments }: StoryFiles, report: Report): void {
  if (!moments.value) return;
  const endings = new Map(taggedWith(lines, 'ending').map(({ at: line, words }) => [words, line]));
  const leaves = Object.keys(moments.value.endings);
  const untold = [...endings.keys()].filter((id) => !leaves.includes(id));
  for (const [id, line] of endings)
    if (!leaves.includes(id)) report('ending', line, `the ending “${id}” has no leaf in ${moments.file}`);
  for (const id of leaves)
    if (!endings.has(id))
      report(
        'ending',
        at(moments, 'endings', id),
        `“${id}” is no ending of the story${meantOf(id, untold, endings.keys())}`,
      );
}

function checkDecisions({ lines, card }: StoryFiles, report: Report): void {
  if (!card.value) return;
  const named = Object.keys(card.value.decisions);
  const decisions = new Map<string, SourceLine>();
  for (const option of optionsOf(lines)) {
    const name = decisionOf(option.id);
    if (name && !decisions.has(name)) decisions.set(name, option.at);
  }
  const unnamed = [...decisions.keys()].filter((name) => !named.includes(name));
  for (const [name, line] of decisions)
    if (unnamed.includes(name))
      report('decision', line, `the decision “${name}” has no name in ${card.file}`);
  for (const name of named)
    if (!decisions.has(name))
      report(
        'decision',
        at(card, 'decisions', name),
        `“${name}” is no decision of the story${meantOf(name, unnamed, decisions.keys())}`,
      );
  for (const [name, { talk }] of Object.entries(card.value.decisions))
    if (!talk && decisions.has(name))
      report('talk', at(card, 'decisions', name), `“${name}” has no question for a room: give it a “talk”`);
}

function checkEchoes({ lines }: StoryFiles, report: Report): void {
  const ids = new Set(optionsOf(lines).map((option) => option.id));
  for (const { at: line, words } of taggedWith(lines, 'echo'))
    if (words && !ids.has(words))
      report('echo', line, `# echo: “${words}” is no option of the story${meant(words, ids)}`);
}

function checkPeople({ card, world }: StoryFiles, report: Report): void {
  if (!card.value) return;
  const { people, you, with: others } = card.value;
  const ids = Object.keys(people);
  if (!ids.includes(you))
    report('person', at(card, 'you'), `“${you}” is not among the people${meant(you, ids)}`);
  for (const other of others)
    if (!ids.includes(other))
      report('person', at(card, 'with'), `“${other}” is not among the people${meant(other, ids)}`);
  for (const [id, member] of Object.entries(people))
    if (member.stage !== false && world.people && !world.people.has(id))
      report(
        'person',
        at(card, 'people', id),
        `“${id}” is not drawn; draw them, or say "stage": false${meant(id, world.people)}`,
      );
}

function checkPictures({ card, moments, world }: StoryFiles, report: Report): void {
  const pictures = world.picture;
  if (!pictures) return;
  const check = (name: string, where: At): void => {
    if (pictures.has(name) || isEmpty(name)) return;
    report('picture', where, `there is no picture “${name}” in assets/made/pictures${meant(name, pictures)}`);
  };
  if (card.value) check(card.value.cover, at(card, 'cover'));
  for (const [id, { picture }] of Object.entries(moments.value?.endings ?? {}))
    if (picture) check(picture, at(moments, 'endings', id, 'picture'));
}

function checkConcepts({ moments, concepts }: StoryFiles, report: Report): void {
  if (!moments.value || !concepts) return;
  for (const part of ['moments', 'endings'] as const)
    for (const [id, { concepts: shown }] of Object.entries(moments.value[part]))
      for (const concept of shown)
        if (!concepts.has(concept))
          report(
            'concept',
            at(moments, part, id, 'concepts'),
            `${id}: there is no concept “${concept}”${meant(concept, concepts)}`,
          );
}
