// What the checks have to say of one story, as plain data that can be handed from one process to another.

import { performance } from 'node:perf_hooks';
import type { Finding } from '../finding';
import { pageStory } from '../page/page-story';
import type { PageStory } from '../page/stories-page';
import type { Places } from '../places';
import { Played } from '../played';
import { transcriptsOf } from '../player/transcripts';
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
  /** Its part of `docs/stories.html`, where that was asked for and it can be played. */
  readonly page: PageStory | null;
  /** Its transcripts by file name, where they were asked for. */
  readonly transcripts: Readonly<Record<string, string>>;
}

/** What is made of a story besides its table and its findings. */
export interface Wants {
  readonly page?: boolean;
  readonly transcripts?: boolean;
}

/** Checks one story. Its reach and its map are made from the same plays, so that the game need not play it again. */
export function reportOf(places: Places, id: string, around: Surroundings, wants: Wants = {}): Report {
  const began = performance.now();
  const story = readStory(places, id, around);
  const { source } = story;
  const seconds = (): number => (performance.now() - began) / 1000;
  if (!source) {
    const table = `${id}: can’t be played yet; what is wrong stands below.`;
    const none = { concepts: [], page: null, transcripts: {} };
    return { id, table, findings: story.findings, seconds: seconds(), ...none };
  }
  const of = source.side ? readStory(places, source.side.of, around).source : null;
  const played = new Played(places, source, story.endings, of);
  const survey = played.survey();
  const findings = [...story.findings, ...checkStory(story, survey)];
  const whole = Object.keys(survey.census.problems).length === 0;
  const map = whole ? played.map() : null;
  if (whole) played.reach();
  return {
    id,
    table: tableOf({ story, survey }),
    findings,
    concepts: conceptsShown(story),
    seconds: seconds(),
    page: wants.page && map ? pageStory({ story, survey }, map) : null,
    transcripts: wants.transcripts && whole ? transcriptsOf(source, story.moments) : {},
  };
}
