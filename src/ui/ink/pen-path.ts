// Points along a line, and from points to SVG path data that is short to ship.

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];
/** The `d` of an SVG path. */
export type Path = string;
/** Name of the custom property → SVG. */
export type Drawings = Readonly<Record<string, string>>;

/** Points along a smooth curve through a few given ones. */
export function through(points: Line, per: number): Point[] {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] as Point;
  const out: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < per; k++) {
      const u = k / per;
      const mix = (p: number, q: number, r: number, s: number): number =>
        0.5 * (2 * q + (r - p) * u + (2 * p - 5 * q + 4 * r - s) * u * u + (3 * q - p - 3 * r + s) * u ** 3);
      out.push([mix(a[0], b[0], c[0], e[0]), mix(a[1], b[1], c[1], e[1])]);
    }
  }
  return [...out, at(points.length - 1)];
}

/** The same line with points every `step`, so that a curve through it can't overshoot its corners. */
export function dense(points: Line, step: number): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const a = points[i] as Point;
    const b = points[i + 1] as Point;
    const k = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    for (let j = 0; j < k; j++) out.push([a[0] + ((b[0] - a[0]) * j) / k, a[1] + ((b[1] - a[1]) * j) / k]);
  }
  return [...out, points[points.length - 1] as Point];
}

/** How finely a drawing is written down: whole steps per unit, along x and along y. */
export type Grid = readonly [x: number, y: number];

/**
 * A closed Catmull-Rom curve through the points, in relative steps. Without a grid in units, to a tenth; with one in whole
 * steps of it, which is shorter: the SVG's viewBox must then be as many steps wide and high.
 */
export function closedPath(points: Line, grid?: Grid): Path {
  const n = points.length;
  const at = (i: number): Point => points[(i + n) % n] as Point;
  const [gx, gy] = grid ?? [10, 10];
  const unit = grid ? 1 : 10;
  const start = at(0);
  let [x, y] = [Math.round(start[0] * gx), Math.round(start[1] * gy)];
  let d = `M${x / unit} ${y / unit}`;
  for (let i = 0; i < n; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = [
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (e[0] - b[0]) / 6,
      c[1] - (e[1] - b[1]) / 6,
      c[0],
      c[1],
    ].map((v, k) => (k % 2 ? Math.round(v * gy) - y : Math.round(v * gx) - x) / unit);
    d += `c${steps.map((v, k) => written(v, k > 0)).join('')}`;
    x = Math.round(c[0] * gx);
    y = Math.round(c[1] * gy);
  }
  return `${d}z`;
}

/** A number as SVG takes it at its shortest: “.5”, “-.5”, with a space before it only where one is needed. */
function written(v: number, follows: boolean): string {
  const short = String(v).replace(/^(-?)0\./, '$1.');
  return follows && !short.startsWith('-') ? ` ${short}` : short;
}
