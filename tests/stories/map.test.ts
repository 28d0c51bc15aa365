// What ways hang on, found out from plays: true of a little story whose conditions are known.

import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/domain/map/condition';
import { wayKey } from '../../src/domain/map/story-map';
import { mapOf } from '../../src/ink/map/map-of';
import { StoryPlays } from '../../src/ink/walk/story-plays';
import { smallMap } from '../domain/small-map';
import { smallStory } from '../domain/small-story';

const map = smallMap();
const when = (from: string, to: string): readonly Condition[] =>
  map.ways.find((way) => wayKey(way.from, way.to) === wayKey(from, to))?.when ?? [];

describe('the map of a little story', () => {
  it('has its decisions in order, its lines, and its endings at the far side', () => {
    expect(map.decisions.map(({ id }) => id)).toEqual(['ladder', 'paint']);
    expect(map.lines.map(({ id }) => id).sort()).toEqual([
      'ladder.asked',
      'ladder.carry',
      'ladder.look',
      'ladder.mended',
      'paint.about',
      'paint.read',
      'paint.sunday',
    ]);
    const right = Math.max(...map.lines.map(({ x }) => x));
    for (const { x } of map.endings) expect(x).toBeGreaterThan(right);
  });

  it('knows that a line was held until a pause', () => {
    const line = (id: string) => map.lines.find((each) => each.id === id);
    expect(line('ladder.carry')?.when).toEqual([
      { on: 'line', decision: 'ladder', options: ['ladder.look'], not: false },
    ]);
    expect(line('ladder.asked')?.when).toEqual([]);
    expect(line('ladder.look')?.turnsBack).toBe(true);
  });

  it('knows which earlier line an ending hangs on, and that a line that leads to one place hangs on nothing', () => {
    expect(when('paint.sunday', 'ending:two-brushes')).toEqual([
      { on: 'line', decision: 'ladder', options: ['ladder.mended'], not: false },
    ]);
    expect(when('ladder.mended', 'paint')).toEqual([]);
    expect(when('paint', 'paint.read')).toEqual([]);
  });

  it('draws the same map twice', () => {
    expect(mapOf(new StoryPlays(smallStory(), 0.5), ['two-brushes', 'half-green'])).toEqual(map);
  });
});
