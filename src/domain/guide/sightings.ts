// Where the reader's own runs have shown an idea: at which of their picks, or at which ending.

import type { Moments } from '../moments';
import type { Pick } from '../run';

/** A run that has come to an end, as far as ideas go. */
export interface EndedRun {
  readonly id: string;
  readonly storyId: string;
  readonly turns: readonly Pick[];
  readonly ending: string;
  /** ISO date. */
  readonly endedAt: string;
}

/** One place in one run where an idea could be seen. */
export interface Sighting {
  readonly concept: string;
  readonly run: string;
  readonly story: string;
  /** The turn whose pick showed it, from 0; null where the ending did. */
  readonly turn: number | null;
  /** Option id, or ending id. */
  readonly at: string;
  /** ISO date: when the run ended. */
  readonly endedAt: string;
}

/** Every sighting of a run, in the order of the run. What the story no longer has is passed over. */
export function sightingsIn(run: EndedRun, moments: Moments): Sighting[] {
  const of = (concepts: readonly string[], turn: number | null, at: string): Sighting[] =>
    concepts.map((concept) => ({
      concept,
      run: run.id,
      story: run.storyId,
      turn,
      at,
      endedAt: run.endedAt,
    }));
  const picks = run.turns.flatMap(({ pick }, turn) => of(moments.moments[pick]?.concepts ?? [], turn, pick));
  return [...picks, ...of(moments.endings[run.ending]?.concepts ?? [], null, run.ending)];
}

/** The sightings of one idea, the latest first, the same line or ending of a story only once. */
export function sightingsOf(sightings: readonly Sighting[], concept: string): Sighting[] {
  const seen = new Set<string>();
  return sightings
    .filter((sighting) => sighting.concept === concept)
    .sort((a, b) => (a.endedAt < b.endedAt ? 1 : a.endedAt > b.endedAt ? -1 : 0))
    .filter(({ story, at, turn }) => {
      const place = `${story} ${turn === null} ${at}`;
      return !seen.has(place) && seen.add(place);
    });
}

/** At how many different decisions of a story an idea may be seen, and whether at an ending. */
export function placesOf(moments: Moments, concept: string): { decisions: number; endings: number } {
  const decisions = Object.entries(moments.moments)
    .filter(([, moment]) => moment.concepts.includes(concept))
    .map(([option]) => option.split('.')[0]);
  const endings = Object.values(moments.endings).filter((leaf) => leaf.concepts.includes(concept));
  return { decisions: new Set(decisions).size, endings: endings.length };
}
