import { describe, expect, it } from 'vitest';
import { fullVotesOf } from '../../../src/domain/workshop/full-votes';
import { changesOf, splitsOf } from '../../../src/domain/workshop/room-reading';
import type { RoomDecision, Tally } from '../../../src/domain/workshop/room-session';
import { leadersOf } from '../../../src/domain/workshop/tally';
import { Library } from '../../../src/ink/library';
import { placesOf } from '../../../src/ink/places';

const decided = (first: Tally | null, second: Tally | null = null): RoomDecision => ({
  decision: 'ladder',
  visit: 1,
  offered: 'AbCd',
  options: ['a', 'b', 'c'],
  full: second !== null,
  prompt: null,
  first,
  second,
  taken: 'a',
  by: 'majority',
});

describe('where a room was split', () => {
  it('names ties and close votes, the closest first, by the vote after the talk', () => {
    const splits = splitsOf([
      decided({ a: 10, b: 2 }),
      decided({ a: 7, b: 6 }),
      decided({ a: 12, b: 1 }, { a: 6, b: 6 }),
      decided({ a: 6, b: 6 }, { a: 12, b: 0 }),
      decided({ a: 1 }),
      decided(null),
    ]);
    expect(splits.map(({ index }) => index)).toEqual([2, 1]);
    expect(splits[0]?.lead).toBe(0);
  });
});

describe('where a room changed its mind', () => {
  it('names another leader or many hands gone elsewhere', () => {
    const changes = changesOf([
      decided({ a: 6, b: 4 }, { a: 4, b: 6 }),
      decided({ a: 9, b: 1 }, { a: 6, b: 2, c: 2 }),
      decided({ a: 9, b: 1 }, { a: 9, b: 1 }),
      decided({ a: 9, b: 1 }),
    ]);
    expect(changes).toEqual([
      { index: 1, from: ['a'], to: ['a'], moved: 3 },
      { index: 0, from: ['a'], to: ['b'], moved: 2 },
    ]);
  });

  it('a vote of nobody has no leader, a tie has several', () => {
    expect(leadersOf({}, ['a', 'b'])).toEqual([]);
    expect(leadersOf({ b: 2, a: 2 }, ['a', 'b', 'c'])).toEqual(['a', 'b']);
  });
});

describe('the decisions voted in full', () => {
  it('are three hinges of each story, in its order', () => {
    const library = new Library(placesOf(process.cwd()));
    for (const story of library.stories) {
      const [map, reach] = [library.map(story), library.reach(story)];
      if (!map || !reach) throw new Error(`${story.id} has no map`);
      const full = fullVotesOf(map, reach);
      expect(full, story.id).toHaveLength(3);
      for (const name of full) expect(reach.hinges[name], name).toBeDefined();
      const order = map.decisions.map(({ id }) => id);
      expect([...full].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(full);
    }
  }, 120_000);
});
