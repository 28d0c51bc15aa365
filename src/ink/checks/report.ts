// What the checks have to say of one story, as plain data that can be handed from one process to another.

import { performance } from 'node:perf_hooks';
import type { Finding } from '../finding';
import type { Places } from '../places';
import { Played } from '../played';
import { readStory, type Surroundings } from '../read-story';
import { checkStory } from './check-story';
import { conceptsShown } from './rules/concepts';
import { tableOf } from './table';

/** One story, checked. */
export interface Report {
  readonly id: string;
  /** Its table, or why there is none. */
  readonly table: string;
  readonly findings: readonly Finding[];
  /** Ids of the concepts it shows. */
  readonly concepts: readonly string[];
  readonly seconds: number;
}

/** Checks one story. Its reach and its map are made from the same plays, so that the game need not play it again. */
export function reportOf(places: Places, id: string, around: Surroundings): Report {
  const began = performance.now();
  const story = readStory(places, id, around);
  const { source } = story;
  const seconds = (): number => (performance.now() - began) / 1000;
  if (!source) {
    const table = `${id}: can’t be played yet; what is wrong stands below.`;
    return { id, table, findings: story.findings, concepts: [], seconds: seconds() };
  }
  const played = new Played(places, source, story.endings);
  const survey = played.survey();
  const findings = [...story.findings, ...checkStory(story, survey)];
  if (Object.keys(survey.census.problems).length === 0) {
    played.reach();
    played.map();
  }
  const table = tableOf({ story, survey });
  return { id, table, findings, concepts: conceptsShown(story), seconds: seconds() };
}
