import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK } from '../../src/domain/picture';
import { filesFor, filesOnlyIn, posesSoon, standInsFor } from '../../src/stage/needs';
import { art, people, pictures, places } from './real-art';

describe('what a picture needs', () => {
  it('is named once each, and is all in the art', () => {
    const known = JSON.stringify(art);
    fc.assert(
      fc.property(pictures, (picture) => {
        const files = filesFor(picture, art);
        expect(new Set(files).size).toBe(files.length);
        for (const file of files) expect(known).toContain(`"${file}"`);
      }),
    );
  });

  it('holds the layers of its place, and the head, face and body of each person', () => {
    const [maya = ''] = people;
    const figure = { side: 'left', pose: 'guarded', mood: 'hurt', facing: 'toward', gaze: 'down' } as const;
    const files = filesFor({ ...BLANK, place: places[0] ?? null, figures: { [maya]: figure } }, art);
    const person = art.people[maya];
    expect(files).toEqual(
      expect.arrayContaining(art.places[places[0] ?? '']?.layers.map((l) => l.file) ?? []),
    );
    expect(files).toEqual(
      expect.arrayContaining([person?.head.file, person?.poses.guarded?.body.file, art.face.file]),
    );
    expect(files).not.toContain(person?.poses.open?.body.file);
  });

  it('is nothing for a picture with nothing in it, or with nothing the art knows', () => {
    expect(filesFor(BLANK, art)).toEqual([]);
    expect(filesFor({ ...BLANK, place: 'nowhere', insert: 'nothing' }, art)).toEqual([]);
  });

  it('looks ahead to every way in which somebody there may stand', () => {
    const [maya = ''] = people;
    const figure = { side: 'left', pose: 'neutral', mood: 'hurt', facing: 'toward', gaze: 'down' } as const;
    const poses = Object.values(art.people[maya]?.poses ?? {}).map((pose) => pose.body.file);
    expect(posesSoon({ ...BLANK, figures: { [maya]: figure } }, art).sort()).toEqual(
      [...new Set(poses)].sort(),
    );
  });

  it('asks for the neutral body only where a pose could not be had', () => {
    const [maya = ''] = people;
    const figure = { side: 'left', pose: 'guarded', mood: 'hurt', facing: 'toward', gaze: 'down' } as const;
    const picture = { ...BLANK, figures: { [maya]: figure, stranger: figure } };
    expect(standInsFor(picture, art, () => true)).toEqual([]);
    expect(standInsFor(picture, art, () => false)).toEqual([art.people[maya]?.poses.neutral.body.file]);
  });

  it('lets go of a place without taking what another place still uses', () => {
    const [first = '', second = ''] = places;
    const kept = new Set(art.places[second]?.layers.map((layer) => layer.file));
    for (const file of filesOnlyIn(first, [second], art)) expect(kept.has(file)).toBe(false);
    expect(filesOnlyIn(first, [first], art)).toEqual([]);
  });
});
