// The drawings of the debrief: true to the numbers, the same each time, and drawable for every run.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Between } from '../../../src/domain/beat';
import { METERS } from '../../../src/domain/beat';
import { drawBar } from '../../../src/ui/debrief/bar-drawing';
import { drawLoop } from '../../../src/ui/debrief/loop-drawing';
import { drawOverTime } from '../../../src/ui/debrief/over-time-drawing';
import { drawPlane } from '../../../src/ui/debrief/plane-drawing';
import { drawRibbon } from '../../../src/ui/debrief/ribbon-drawing';

const percent = fc.integer({ min: 0, max: 100 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const moments = fc.array(fc.record({ closeness: percent, tension: percent }), {
  minLength: 2,
  maxLength: 24,
});

/** Subpaths: strokes of the pen. */
const strokes = (path: string): number => path.split('M').length - 1;
const drawable = (...paths: string[]): void => {
  for (const path of paths) expect(path).not.toMatch(/NaN|Infinity|undefined/);
};
const stood = (closeness: number, tension: number, n = 6): Between[] => Array(n).fill({ closeness, tension });

describe('the ribbon', () => {
  it('can be drawn for every run, across and down, with a point for each choice inside the picture', () => {
    fc.assert(
      fc.property(moments, fc.boolean(), (each, down) => {
        const art = drawRibbon(each, down ? 170 : 1120, down ? 700 : 250, down);
        drawable(art.wash, art.hatch, art.you, art.them, art.dots);
        expect(art.points).toHaveLength(each.length - 1);
        for (const [x, y] of art.points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(art.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(art.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is narrower the closer the two are, and hatched the more the tenser it is', () => {
    expect(drawRibbon(stood(90, 20), 1120, 250).height).toBeLessThan(
      drawRibbon(stood(20, 20), 1120, 250).height,
    );
    expect(strokes(drawRibbon(stood(40, 90), 1120, 250).hatch)).toBeGreaterThan(
      strokes(drawRibbon(stood(40, 10), 1120, 250).hatch) * 2,
    );
  });

  it('tells the two apart by form: one line for you, two for the other', () => {
    const { you, them } = drawRibbon(stood(50, 30), 1120, 250);
    expect([strokes(you), strokes(them)]).toEqual([1, 2]);
  });

  it('is drawn the same each time', () => {
    expect(drawRibbon(stood(50, 30), 1120, 250)).toEqual(drawRibbon(stood(50, 30), 1120, 250));
  });
});

describe('the loop', () => {
  it('leaves in ink where it opened, and then does not close in ink', () => {
    const opened = drawLoop(true);
    const closed = drawLoop(false);
    drawable(opened.yours, opened.theirs, opened.pencil, opened.wayOut, closed.pencil);
    expect(opened.wayOut).not.toBe('');
    expect(closed.wayOut).toBe('');
    // Each arrow is a stroke and its head.
    expect(strokes(opened.yours)).toBe(4);
    expect([strokes(opened.theirs), strokes(closed.theirs)]).toEqual([2, 4]);
    expect(strokes(closed.pencil)).toBeGreaterThan(3);
  });
});

describe('the meters', () => {
  it('are drawn for every level', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METERS), share, share, (meter, level, blind) => {
        const art = drawBar(meter, level, blind);
        drawable(art.fill, art.texture, art.outline, art.rest, art.blind);
      }),
    );
  });

  it('differ by texture and not by colour alone', () => {
    const textures = METERS.map((meter) => drawBar(meter, 0.7, 0.4).texture);
    expect(new Set(textures).size).toBe(3);
  });

  it('climb over time, each by a hand of its own', () => {
    const levels = [0.1, 0.4, 0.8].map((level, turn) => ({
      turn,
      levels: { secure: level, anxious: level, avoidant: level },
    }));
    const { lines } = drawOverTime(levels);
    expect(new Set(METERS.map((meter) => lines[meter].path)).size).toBe(3);
    drawable(...METERS.map((meter) => lines[meter].path));
    const [low, high] = [drawOverTime(levels.slice(0, 1)), drawOverTime(levels)];
    expect(high.lines.secure.end[1]).toBeLessThan(low.lines.secure.end[1]);
  });

  it('put the point where the numbers say: reaching to the right, keeping away upwards', () => {
    const at = (x: number, y: number, r = 0.1) => drawPlane({ x, y, r }).disc;
    expect(at(1, 0).x).toBeGreaterThan(at(0, 0).x);
    expect(at(0, 1).y).toBeLessThan(at(0, 0).y);
    expect(at(0.5, 0.5, 0.3).r).toBeGreaterThan(at(0.5, 0.5, 0.1).r);
    fc.assert(
      fc.property(share, share, share, (x, y, r) => {
        const art = drawPlane({ x, y, r });
        drawable(art.axes, art.halves, art.hatch, art.rim, art.point);
      }),
    );
  });
});
