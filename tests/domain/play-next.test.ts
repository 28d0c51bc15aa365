import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Playable, playNext } from '../../src/domain/debrief/play-next';
import { FAMILIES } from '../../src/domain/story-card';

const story = (id: string, more: Partial<Playable> = {}): Playable => ({
  id,
  family: 'partners',
  themes: [],
  endings: 5,
  found: 0,
  ...more,
});

describe('what to play next', () => {
  it('goes first to a story that shares a theme, then to one about other people', () => {
    const here = story('a', { found: 5, themes: ['waiting'] });
    const friends = story('b', { family: 'friends' });
    const alike = story('c', { themes: ['waiting'] });
    expect(playNext([here, friends, alike], 'a')).toEqual([
      { why: 'new-story', story: 'c', shared: 'waiting' },
    ]);
    expect(playNext([here, story('d'), friends], 'a')).toEqual([
      { why: 'new-story', story: 'b', shared: null },
    ]);
  });

  it('names this story while it has endings left, and nothing when all is met', () => {
    expect(playNext([story('a', { found: 2 })], 'a')).toEqual([
      { why: 'other-endings', story: 'a', left: 3 },
    ]);
    expect(playNext([story('a', { found: 5 }), story('b', { found: 5 })], 'a')).toEqual([]);
  });

  it('never names what there is nothing left of', () => {
    const playable = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      family: fc.constantFrom(...FAMILIES),
      themes: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
      endings: fc.constant(5),
      found: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.uniqueArray(playable, { selector: ({ id }) => id, minLength: 1 }), (stories) => {
        const just = stories[0]?.id ?? '';
        for (const next of playNext(stories, just)) {
          const named = stories.find(({ id }) => id === next.story);
          expect(named && named.found < named.endings).toBe(true);
          if (next.why !== 'new-story') expect(next.left).toBe((named?.endings ?? 0) - (named?.found ?? 0));
          else expect(named?.found).toBe(0);
        }
      }),
    );
  });
});
