// Reads one story's folder whole: compiled, linted, validated and cross-checked. Nothing missing makes it fall over.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Moments } from '../domain/moments';
import type { StoryCard, StorySource } from '../domain/story-card';
import { compile, hashOf } from './compile';
import { wordsOf } from './count-words';
import { crossCheck, taggedWith } from './cross-check';
import { EMPTY, emptyPlaces } from './empty-places';
import { errorsOf, type Finding, sortFindings } from './finding';
import { lintSource } from './lint-source';
import { type Located, readLocated } from './located';
import type { Places } from './places';
import { type ConceptsRead, readConcepts } from './read-concepts';
import { readSide } from './read-side';
import { readSource } from './read-source';
import { cardSchema } from './schema/card';
import { momentsSchema } from './schema/moments';
import type { SourceLine } from './source-text';
import { filesOf, idsIn } from './story-files';
import { readWorld, type World } from './world';

/** A story read. `source` and `moments` are there whenever the story can be played, even with findings. */
export interface StoryFolder {
  readonly id: string;
  readonly source: StorySource | null;
  readonly moments: Moments | null;
  /** Ids of the endings its Ink declares. */
  readonly endings: readonly string[];
  readonly words: number;
  readonly lines: readonly SourceLine[];
  readonly card: Located<StoryCard>;
  readonly momentsFile: Located<Moments>;
  readonly findings: readonly Finding[];
}

/** What all stories are checked against, with what is wrong with it. */
export interface Surroundings {
  readonly world: World;
  readonly concepts: ConceptsRead;
  readonly findings: readonly Finding[];
}

const NOT_STORIES = ['shared', 'concepts', 'types'];

/**
 * Story ids: every folder of `stories/` that holds anything and is not one of the shared ones, in the order of names, and
 * the other sides of their evenings.
 */
export function storyIds(places: Places): string[] {
  const { stories } = places;
  if (!existsSync(stories)) return [];
  return readdirSync(stories, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_STORIES.includes(entry.name),
    )
    .filter(({ name }) => readdirSync(path.join(stories, name)).some((file) => !file.startsWith('.')))
    .flatMap((entry) => idsIn(places, entry.name))
    .sort();
}

export function readSurroundings(places: Places): Surroundings {
  const { world, findings } = readWorld(places);
  const concepts = readConcepts(places);
  return { world, concepts, findings: sortFindings([...findings, ...concepts.findings]) };
}

/** Reads a story. */
export function readStory(places: Places, id: string, { world, concepts }: Surroundings): StoryFolder {
  const files = filesOf(places, id);
  const { folder } = files;
  const card = readLocated(places.root, path.join(folder, files.card), 'card', cardSchema);
  const momentsFile = readLocated(places.root, path.join(folder, files.moments), 'moments', momentsSchema);
  const ink = readSource(places.root, folder, files.main);
  const { lines } = ink;
  const { compiled, findings: inkFindings } = compile(ink);
  const side = files.side && readSide(places, files.side, lines);
  const people = card.value && new Set(Object.keys(card.value.people));
  const findings = [
    ...card.findings,
    ...momentsFile.findings,
    ...ink.findings,
    ...emptyPlaces(places.root, folder, files.side !== null),
    ...inkFindings,
    ...(side?.findings ?? []),
    ...lintSource(ink, people, world),
    ...crossCheck({ lines, card, moments: momentsFile, world, concepts: concepts.ids }),
  ];
  if (!/^[a-z0-9-]+$/.test(id))
    findings.push({
      rule: 'folder',
      severity: 'error',
      file: ink.main,
      line: 1,
      message: `“${id}”: a story’s folder is named in small letters, digits and hyphens`,
    });
  const source =
    compiled && card.value
      ? {
          id,
          hash: hashOf(compiled, card.value, side?.value),
          card: card.value,
          compiled,
          ...(side ? { side: side.value } : {}),
        }
      : null;
  return {
    id,
    source,
    moments: momentsFile.value,
    endings: [...new Set(taggedWith(lines, 'ending').map(({ words }) => words))],
    words: wordsOf(lines),
    lines,
    card,
    momentsFile,
    findings: sortFindings(findings),
  };
}

/** Can it be put on the shelf? A new one can while places in it are empty, and be read as it grows; no build takes it. */
export const isWhole = (story: StoryFolder): boolean =>
  story.source !== null &&
  story.moments !== null &&
  errorsOf(story.findings).every(({ rule }) => rule === EMPTY);
