// The other side of Read at 9:41: handed evenings of every kind, it holds, and no line says what was not done over there.

import { describe, expect, it } from 'vitest';
import { givenOf } from '../../src/domain/other-side';
import type { Given } from '../../src/domain/run';
import { pickLetters } from '../../src/domain/share-code';
import type { StorySource } from '../../src/domain/story-card';
import { placesOf } from '../../src/ink/places';
import { blind, endingOf, play } from '../../src/ink/play';
import { PlayTree } from '../../src/ink/play-tree';
import { readStory, readSurroundings } from '../../src/ink/read-story';
import { BOTS, botPlays } from '../../src/ink/walk/bots';

const FIRST = 'read-at-nine-forty-one';
const places = placesOf(process.cwd());
const around = readSurroundings(places);
const source = (id: string): StorySource => {
  const found = readStory(places, id, around).source;
  if (!found) throw new Error(`${id} can’t be played`);
  return found;
};
const first = source(FIRST);
const other = source(`${FIRST}--other-side`);
const { side } = other;
if (!side) throw new Error('it is no other side');

const EVENINGS = 450;
const picksOf = (turns: ReturnType<typeof play>): string[] => turns.flatMap(({ picked }) => picked?.id ?? []);
const tree = new PlayTree(first);
const evenings = [
  ...Array.from({ length: EVENINGS }, (_, seed) => picksOf(tree.play(seed, blind(seed)))),
  ...Object.keys(BOTS).flatMap((name) => botPlays(tree, name, 6).map(picksOf)),
];

/** What somebody is told or shown, one play of the other side. */
const wordsOf = (given: Given, seed: number) => {
  const turns = play(other, seed, blind(seed), given);
  const beats = turns.flatMap((turn) => turn.beats);
  return { turns, beats, text: beats.map(({ text }) => text).join('\n') };
};

/** Words of hers that only stand where she did a thing; each is the line itself, as she would have to have done it. */
const ONLY: readonly (readonly [string, RegExp])[] = [
  ['ticks.online', /ok so you’re online/],
  ['ticks.alive', /just say you’re alive|i’m alive by the way/],
  ['photo.who', /Who’s the yellow coat/],
  ['photo.heart', /Maya likes a photo/],
  ['photo.priya', /maya rang/],
  ['door.not', /Are you coming back tonight or not/],
  ['door.ring', /a voicemail/],
  ['door.coat', /She has put on lipstick/],
  ['door.bed', /She has gone to bed/],
  ['hour.bath', /lying in the bath/],
  ['hour.iron', /the ironing/],
  ['key.here', /I’m in here\. You stand/],
  ['bench.milk', /I came down for milk/],
  ['bench.frightened', /I got frightened/],
  ['window.soup', /It’s only soup/],
  ['window.light', /You could see my light/],
  ['soup.nine', /You were online at 9:41|you were online at 9:41/],
  ['soup.scared', /I made up a story/],
  ['lemon.teeth', /teeth being done/],
  ['lemon.nines', /in nines/],
  ['lemon.cold', /Your poor hands/],
  ['fern.over', /lying on its face/],
  ['fern.read', /I read it/],
  ['fern.joke', /Somebody loves you/],
  ['know.photo', /forty times/],
  ['know.late', /Shall we leave it/],
  ['marcus.speaker', /on the speaker/],
  ['told.soup', /Marcus knew\. Leo knew/],
  ['told.meetings', /The meetings/],
  ['hall.phone', /leave me your phone/],
  ['hall.soup', /You never finished your soup/],
];

describe('the other side, handed what was done', { timeout: 120_000 }, () => {
  it(`holds after ${EVENINGS} blind evenings and those of every habit: it ends, and nothing breaks`, () => {
    for (const [seed, picks] of evenings.entries()) {
      const turns = play(other, seed, blind(seed), givenOf(side, picks));
      expect(turns.at(-1)?.problem, picks.join(' ')).toBeNull();
      expect(endingOf(turns), picks.join(' ')).not.toBeNull();
      // Nothing of the story reaches the reader as Ink.
      expect(turns.flatMap((turn) => turn.beats).every(({ text }) => !/[{}]|->|~ /.test(text))).toBe(true);
    }
  });

  it('no line says that she did what she had not done, and what she did is met', () => {
    const met = new Set<string>();
    for (const [seed, picks] of evenings.entries()) {
      const { text } = wordsOf(givenOf(side, picks), seed + 50_000);
      for (const [id, words] of ONLY) {
        if (!words.test(text)) continue;
        expect(picks, `“${words.source}” without ${id}`).toContain(id);
        met.add(id);
      }
    }
    expect([...met].sort()).toEqual(ONLY.map(([id]) => id).sort());
  });

  it('holds an evening of its own, which can be played over there just so', () => {
    const wanted = Object.values(side.typical).filter(Boolean);
    const turns = play(first, 3, (choosable) => choosable.find(({ id }) => wanted.includes(id)));
    expect(endingOf(turns)).not.toBeNull();
    expect(picksOf(turns).filter((id) => wanted.includes(id))).toEqual(wanted);
    expect(givenOf(side, picksOf(turns))).toEqual(side.typical);
    const handed = wordsOf(side.typical, 9).text;
    expect(wordsOf({}, 9).text).toBe(handed);
  });

  it('words every line that is handed over as it was worded there', () => {
    for (const ids of Object.values(side.given))
      for (const id of ids) expect(side.lines[id], id).toBeTruthy();
    expect(side.lines['ticks.alive']).toBe('“no rush. just say you’re alive”');
  });

  it('tells the lines of a variable apart in a code', () => {
    for (const ids of Object.values(side.given)) {
      const letters = ids.map(pickLetters);
      expect(new Set(letters).size).toBe(ids.length);
      expect(letters).not.toContain('--');
    }
  });
});
