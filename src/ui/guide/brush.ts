// A brush for the plates of the field guide: flat fills printed a little off their line, and thin ink on top.

import { pen, type Stroke } from '../ink/pen';
import { closedPath, type Line, type Path, type Point, through } from '../ink/pen-path';

/** One layer of a plate, over those before it; `kind` names its colour in the style sheet. */
export interface Layer {
  readonly kind: string;
  readonly d: Path;
  /** Printed a little off its line. */
  readonly off: boolean;
}

/** Points from their coordinates in a row. */
export const at = (...flat: number[]): Point[] =>
  Array.from(
    { length: flat.length / 2 },
    (_, i): Point => [flat[i * 2] as number, flat[i * 2 + 1] as number],
  );

export type Brush = ReturnType<typeof brush>;

/** @param look of every stroke that says nothing else */
export function brush(seed: number, look: Stroke) {
  const p = pen(seed);
  const layers: { kind: string; d: Path; off: boolean }[] = [];

  const fill = (kind: string, d: Path, off = false): void => void layers.push({ kind, d, off });
  /** Ink over ink is one layer. */
  const ink = (d: Path): void => {
    const last = layers.at(-1);
    if (last?.kind === 'ink') last.d += d;
    else fill('ink', d);
  };

  /** A smooth stroke through a few points. */
  const stroke = (points: Line, more: Stroke & { per?: number } = {}): void => {
    ink(p.bend(points, { ...look, ...more }));
  };

  const line = (x1: number, y1: number, x2: number, y2: number, more: Stroke = {}): void => {
    ink(p.line(x1, y1, x2, y2, { ...look, ...more }));
  };

  const ring = (x: number, y: number, r: number, more: Stroke = {}): void => {
    ink(p.ring(x, y, r, { ...look, ...more }));
  };

  /** A closed shape, filled and outlined. */
  const blob = (kind: string, points: Line, more: Stroke = {}): void => {
    const round = through([...points, points[0] as Point], 8);
    fill(kind, closedPath(round.slice(0, -1)), true);
    ink(p.stroke(round, { ...look, taper: 0.5, ...more }));
  };

  /** A limb that grows thinner from `from` to `to`, inked along both sides. */
  const limb = (kind: string, points: Line, from: number, to: number): void => {
    const way = through(points, 10);
    const left: Point[] = [];
    const right: Point[] = [];
    way.forEach(([x, y], i) => {
      const a = way[Math.max(0, i - 1)] as Point;
      const b = way[Math.min(way.length - 1, i + 1)] as Point;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const half = (from + (to - from) * (i / (way.length - 1))) / 2;
      const [nx, ny] = [(b[1] - a[1]) / length, (b[0] - a[0]) / length];
      left.push([x - nx * half, y + ny * half]);
      right.push([x + nx * half, y - ny * half]);
    });
    const outline = [...left, ...[...right].reverse()];
    fill(kind, closedPath(outline.filter((_, i) => i % 2 === 0)));
    const side = { w: 2, wobble: 0.4, step: 9, taper: 0.4 };
    ink(p.stroke(left, side) + p.stroke(right, { ...side, w: 2.4 }));
  };

  /** A leaf of length `l` from its stalk at x, y. @param angle in radians @param veins how many */
  const leaf = (kind: string, x: number, y: number, angle: number, l: number, veins = 3): void => {
    const [cos, sin, w] = [Math.cos(angle), Math.sin(angle), l * 0.27];
    const to = (u: number, v: number): Point => [x + cos * u - sin * v, y + sin * u + cos * v];
    const edge = [
      to(0, 0),
      to(l * 0.28, -w * 0.9),
      to(l * 0.66, -w),
      to(l, 0),
      to(l * 0.68, w * 0.86),
      to(l * 0.3, w * 0.8),
    ];
    blob(kind, edge, { w: 2 });
    stroke([to(l * 0.05, 0), to(l * 0.5, -1.5), to(l * 0.9, 0)], { w: 1.4 });
    const places = [
      [0.35, -1],
      [0.55, 1],
      [0.6, -1],
    ] as const;
    for (const [t, side] of places.slice(0, veins))
      stroke([to(l * t, 0), to(l * (t + 0.14), side * w * 0.5)], { w: 1, per: 3 });
  };

  return {
    fill,
    stroke,
    line,
    ring,
    blob,
    limb,
    leaf,
    /** What has been drawn so far. */
    layers: (): readonly Layer[] => layers,
  };
}
