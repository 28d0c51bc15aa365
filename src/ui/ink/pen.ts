// The pen: turns points into a thin, tapered, slightly unsteady stroke. Seeded, so the same seed draws the same line.

import { closedPath, dense, type Grid, type Line, type Path, type Point, through } from './pen-path';

/** How a stroke is drawn. Lengths in the units of the drawing. */
export interface Stroke {
  /** Weight of the line. */
  readonly w?: number;
  /** How far it strays. */
  readonly wobble?: number;
  /** How thin the ends get: 1 a hair, 0 blunt. */
  readonly taper?: number;
  /** Distance between the points of its outline: larger is lighter to ship. */
  readonly step?: number;
  readonly closed?: boolean;
}

export interface Pen {
  stroke(points: Line, look?: Stroke): Path;
  line(x1: number, y1: number, x2: number, y2: number, look?: Stroke): Path;
  /** A smooth stroke through a few points. */
  bend(points: Line, look?: Stroke & { readonly per?: number }): Path;
  /** Part of a circle, angles in radians. */
  arc(cx: number, cy: number, r: number, from: number, to: number, look?: Stroke): Path;
  /** A circle drawn in one go: it runs a little past its start. */
  ring(cx: number, cy: number, r: number, look?: Stroke & { readonly start?: number }): Path;
  /** A box drawn edge by edge, its corners crossing by `over`. */
  box(x: number, y: number, w: number, h: number, look?: Stroke & { readonly over?: number }): Path;
}

function dice(seed: number): () => number {
  let s = Math.imul(seed, 2654435761) | 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth one-dimensional noise between −1 and 1. */
function tremor(roll: () => number): (t: number) => number {
  const table = Array.from({ length: 256 }, () => roll() * 2 - 1);
  const at = (k: number): number => table[((k % 256) + 256) % 256] as number;
  return (t) => {
    const i = Math.floor(t);
    const f = t - i;
    const u = f * f * (3 - 2 * f);
    return at(i) * (1 - u) + at(i + 1) * u;
  };
}

/**
 * A pen for one drawing. Every path is a filled outline, as SVG path data.
 * @param grid writes it down in whole steps, see `closedPath`
 */
export function pen(seed: number, grid?: Grid): Pen {
  const roll = dice(seed);
  const shake = tremor(roll);

  function stroke(points: Line, look: Stroke = {}): Path {
    const { w = 2.4, wobble = 0.7, taper = 0.75, step = 12, closed = false } = look;
    const p = dense(closed ? [...points, points[0] as Point] : points, step);
    const start = roll() * 200;
    const left: Point[] = [];
    const right: Point[] = [];
    p.forEach(([px, py], i) => {
      const a = p[Math.max(0, i - 1)] as Point;
      const b = p[Math.min(p.length - 1, i + 1)] as Point;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const nx = -(b[1] - a[1]) / length;
      const ny = (b[0] - a[0]) / length;
      const t = p.length > 1 ? i / (p.length - 1) : 0;
      const toEnd = Math.min(t, 1 - t);
      // The unsteadiness goes by distance, so that fewer points draw the same hand.
      const way = (i * step) / 12;
      const thin = closed ? 1 : Math.min(1, 1 - taper + toEnd * 6);
      const half = (w / 2) * thin * (0.86 + 0.28 * shake(start + way * 0.37));
      const off = wobble * shake(start + 60 + way * 0.31) * (closed ? Math.min(1, toEnd * 8) : 1);
      left.push([px + nx * (off + half), py + ny * (off + half)]);
      right.push([px + nx * (off - half), py + ny * (off - half)]);
    });
    return closedPath([...left, ...right.reverse()], grid);
  }

  const line: Pen['line'] = (x1, y1, x2, y2, look) =>
    stroke(
      [
        [x1, y1],
        [x2, y2],
      ],
      look,
    );

  const arc: Pen['arc'] = (cx, cy, r, from, to, look) => {
    const n = Math.max(14, Math.round((Math.abs(to - from) * r) / (look?.step ?? 14)));
    const points = Array.from({ length: n + 1 }, (_, i): Point => {
      const angle = from + ((to - from) * i) / n;
      return [cx + Math.cos(angle) * r, cy + Math.sin(angle) * r];
    });
    return stroke(points, { step: 8, ...look });
  };

  return {
    stroke,
    line,
    arc,
    bend: (points, look = {}) => stroke(through(points, look.per ?? 8), { step: 6, ...look }),
    ring: (cx, cy, r, look = {}) => {
      const start = look.start ?? -2.2;
      return arc(cx, cy, r, start, start + Math.PI * 2 + 0.24, look);
    },
    box: (x, y, w, h, look = {}) => {
      const v = look.over ?? 4;
      return [
        line(x - v, y, x + w + v, y, look),
        line(x + w, y - v, x + w, y + h + v, look),
        line(x + w + v, y + h, x - v, y + h, look),
        line(x, y + h + v, x, y - v, look),
      ].join('');
    },
  };
}
