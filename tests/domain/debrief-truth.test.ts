// Debriefs of many runs of the real stories: true of the run, never the same for two different ones, kind to odd ones.

import { beforeAll, describe, expect, it } from 'vitest';
import { type Debrief, debriefOf } from '../../src/domain/debrief/debrief';
import { underOf } from '../../src/domain/debrief/under';
import { Playthrough } from '../../src/domain/playthrough';
import { Library } from '../../src/ink/library';
import { placesOf } from '../../src/ink/places';
import type { StoryFolder } from '../../src/ink/read-story';
import { choosable, randomPlay } from './ways';

const RUNS = 60;
const library = new Library(placesOf(process.cwd()));
const stories = library.stories.filter((story) => story.source && story.moments);

interface Told {
  readonly play: Playthrough;
  readonly debrief: Debrief;
  /** Every word of it, in order. */
  readonly words: string;
}

function told(story: StoryFolder, play: Playthrough): Told {
  const { source, moments } = story;
  const catalogue = library.concepts.catalogue;
  if (!source || !moments || !catalogue) throw new Error(`${story.id} cannot be explained`);
  const sources = { card: source.card, moments, reach: library.reach(story), catalogue };
  const debrief = debriefOf(play.turns, sources);
  if (!debrief) throw new Error(`${story.id}: no debrief for ${JSON.stringify(play.run.picks.at(-1))}`);
  return { play, debrief, words: wordsIn(debrief).join('\n') };
}

/** All texts in a value, in order. */
const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(wordsIn)
      : [];

/** Plays with one habit to the end. */
function habit(story: StoryFolder, pick: (ids: readonly string[], n: number) => string | undefined): Told {
  if (!story.source) throw new Error(story.id);
  const play = Playthrough.begin(story.source, 3);
  for (let n = 0; n < 200 && play.turn.decision; n++) {
    const pauses = choosable(play.turn).filter(({ notice }) => notice);
    const lines = choosable(play.turn).filter(({ notice }) => !notice);
    const id = pick(
      [...pauses, ...lines].map((option) => option.id),
      n,
    );
    if (!id || !play.pick(play.turn.number, id)) break;
  }
  return told(story, play);
}

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_id, story) => {
  let all: Told[] = [];
  beforeAll(() => {
    if (!story.source) return;
    for (let seed = 1; seed <= RUNS; seed++) all = [...all, told(story, randomPlay(story.source, seed))];
  }, 240_000);

  it('says nothing of what a run did not do', () => {
    for (const { play, debrief } of all) {
      const picked = new Set(play.run.picks.map(({ pick }) => pick));
      const { ribbon, lines, ideas, loop, turning } = debrief;
      const named = [
        ...ribbon.map(({ option }) => option.id),
        ...lines.map(({ step }) => step.option.id),
        ...ideas.map(({ from }) => from.option.id),
        ...(loop ? [loop.yours.option.id] : []),
        ...(loop?.out ? [loop.out.option.id] : []),
        ...(turning ? [ribbon[turning.step]?.option.id ?? 'nothing'] : []),
      ];
      for (const id of named) expect(picked.has(id), id).toBe(true);
      expect(ribbon).toHaveLength(play.run.picks.length);
      expect(debrief.endingId).toBe(play.turn.ending);
      for (const { concept, from } of ideas)
        expect(story.moments?.moments[from.option.id]?.concepts).toContain(concept.id);
      // What the other said in answer stands in the transcript of this very run.
      const said = new Set(play.turns.flatMap(({ beats }) => beats.map(({ text }) => text)));
      for (const { answer } of ribbon) if (answer) expect(said.has(answer.text)).toBe(true);
    }
  });

  it('reads the same for no two runs that chose differently', () => {
    const byWords = new Map<string, string>();
    for (const { play, words } of all) {
      const picks = play.run.picks.map(({ pick }) => pick).join(' ');
      expect(byWords.get(words) ?? picks).toBe(picks);
      byWords.set(words, picks);
    }
    expect(byWords.size).toBeGreaterThan(RUNS / 2);
  });

  it('is whole for a mixed run, one full of pauses, and one that always clicks first', () => {
    const odd = [
      habit(story, (ids) => ids[0]),
      habit(story, (ids) => ids.at(-1)),
      habit(story, (ids, n) => ids[n % ids.length]),
    ];
    for (const { debrief } of odd) {
      expect(debrief.ending.closure.length).toBeGreaterThan(40);
      expect(debrief.ending.hands.length).toBeGreaterThanOrEqual(3);
      expect(debrief.lines.length).toBeGreaterThan(0);
      expect(debrief.ideas.length).toBeGreaterThan(0);
      expect(debrief.landed.words).not.toMatch(/\byou are\b/i);
    }
  });

  it('has something under the surface of whichever line is marked', () => {
    for (const { debrief } of all.slice(0, 10))
      for (const { turn, option } of debrief.ribbon) {
        const under = underOf(debrief.ribbon, story.moments as NonNullable<typeof story.moments>, turn, []);
        expect(under).not.toBeNull();
        if (story.moments?.moments[option.id]) expect(under?.step.turn).toBe(turn);
      }
  });
});
