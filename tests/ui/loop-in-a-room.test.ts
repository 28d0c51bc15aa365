// The loop as a room sees it: told by the name of the story's person, in every story, for every way its loop can go.

import { describe, expect, it } from 'vitest';
import { loopOf } from '../../src/domain/debrief/loop';
import { ribbonOf } from '../../src/domain/debrief/ribbon';
import type { CastMember } from '../../src/domain/story-card';
import { loopStepsOf } from '../../src/ui/debrief/loop-words';
import { byName, withoutYou } from '../../src/ui/words/by-name';
import { realStories } from '../domain/real-stories';
import { randomPlay } from '../domain/ways';

const JUN: CastMember = { name: 'Jun', they: 'she' } as CastMember;
const ROBIN: CastMember = { name: 'Robin', they: 'they' } as CastMember;
const aloud = /“[^”]*”/g;

describe('what is said to the reader, by name', () => {
  it.each([
    ['Your chair, with all the coats on.', 'Jun’s chair, with all the coats on.'],
    ['Nadia, wanting you to like him.', 'Nadia, wanting Jun to like him.'],
    ['so you said that you didn’t mind', 'so Jun said that she didn’t mind'],
    ['You were late. It was for you, and yours.', 'Jun was late. It was for her, and hers.'],
    ['so you managed by yourself', 'so Jun managed by herself'],
    ['She said “you never ask”, and you’re quiet.', 'She said “you never ask”, and Jun’s quiet.'],
    ['Are you okay, she asked.', 'Are you okay, she asked.'],
    ['The young one, and youth.', 'The young one, and youth.'],
  ])('%s', (said, told) => expect(byName(said, JUN)).toBe(told));

  it('goes by the pronoun of the person', () =>
    expect(byName('Your boat. You are near, and you were seen.', ROBIN)).toBe(
      'Robin’s boat. They are near, and they were seen.',
    ));

  it('leaves out of a line of the story what is told to the reader', () =>
    expect(withoutYou('One tick. You wait for the second one. “Are you up?” It is late.')).toBe(
      'One tick. “Are you up?” It is late.',
    ));
});

describe.each(realStories().map((story) => [story.id, story] as const))('%s', (_id, story) => {
  it('has no “you” in its loop but in what is said aloud, or chosen', () => {
    const { source, moments } = story;
    if (!source || !moments) throw new Error(`${story.id} cannot be explained`);
    const { card } = source;
    const you = card.people[card.you] as CastMember;
    const told = new Set(Object.values(card.decisions).map(({ saw }) => byName(saw, you)));
    for (const text of Object.values(moments.loops))
      for (const words of [text.you, text.they]) told.add(byName(words, you));
    for (let seed = 0; seed < 40; seed++) {
      const ribbon = ribbonOf(randomPlay(source, seed).turns, card);
      const loop = loopOf(ribbon, moments, card);
      for (const { part, label, words } of loop ? loopStepsOf(you, loop, 'they heard') : []) {
        told.add(label);
        if (part !== 'do') told.add(words);
      }
    }
    const left = [...told].filter((words) => /\byou/i.test(words.replace(aloud, '')));
    expect(left.filter((words) => !/\bare you\b/i.test(words))).toEqual([]);
  });
});
