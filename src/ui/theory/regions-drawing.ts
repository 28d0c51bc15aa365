// The plane of the four patterns: hatched regions with ragged edges that run into each other, and a few pencil marks.

import { dice } from '../../domain/hash';
import { type Pen, pen } from '../ink/pen';
import { closedPath, type Path, type Point, through } from '../ink/pen-path';

export interface RegionsDrawing {
  readonly axes: Path;
  /** In the order secure, anxious, avoidant, fearful. */
  readonly regions: readonly { readonly wash: Path; readonly hatch: Path }[];
  readonly marks: readonly { readonly cross: Path; readonly x: number; readonly y: number }[];
}

export const REGIONS = { width: 600, height: 520 } as const;

const EDGE = 46;
const toX = (x: number): number => EDGE + x * (REGIONS.width - EDGE - 14);
const toY = (y: number): number => REGIONS.height - EDGE - y * (REGIONS.height - EDGE - 14);

/** Middle, and the direction and distance of its hatching: each region can be told from the next without colour. */
const PLACES = [
  { x: 0.27, y: 0.26, lean: 0.5, gap: 11 },
  { x: 0.73, y: 0.26, lean: -0.55, gap: 9 },
  { x: 0.27, y: 0.73, lean: 1.35, gap: 13 },
  { x: 0.73, y: 0.73, lean: -1.2, gap: 8 },
] as const;

/** The marks of one person, in the order of their words. */
const MARKS = [
  [0.15, 0.39],
  [0.5, 0.29],
  [0.87, 0.4],
  [0.4, 0.72],
  [0.49, 0.53],
] as const;

export function drawRegions(): RegionsDrawing {
  const p = pen(19);
  const roll = dice(19);
  const radius = (REGIONS.height - EDGE) * 0.305;
  return {
    axes: drawAxes(p),
    regions: PLACES.map(({ x, y, lean, gap }) => {
      const middle: Point = [toX(x), toY(y)];
      return {
        wash: blot(middle, radius, roll),
        hatch: hatching(p, roll, { middle, radius, lean, gap }),
      };
    }),
    marks: MARKS.map(([x, y]) => {
      const [cx, cy] = [toX(x), toY(y)];
      const look = { w: 2.6, wobble: 0.4, taper: 0.6, step: 4 };
      return {
        cross: p.line(cx - 7, cy - 7, cx + 7, cy + 6, look) + p.line(cx + 7, cy - 6, cx - 6, cy + 7, look),
        x: cx,
        y: cy,
      };
    }),
  };
}

function drawAxes(p: Pen): Path {
  const [x0, y0, x1, y1] = [toX(0) - 10, toY(0) + 10, REGIONS.width - 6, 8];
  const look = { w: 2.6 };
  return (
    p.line(x0 - 8, y0, x1, y0, look) +
    p.line(x0, y0 + 8, x0, y1, look) +
    p.stroke(
      [
        [x1 - 10, y0 - 7],
        [x1, y0],
        [x1 - 10, y0 + 7],
      ],
      { w: 2.2, wobble: 0.1, step: 5 },
    ) +
    p.stroke(
      [
        [x0 - 7, y1 + 10],
        [x0, y1],
        [x0 + 7, y1 + 10],
      ],
      { w: 2.2, wobble: 0.1, step: 5 },
    )
  );
}

/** A round patch that no compass drew. */
function blot([x, y]: Point, radius: number, roll: () => number): Path {
  const points = Array.from({ length: 11 }, (_, i): Point => {
    const angle = (i / 11) * Math.PI * 2;
    const r = radius * (0.9 + roll() * 0.22);
    return [x + Math.cos(angle) * r * 1.12, y + Math.sin(angle) * r];
  });
  return closedPath(through([...points, points[0] as Point], 6).slice(0, -1));
}

interface Hatched {
  readonly middle: Point;
  readonly radius: number;
  readonly lean: number;
  readonly gap: number;
}

/** Lines across a circle; none of them stops quite at its edge. */
function hatching(p: Pen, roll: () => number, { middle: [x, y], radius, lean, gap }: Hatched): Path {
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  let d = '';
  for (let k = -radius + gap; k < radius; k += gap) {
    const half = Math.sqrt(radius * radius - k * k);
    const [from, to] = [-half * (0.75 + roll() * 0.32), half * (0.75 + roll() * 0.32)];
    if (to - from < 24) continue;
    const at = (along: number): Point => [x + (along * cos - k * sin) * 1.12, y + along * sin + k * cos];
    const [a, b] = [at(from), at(to)];
    d += p.line(a[0], a[1], b[0], b[1], { w: 1.5, wobble: 0.8, taper: 0.9, step: 24 });
  }
  return d;
}
