// Brush strokes: a smooth line through a few points, with a width at each of them.

import { curvePoints, type Point, smoothPath } from './geometry';

/** A point and the width of the stroke there. */
export type BrushPoint = readonly [x: number, y: number, width: number];

const CAP_STEPS = 4;

/** Path data of a stroke with round ends. */
export function brushPath(points: readonly BrushPoint[]): string {
  const line = curvePoints(
    points.map(([x, y]): Point => [x, y]),
    false,
    8,
  );
  const widths = curvePoints(
    points.map(([, , w], i): Point => [i, w]),
    false,
    8,
  ).map(([, w]) => Math.max(0.5, w));
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach((p, i) => {
    const [nx, ny] = normal(line, i);
    const half = widths[i] / 2;
    left.push([p[0] + nx * half, p[1] + ny * half]);
    right.push([p[0] - nx * half, p[1] - ny * half]);
  });
  const end = line.length - 1;
  const outline = [
    ...left,
    ...cap(line[end], normal(line, end), widths[end] / 2, -1),
    ...right.reverse(),
    ...cap(line[0], normal(line, 0), widths[0] / 2, 1),
  ];
  return smoothPath(outline, true);
}

function normal(line: readonly Point[], i: number): Point {
  const a = line[Math.max(0, i - 1)];
  const b = line[Math.min(line.length - 1, i + 1)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}

/** Half a circle around the end of a stroke; `side` is −1 at the far end, 1 at the near one. */
function cap(at: Point, [nx, ny]: Point, radius: number, side: number): Point[] {
  return Array.from({ length: CAP_STEPS - 1 }, (_, i): Point => {
    const angle = ((i + 1) / CAP_STEPS) * Math.PI;
    const across = Math.cos(angle) * radius * -side;
    const along = Math.sin(angle) * radius * -side;
    return [at[0] + nx * across + ny * along, at[1] + ny * across - nx * along];
  });
}
