import { describe, expect, it } from 'vitest';
import { BLANK, type Picture } from '../../src/domain/picture';
import { POSES } from '../../src/domain/vocabulary';
import { poseIn, poseOf } from '../../src/stage/art-catalog';
import { filesFor, posesSoon, standInsFor } from '../../src/stage/needs';
import { art } from './real-art';

const figure = { side: 'right', pose: 'guarded', mood: 'warm', facing: 'toward', gaze: 'toward' } as const;
const leoAt = (place: string): Picture => ({ ...BLANK, place, figures: { leo: figure } });
const bodies = (files: readonly string[]) =>
  files.filter((file) => /leo.*-(guarded|neutral|open|away|seated)/.test(file));

describe('other clothes', () => {
  it('Leo is in pyjamas at home and in his uniform at the school gate', () => {
    expect(bodies(filesFor(leoAt('bedroom-lamp'), art))).toEqual(['people/leo-guarded.webp']);
    expect(bodies(filesFor(leoAt('school-gate'), art))).toEqual(['people/leo-school-guarded.webp']);
  });

  it('only what is worn there is fetched ahead, and stands in', () => {
    const soon = posesSoon(leoAt('school-gate'), art);
    expect(soon.length).toBeGreaterThan(4);
    expect(soon.filter((file) => !file.startsWith('people/leo-school-'))).toEqual([]);
    expect(standInsFor(leoAt('school-gate'), art, () => false)).toEqual(['people/leo-school-neutral.webp']);
  });

  it('are the same stance: neck, shadow and size stay', () => {
    for (const person of Object.values(art.people))
      for (const [place, dressed] of Object.entries(person.dressed ?? {}))
        for (const pose of POSES) {
          const [usual, there] = [poseOf(person, pose), poseIn(person, pose, place)];
          expect(there.neck).toEqual(usual.neck);
          expect(there.shadow).toEqual(usual.shadow);
          expect(Math.abs(there.body.h - usual.body.h), `${place} ${pose}`).toBeLessThan(60);
          expect(Object.keys(dressed)).toContain(person.poses[pose] ? pose : 'neutral');
        }
  });
});
