// The map of every story: each run of random picks lies on it, and it shows no more than it may.

import { shelf } from 'virtual:stories';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { revealOf } from '../../src/domain/map/reveal';
import { type RunWay, stretchesOf, wayOf } from '../../src/domain/map/run-way';
import { endingKey, type StoryMap, wayKey } from '../../src/domain/map/story-map';
import type { StorySource } from '../../src/domain/story-card';
import type { ShelfEntry } from '../../src/game/shelf';
import { randomPlay } from './ways';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe.each(shelf.map((entry): [string, ShelfEntry] => [entry.id, entry]))('%s', (_id, entry) => {
  let source: StorySource;
  let map: StoryMap;
  beforeAll(async () => {
    source = await entry.loadStory();
    if (!entry.loadMap) throw new Error('no map');
    map = await entry.loadMap();
  }, 240_000);
  const way = (seed: number, picks?: number): RunWay => wayOf(randomPlay(source, seed, picks).turns);

  it('has a place for every decision of the card that is played, and for every ending', () => {
    expect(map.endings).toHaveLength(entry.endings);
    const named = Object.keys(entry.card.decisions);
    expect(map.decisions.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
    for (const { decision } of map.lines) expect(map.decisions.map(({ id }) => id)).toContain(decision);
  });

  it('lies within its sheet, and no two places stand on each other', () => {
    const places = [...map.decisions, ...map.lines, ...map.endings];
    for (const { x, y } of places) {
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
    }
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThan(20);
  });

  it('every run of random picks lies on it', () => {
    const places = new Set([
      ...[...map.decisions, ...map.lines].map(({ id }) => id),
      ...map.endings.map(({ id }) => endingKey(id)),
    ]);
    const ways = new Set(map.ways.map(({ from, to }) => wayKey(from, to)));
    const turnsBack = new Map(
      map.lines.filter((line) => line.turnsBack).map((line) => [line.id, line.decision]),
    );
    fc.assert(
      fc.property(seeds, (seed) => {
        const run = way(seed);
        for (const stop of run.stops) expect(places.has(stop), stop).toBe(true);
        for (const [i, to] of run.stops.entries()) {
          const from = run.stops[i - 1];
          if (from === undefined) continue;
          // A pause comes back to its own decision, and is drawn as a ring beside it.
          if (turnsBack.get(to) === from) continue;
          if (turnsBack.has(from)) expect(to).toBe(turnsBack.get(from));
          else expect(ways.has(wayKey(from, to)), wayKey(from, to)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what it marks as passed was passed, and no ending is named before it is found or asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(seeds, fc.integer({ min: 0, max: 30 })), { maxLength: 3 }), (plays) => {
        const ways = plays.map(([seed, picks]) => way(seed, picks));
        const reveal = revealOf(map, ways, false);
        const stops = new Set(ways.flatMap(({ stops }) => stops));
        const gone = new Set(ways.flatMap(stretchesOf));
        for (const { id } of map.decisions) expect(reveal.decision(id) === 'passed').toBe(stops.has(id));
        for (const { id } of map.lines) expect(reveal.line(id) === 'passed').toBe(stops.has(id));
        for (const { from, to } of map.ways)
          expect(reveal.way(from, to) === 'passed').toBe(gone.has(wayKey(from, to)));
        for (const { id } of map.endings) {
          const found = stops.has(endingKey(id));
          expect(reveal.ending(id) === 'passed').toBe(found);
          expect(reveal.ending(id)).not.toBe('named');
        }
        expect(reveal.conditions).toBe(ways.some(({ ending }) => ending !== null));
      }),
      { numRuns: 40 },
    );
  });

  it('shows more after each ending, and everything on request', () => {
    const ended = Array.from({ length: 12 }, (_, seed) => way(seed)).filter(({ ending }) => ending);
    const count = (ways: readonly RunWay[], whole = false): number => {
      const reveal = revealOf(map, ways, whole);
      return [
        ...map.decisions.map(({ id }) => reveal.decision(id)),
        ...map.lines.map(({ id }) => reveal.line(id)),
        ...map.endings.map(({ id }) => reveal.ending(id)),
      ].filter((shown) => shown !== 'hidden').length;
    };
    for (let n = 1; n <= ended.length; n++)
      expect(count(ended.slice(0, n))).toBeGreaterThanOrEqual(count(ended.slice(0, n - 1)));
    const all = map.decisions.length + map.lines.length + map.endings.length;
    expect(count([way(3, 2)])).toBeLessThan(all);
    expect(count([], true)).toBe(all);
  });
});
