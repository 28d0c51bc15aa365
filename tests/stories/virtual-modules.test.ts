// Under Vitest the shelf and the ideas are there without a server.

import { loadConcepts } from 'virtual:concepts';
import { shelf } from 'virtual:stories';
import { expect, it } from 'vitest';
import { conceptsById } from '../../src/domain/concepts';
import { StorySession } from '../../src/domain/story-session';

it('the shelf has every story, with parts that can be loaded and played', async () => {
  expect(shelf.map((entry) => entry.id)).toContain('read-at-nine-forty-one');
  for (const entry of shelf) {
    const [source, moments, reach] = await Promise.all([
      entry.loadStory(),
      entry.loadMoments(),
      entry.loadReach(),
    ]);
    expect(source.hash).toBe(entry.hash);
    expect(source.card).toMatchObject(entry.card);
    expect(Object.keys(moments.endings).length).toBe(entry.endings);
    expect(reach.endings.length).toBe(entry.endings);
    expect(new StorySession(source, 1).turn.beats.length).toBeGreaterThan(0);
    for (const { before, after } of Object.values(reach.hinges))
      for (const shares of [before, ...Object.values(after)])
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
  }
}, 120_000);

it('the ideas are all there', async () => {
  expect(conceptsById(await loadConcepts()).size).toBe(79);
});
