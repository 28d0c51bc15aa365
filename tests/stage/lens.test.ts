import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageFrame } from '../../src/game/stage-port';
import { seenPixels } from '../../src/stage/lens';

const view = { x: 640, y: 360, zoom: 1 };
const frame = (width: number, height: number, bottom: number): StageFrame => ({
  width,
  height,
  covered: { top: 0, right: 0, bottom, left: 0 },
});

describe('what of the canvas is drawn', () => {
  it('is all of it where no paper lies over it', () => {
    expect(seenPixels({ view, frame: frame(1280, 720, 0), density: 2 })).toEqual([2560, 1440]);
  });

  it('ends a little below the edge of the paper', () => {
    const [width, height] = seenPixels({ view, frame: frame(1280, 720, 340), density: 1 });
    expect(width).toBe(1280);
    expect(height).toBeGreaterThan(390);
    expect(height).toBeLessThan(420);
  });

  it('is never less than what is open and never more than there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (width, height, part) => {
          const bottom = height * part;
          const [, seen] = seenPixels({ view, frame: frame(width, height, bottom), density: 1 });
          expect(seen).toBeGreaterThanOrEqual(Math.floor(height - bottom));
          expect(seen).toBeLessThanOrEqual(height);
        },
      ),
    );
  });
});
