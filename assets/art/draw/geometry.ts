// Shapes as lists of points, and points as SVG path data.

/** A point, y down. */
export type Point = readonly [x: number, y: number];

const CORNER_STEPS = 8;

const fixed = (value: number) => Math.round(value * 10) / 10;

/** Straight path data through points. */
export function straightPath(points: readonly Point[], closed: boolean): string {
  return `M${points.map(([x, y]) => `${fixed(x)} ${fixed(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

/** Smooth path data through points (Catmull-Rom as cubic curves). */
export function smoothPath(points: readonly Point[], closed: boolean): string {
  const n = points.length;
  if (n < 3) return straightPath(points, closed);
  const at = (i: number) => (closed ? points[(i + n) % n] : points[Math.max(0, Math.min(n - 1, i))]);
  let d = `M${fixed(points[0][0])} ${fixed(points[0][1])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${fixed(b[0] + (c[0] - a[0]) / 6)} ${fixed(b[1] + (c[1] - a[1]) / 6)} `;
    d += `${fixed(c[0] - (e[0] - b[0]) / 6)} ${fixed(c[1] - (e[1] - b[1]) / 6)} ${fixed(c[0])} ${fixed(c[1])}`;
  }
  return d + (closed ? 'Z' : '');
}

/** Rounds the corners of a closed shape. */
export function roundedCorners(points: readonly Point[], radius: number): Point[] {
  const n = points.length;
  return points.flatMap((corner, i) => {
    const before = points[(i - 1 + n) % n];
    const after = points[(i + 1) % n];
    const start = toward(corner, before, radius);
    const end = toward(corner, after, radius);
    return Array.from({ length: CORNER_STEPS + 1 }, (_, k): Point => {
      const t = k / CORNER_STEPS;
      const s = 1 - t;
      return [
        s * s * start[0] + 2 * s * t * corner[0] + t * t * end[0],
        s * s * start[1] + 2 * s * t * corner[1] + t * t * end[1],
      ];
    });
  });
}

function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const t = Math.min(distance, length / 2) / (length || 1);
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

/** Points of a smooth curve through `points`, `steps` for each span. */
export function curvePoints(points: readonly Point[], closed: boolean, steps = 6): Point[] {
  const n = points.length;
  const at = (i: number) => (closed ? points[(i + n) % n] : points[Math.max(0, Math.min(n - 1, i))]);
  const out: Point[] = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      out.push(
        [0, 1].map((c) => hermite(at(i - 1)[c], at(i)[c], at(i + 1)[c], at(i + 2)[c], t)) as unknown as Point,
      );
    }
  }
  if (!closed) out.push(points[n - 1]);
  return out;
}

function hermite(a: number, b: number, c: number, d: number, t: number): number {
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
  );
}

/** The four corners of a rectangle. */
export function rectPoints(x: number, y: number, w: number, h: number): Point[] {
  return [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];
}
