import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, type Picture } from '../../src/domain/picture';
import type { StageFrame } from '../../src/game/stage-port';
import { faceOf, headBox } from '../../src/stage/anatomy';
import { block } from '../../src/stage/blocking';
import { BLEED, openArea } from '../../src/stage/frame-area';
import { frameShot, seenAt, throughLayer, type View } from '../../src/stage/framing';
import { art, frames, LAPTOP, people, pictures, places, twoOf } from './real-art';

const viewOf = (picture: Picture, frame: StageFrame): View =>
  frameShot(picture, block(picture, art, frame), art, frame);

/** The faces that matter in a shot, in CSS pixels of the frame. */
function facesIn(picture: Picture, frame: StageFrame) {
  const view = viewOf(picture, frame);
  return block(picture, art, frame)
    .filter((standing) => picture.shot !== 'close' || picture.on === standing.id)
    .map((standing) => {
      const person = art.people[standing.id];
      if (!person) throw new Error(`nobody is called ${standing.id}`);
      const face = faceOf(headBox(person, picture.figures[standing.id]?.pose ?? 'neutral', standing));
      const [a, b] = [seenAt(face.left, face.top, view, frame), seenAt(face.right, face.bottom, view, frame)];
      return { left: a.x, top: a.y, right: b.x, bottom: b.y };
    });
}

const STANDING = {
  side: 'left',
  pose: 'neutral',
  mood: 'neutral',
  facing: 'toward',
  gaze: 'toward',
} as const;
const TWO: Picture = { ...BLANK, place: places[0] ?? null, figures: twoOf(STANDING, STANDING) };

describe('where the camera is', () => {
  it('keeps every face that matters in the part the page leaves open', () => {
    fc.assert(
      fc.property(pictures, frames, (picture, frame) => {
        const open = openArea(frame);
        // Two pixels: a face's box has more air around it than that.
        for (const face of facesIn(picture, frame)) {
          expect(face.left).toBeGreaterThanOrEqual(open.left - 2);
          expect(face.right).toBeLessThanOrEqual(open.right + 2);
          expect(face.top).toBeGreaterThanOrEqual(open.top - 2);
          expect(face.bottom).toBeLessThanOrEqual(open.bottom + 2);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never shows the edge of the painted room, on any layer', () => {
    fc.assert(
      fc.property(pictures, frames, fc.double({ min: 0, max: 1, noNaN: true }), (picture, frame, depth) => {
        const view = throughLayer(viewOf(picture, frame), depth, frame);
        expect(view.x - frame.width / 2 / view.zoom).toBeGreaterThanOrEqual(BLEED.left - 0.01);
        expect(view.x + frame.width / 2 / view.zoom).toBeLessThanOrEqual(BLEED.right + 0.01);
        expect(view.y - frame.height / 2 / view.zoom).toBeGreaterThanOrEqual(BLEED.top - 0.01);
        expect(view.y + frame.height / 2 / view.zoom).toBeLessThanOrEqual(BLEED.bottom + 0.01);
      }),
    );
  });

  it('comes nearer from wide to mid to close', () => {
    const zoom = (shot: Picture['shot']) =>
      viewOf({ ...TWO, shot, on: shot === 'close' ? (people[0] ?? null) : null }, LAPTOP).zoom;
    expect(zoom('mid')).toBeGreaterThan(zoom('wide') * 1.3);
    expect(zoom('close')).toBeGreaterThan(zoom('mid') * 1.25);
  });

  it('shows faces large on a phone held upright: both in a mid shot, one in a close one', () => {
    for (const height of [372, 232]) {
      const phone = { width: 390, height, covered: { top: 0, right: 0, bottom: 16, left: 0 } };
      const tall = (picture: Picture) =>
        Math.min(...facesIn(picture, phone).map((face) => face.bottom - face.top));
      expect(facesIn(TWO, phone)).toHaveLength(2);
      expect(tall(TWO)).toBeGreaterThan(height * 0.15);
      expect(tall({ ...TWO, shot: 'close', on: people[1] ?? null })).toBeGreaterThan(height * 0.24);
    }
  });

  it('holds still while the sheet of words grows from a line to a set of choices', () => {
    const covered = (bottom: number) => ({ ...LAPTOP, covered: { ...LAPTOP.covered, bottom } });
    const [line, choices] = [viewOf(TWO, covered(175)), viewOf(TWO, covered(330))];
    expect(Math.abs(line.zoom - choices.zoom)).toBeLessThan(0.05);
    expect(Math.abs(line.y - choices.y)).toBeLessThan(20);
  });

  it('gives way to the handset at the right', () => {
    const first = people[0] ?? '';
    const alone: Picture = { ...TWO, figures: { [first]: STANDING } };
    const frame = { ...LAPTOP, covered: { ...LAPTOP.covered, right: 394 } };
    const [face] = facesIn(alone, frame);
    expect(face?.right).toBeLessThan(1280 - 394);
  });
});
