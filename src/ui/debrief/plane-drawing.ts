// The plane of reaching and keeping away: a point for this run, and a disc for how far off it may be.

import { pen } from '../ink/pen';
import { closedPath, type Path, type Point } from '../ink/pen-path';

export interface PlaneDrawing {
  readonly size: number;
  /** The square that can be drawn in. */
  readonly pane: { readonly from: number; readonly width: number };
  readonly axes: Path;
  readonly halves: Path;
  readonly disc: { readonly x: number; readonly y: number; readonly r: number };
  readonly hatch: Path;
  readonly rim: Path;
  readonly point: Path;
}

const SIZE = 440;
const EDGE = 34;
const PANE = SIZE - EDGE * 2;

/** @param at x reaching, y keeping away, r the disc; 0 to 1 each */
export function drawPlane(at: { readonly x: number; readonly y: number; readonly r: number }): PlaneDrawing {
  const ink = pen(8);
  const [x, y, r] = [EDGE + at.x * PANE, SIZE - EDGE - at.y * PANE, at.r * PANE];
  const [far, middle, low] = [SIZE - EDGE, EDGE + PANE / 2, SIZE - EDGE];
  const head = (points: readonly Point[]): Path => ink.stroke(points, { w: 2.2, wobble: 0.1, step: 5 });
  let hatch = '';
  for (let k = -r + 6; k < r - 3; k += 8.4) {
    const half = Math.sqrt(r * r - k * k) - 3;
    if (half < 3) continue;
    const along = Math.SQRT1_2;
    hatch += ink.line(
      x + (k - half) * along,
      y - (k + half) * along,
      x + (k + half) * along,
      y - (k - half) * along,
      {
        w: 1.05,
        wobble: 0.5,
        taper: 0.5,
        step: 9,
      },
    );
  }
  const dot = Array.from({ length: 12 }, (_, i): Point => {
    const angle = (i * Math.PI) / 6;
    return [x + Math.cos(angle) * (9.4 + (i % 3) * 0.5), y + Math.sin(angle) * (9.4 + (i % 2) * 0.6)];
  });
  return {
    size: SIZE,
    pane: { from: EDGE, width: PANE },
    axes:
      ink.line(EDGE - 6, low, far + 14, low, { w: 2.6 }) +
      ink.line(EDGE, low + 6, EDGE, EDGE - 14, { w: 2.6 }) +
      head([
        [far + 5, low - 7],
        [far + 15, low],
        [far + 5, low + 7],
      ]) +
      head([
        [EDGE - 7, EDGE - 5],
        [EDGE, EDGE - 15],
        [EDGE + 7, EDGE - 5],
      ]),
    halves:
      ink.line(EDGE, middle, far, middle, { w: 1.1, wobble: 0.6 }) +
      ink.line(middle, EDGE, middle, low, { w: 1.1, wobble: 0.6 }),
    disc: { x, y, r },
    hatch,
    rim: ink.ring(x, y, r, { w: 1.5, wobble: 0.8 }),
    point: closedPath(dot),
  };
}
