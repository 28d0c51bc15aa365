// A line of ink as a hand draws it: a little unsteady, thicker in the middle than at its ends.

import { type Point, straightPath } from './geometry';

/** A smooth random curve, -1 to 1. */
type Noise = (t: number) => number;

/** Puts points at every `step` along a line and moves them a little off it. */
export function unsteady(
  points: readonly Point[],
  closed: boolean,
  step: number,
  amount: number,
  noise: Noise,
  phase: number,
): Point[] {
  const out: Point[] = [];
  const n = points.length;
  let along = 0;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const a = points[i];
    const b = points[(i + 1) % n];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const count = Math.max(1, Math.round(length / step));
    for (let k = 0; k < count; k++) {
      along += length / count;
      const by = amount * (k === 0 ? 0.5 : 1);
      const t = k / count;
      out.push([
        a[0] + (b[0] - a[0]) * t + noise(phase + along / 38) * by,
        a[1] + (b[1] - a[1]) * t + noise(phase + 77 + along / 41) * by,
      ]);
    }
  }
  if (!closed) out.push(points[n - 1]);
  return out;
}

/** Path data of an inked line of about `width`; `taper` thins its ends. */
export function inkLinePath(
  points: readonly Point[],
  width: number,
  taper: boolean,
  wobble: number,
  noise: Noise,
  phase: number,
): string {
  const line = unsteady(points, false, 12, wobble, noise, phase);
  const n = line.length;
  if (n < 2) return '';
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach((p, i) => {
    const a = line[Math.max(0, i - 1)];
    const b = line[Math.min(n - 1, i + 1)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const t = i / (n - 1);
    const end = taper ? Math.min(1, Math.min(t, 1 - t) * 7 + 0.28) : 1;
    const half = (width / 2) * end * (0.82 + 0.3 * noise(phase + i * 0.35));
    const nx = (-(b[1] - a[1]) / length) * half;
    const ny = ((b[0] - a[0]) / length) * half;
    left.push([p[0] + nx, p[1] + ny]);
    right.push([p[0] - nx, p[1] - ny]);
  });
  return straightPath([...left, ...right.reverse()], true);
}
