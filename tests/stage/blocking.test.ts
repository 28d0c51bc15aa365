import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, type Picture } from '../../src/domain/picture';
import { POSES, type Pose } from '../../src/domain/vocabulary';
import { around, headBox } from '../../src/stage/anatomy';
import type { Person } from '../../src/stage/art-catalog';
import { block } from '../../src/stage/blocking';
import { art, betweens, figures, frames, LAPTOP, people, places, twoOf } from './real-art';

const twoPeople = fc
  .record({ left: figures, right: figures, place: fc.constantFrom(...places), between: betweens })
  .map(({ left, right, ...rest }): Picture => ({ ...BLANK, ...rest, figures: twoOf(left, right) }));

const gap = (picture: Picture, frame = LAPTOP): number => {
  const [left, right] = block(picture, art, frame);
  return (right?.x ?? 0) - (left?.x ?? 0);
};

describe('where people stand', () => {
  it('brings two people nearer, and never farther, as closeness grows', () => {
    fc.assert(
      fc.property(twoPeople, frames, fc.integer({ min: 0, max: 99 }), (picture, frame, closeness) => {
        const at = (value: number) =>
          gap({ ...picture, between: { ...picture.between, closeness: value } }, frame);
        expect(at(closeness + 1)).toBeLessThanOrEqual(at(closeness) + 1e-9);
      }),
    );
  });

  it('shows the difference between far and near at a glance', () => {
    const picture: Picture = { ...BLANK, place: places[0] ?? null, figures: twoOf(STANDING, STANDING) };
    const at = (closeness: number) => gap({ ...picture, between: { closeness, tension: 20 } });
    expect(at(5)).toBeGreaterThan(at(50) * 1.3);
    expect(at(50)).toBeGreaterThan(at(95) * 1.5);
  });

  it('keeps two heads apart whatever happens, and two bodies until they are very close', () => {
    fc.assert(
      fc.property(twoPeople, frames, (picture, frame) => {
        const standings = block(picture, art, frame);
        const heads = standings.map((standing) => {
          const person = art.people[standing.id];
          const pose = picture.figures[standing.id]?.pose ?? 'neutral';
          if (!person) throw new Error(`nobody is called ${standing.id}`);
          return {
            width: person.head.w * person.headScale * standing.scale,
            box: headBox(person, pose, standing),
          };
        });
        const apart = gap(picture, frame);
        const width = Math.max(...heads.map((head) => head.width));
        expect(apart).toBeGreaterThanOrEqual(width);
        if (picture.between.closeness <= 86) expect(apart).toBeGreaterThanOrEqual(width * 1.8);
        expect(around(heads.map((head) => head.box)).left).toBeGreaterThan(0);
      }),
    );
  });

  it('does not move somebody who is already there when another comes in', () => {
    const both: Picture = { ...BLANK, place: places[0] ?? null, figures: twoOf(STANDING, STANDING) };
    const first = people[0] ?? '';
    const alone: Picture = { ...both, figures: { [first]: { ...STANDING, side: 'left' } } };
    expect(block(alone, art, LAPTOP)[0]?.x).toBe(block(both, art, LAPTOP)[0]?.x);
  });

  it('ranks two people of one side behind each other, farther out', () => {
    const [first = '', second = ''] = people;
    const picture: Picture = {
      ...BLANK,
      place: places[0] ?? null,
      figures: { [first]: { ...STANDING, side: 'left' }, [second]: { ...STANDING, side: 'left' } },
    };
    const [near, far] = block(picture, art, LAPTOP);
    expect(far?.x).toBeLessThan((near?.x ?? 0) - 60);
    expect(far?.order).toBeLessThan(near?.order ?? 0);
  });

  it('lets everybody down where nobody can stand up, so that heads stay where they are when somebody sits', () => {
    const low = places.filter((id) => art.places[id]?.low);
    expect(low).toContain('car-rain');
    const headIn = (place: string, pose: Pose): number => {
      const id = people[0] ?? '';
      const picture: Picture = { ...BLANK, place, figures: { [id]: { ...STANDING, pose } } };
      const [standing] = block(picture, art, LAPTOP);
      if (!standing) throw new Error('nobody stands there');
      return headBox(art.people[id] as Person, pose, standing).bottom;
    };
    for (const place of low)
      for (const pose of POSES) expect(headIn(place, pose)).toBeCloseTo(headIn(place, 'seated'), 6);
    expect(headIn('kitchen-evening', 'neutral')).toBeLessThan(headIn('kitchen-evening', 'seated') - 60);
  });

  it('leaves out whoever the art does not know', () => {
    expect(block({ ...BLANK, figures: { stranger: STANDING } }, art, LAPTOP)).toEqual([]);
  });
});

const STANDING = {
  side: 'left',
  pose: 'neutral',
  mood: 'neutral',
  facing: 'toward',
  gaze: 'toward',
} as const;
