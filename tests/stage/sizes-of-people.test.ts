import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, type Figure, type Picture } from '../../src/domain/picture';
import { MOODS, POSES, type Pose } from '../../src/domain/vocabulary';
import type { StageFrame } from '../../src/game/stage-port';
import { faceOf, headBox } from '../../src/stage/anatomy';
import { type Person, poseOf } from '../../src/stage/art-catalog';
import { block } from '../../src/stage/blocking';
import { openArea } from '../../src/stage/frame-area';
import { frameShot, seenAt } from '../../src/stage/framing';
import { filesFor } from '../../src/stage/needs';
import { stillOf } from '../../src/stage/still';
import { art, betweens, figures, LAPTOP, people, places } from './real-art';

const personOf = (id: string): Person => {
  const person = art.people[id];
  if (!person) throw new Error(`nobody is called ${id}`);
  return person;
};
const figure = (side: Figure['side'], pose: Pose = 'neutral'): Figure => ({
  side,
  pose,
  mood: 'neutral',
  facing: 'toward',
  gaze: 'toward',
});
const PLACE = places[0] ?? null;
const pair = (left: string, right: string, poses: [Pose, Pose] = ['neutral', 'neutral']): Picture => ({
  ...BLANK,
  place: PLACE,
  figures: { [left]: figure('left', poses[0]), [right]: figure('right', poses[1]) },
});

/** The faces of a picture in CSS pixels of the frame, by person. */
function facesIn(picture: Picture, frame: StageFrame) {
  const standings = block(picture, art, frame);
  const view = frameShot(picture, standings, art, frame);
  return standings.map((standing) => {
    const face = faceOf(
      headBox(personOf(standing.id), picture.figures[standing.id]?.pose ?? 'neutral', standing),
    );
    const [a, b] = [seenAt(face.left, face.top, view, frame), seenAt(face.right, face.bottom, view, frame)];
    return { id: standing.id, left: a.x, top: a.y, right: b.x, bottom: b.y };
  });
}

/** How high over the floor somebody's chin and crown are, as a part of what is between a grown person's. */
const heightOf = (id: string, pose: Pose = 'neutral'): number => {
  const stand = block(
    { ...pair(id, 'tom', [pose, 'neutral']), figures: { [id]: figure('left', pose) } },
    art,
    LAPTOP,
  )[0];
  if (!stand) throw new Error(`${id} does not stand`);
  return stand.y - headBox(personOf(id), pose, stand).top;
};

const GROWN = ['maya', 'daniel', 'priya', 'tom', 'marcus', 'nadia', 'jun', 'june', 'cal', 'vera', 'ted'];
const frames: fc.Arbitrary<StageFrame> = fc.constantFrom(
  LAPTOP,
  { width: 1366, height: 650, covered: { top: 46, right: 0, bottom: 290, left: 0 } },
  { width: 1920, height: 1080, covered: { top: 46, right: 0, bottom: 440, left: 0 } },
  { width: 390, height: 372, covered: { top: 0, right: 0, bottom: 16, left: 0 } },
  { width: 390, height: 232, covered: { top: 0, right: 0, bottom: 16, left: 0 } },
);

describe('people of different sizes', () => {
  it('are there: children are much smaller than anybody grown, and Leo is smaller than Robin', () => {
    const least = Math.min(...GROWN.map((id) => heightOf(id)));
    expect(heightOf('child')).toBeLessThan(least * 0.85);
    expect(heightOf('leo')).toBeLessThan(heightOf('child') * 0.92);
    expect(heightOf('leo')).toBeGreaterThan(least * 0.5);
  });

  it('have heads that are large for their bodies when they are children', () => {
    const part = (id: string) => {
      const { head, headScale, bodyScale, poses } = personOf(id);
      return (head.h * headScale) / (head.h * headScale - poses.neutral.neck.y * bodyScale);
    };
    const largest = Math.max(...['tom', 'daniel', 'maya', 'marcus'].map(part));
    for (const child of ['leo', 'child']) expect(part(child)).toBeGreaterThan(largest * 1.2);
  });

  it('are all seen, whoever the two are and however they hold themselves', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 }),
        figures,
        figures,
        betweens,
        fc.constantFrom('wide', 'mid'),
        frames,
        ([left = '', right = ''], a, b, between, shot, frame) => {
          const picture: Picture = {
            ...BLANK,
            place: PLACE,
            shot,
            between,
            figures: { [left]: { ...a, side: 'left' }, [right]: { ...b, side: 'right' } },
          };
          const open = openArea(frame);
          for (const face of facesIn(picture, frame)) {
            expect(face.left, face.id).toBeGreaterThanOrEqual(open.left - 2);
            expect(face.right, face.id).toBeLessThanOrEqual(open.right + 2);
            expect(face.top, face.id).toBeGreaterThanOrEqual(open.top - 2);
            expect(face.bottom, face.id).toBeLessThanOrEqual(open.bottom + 2);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('do not move when a line gives way to choices', () => {
    const frame = (bottom: number): StageFrame => ({ ...LAPTOP, covered: { ...LAPTOP.covered, bottom } });
    const picture = pair('marcus', 'leo');
    expect(block(picture, art, frame(330))).toEqual(block(picture, art, frame(175)));
  });

  it('stand on one floor where there is room for both', () => {
    const roomy: StageFrame = { width: 900, height: 900, covered: { top: 0, right: 0, bottom: 0, left: 0 } };
    const [a, b] = block(pair('june', 'child'), art, roomy);
    expect(a?.y).toBe(b?.y);
  });

  it('show a small face as large as a grown one when the camera is close', () => {
    const close = (id: string) => {
      const picture: Picture = { ...pair('marcus', 'leo'), shot: 'close', on: id };
      const face = facesIn(picture, LAPTOP).find((each) => each.id === id);
      return (face?.bottom ?? 0) - (face?.top ?? 0);
    };
    expect(close('leo')).toBeGreaterThan(close('marcus') * 0.85);
  });
});

describe('two on one side', () => {
  it('do not hide the face of the lower one behind the taller', () => {
    for (const low of ['owen', 'leo', 'child']) {
      const picture: Picture = {
        ...BLANK,
        place: PLACE,
        figures: { nadia: figure('right'), [low]: figure('right'), jun: figure('left') },
      };
      const [nadia, small] = block(picture, art, LAPTOP);
      const face = faceOf(headBox(personOf(low), 'neutral', small as NonNullable<typeof small>));
      const shoulders = (nadia?.x ?? 0) + 300 * (nadia?.scale ?? 0);
      expect(face.left, low).toBeGreaterThan(shoulders - 30);
      expect(small?.order, low).toBeGreaterThan(nadia?.order ?? 0);
    }
  });
});

describe('crouching', () => {
  it('brings a grown face to the height of a child’s', () => {
    for (const [id, child] of [
      ['marcus', 'leo'],
      ['june', 'child'],
      ['cal', 'child'],
      ['vera', 'child'],
    ] as const) {
      const apart = (pose: Pose) => Math.abs(heightOf(id, pose) - heightOf(child));
      expect(apart('crouching'), id).toBeLessThan(apart('neutral') * 0.45);
    }
  });

  it('is shown as standing where somebody is not drawn crouching', () => {
    const tom = personOf('tom');
    expect(tom.poses.crouching).toBeUndefined();
    expect(poseOf(tom, 'crouching')).toBe(tom.poses.neutral);
    const files = filesFor(pair('tom', 'priya', ['crouching', 'crouching']), art);
    expect(files).toContain(tom.poses.neutral.body.file);
    expect(heightOf('tom', 'crouching')).toBe(heightOf('tom'));
  });
});

describe('a wheelchair', () => {
  it('is there in every pose, on the floor, and the head is as high in each', () => {
    const owen = personOf('owen');
    for (const pose of POSES) {
      const { body, shadow, neck } = poseOf(owen, pose);
      expect(body.y + body.h, pose).toBeGreaterThan(-10);
      expect(body.y + body.h, pose).toBeLessThan(60);
      expect(shadow, pose).not.toBeNull();
      expect(neck.y).toBe(owen.poses.neutral.neck.y);
    }
  });

  it('does not tip with the mood of who sits in it, and others lean as ever', () => {
    for (const mood of MOODS) {
      const picture = pair('jun', 'owen');
      const still = stillOf(
        { ...picture, figures: { ...picture.figures, owen: { ...figure('right'), mood } } },
        art,
        LAPTOP,
      );
      expect(still.figures.find((each) => each.id === 'owen')?.lean).toBeCloseTo(0);
    }
    const warm = { ...pair('jun', 'owen'), figures: { jun: { ...figure('left'), mood: 'warm' as const } } };
    expect(stillOf(warm, art, LAPTOP).figures[0]?.lean).toBeGreaterThan(0);
  });

  it('has room for its footrest', () => {
    const at = (id: string) =>
      block({ ...BLANK, place: PLACE, figures: { [id]: figure('left') } }, art, LAPTOP)[0]?.x;
    expect(at('owen') ?? 0).toBeLessThan((at('cal') ?? 0) - 30);
  });
});
