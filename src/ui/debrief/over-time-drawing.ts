// The three meters along the run: one small line each, told apart by how it is drawn.

import type { Meter } from '../../domain/beat';
import { METERS } from '../../domain/beat';
import type { OverTime } from '../../domain/debrief/landed';
import { pen } from '../ink/pen';
import type { Path, Point } from '../ink/pen-path';

export interface OverTimeDrawing {
  readonly width: number;
  readonly height: number;
  readonly ground: Path;
  readonly lines: Readonly<Record<Meter, { readonly path: Path; readonly end: Point }>>;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, LOW] = [560, 200, 8, 468, 12, 186];

/** Levels are 0 to 1 of all that the run offered. */
export function drawOverTime(moments: readonly OverTime[]): OverTimeDrawing {
  const ink = pen(31);
  const x = (i: number): number => LEFT + ((RIGHT - LEFT) * i) / Math.max(1, moments.length);
  const y = (level: number): number => LOW - level * (LOW - TOP);
  const line = (meter: Meter): { path: Path; end: Point } => {
    const points: Point[] = [
      [x(0), y(0)],
      ...moments.map(({ levels }, i): Point => [x(i + 1), y(levels[meter])]),
    ];
    return { path: STROKES[meter](points), end: points.at(-1) as Point };
  };
  const STROKES: Readonly<Record<Meter, (points: readonly Point[]) => Path>> = {
    secure: (points) => ink.stroke(points, { w: 4.6, wobble: 0.4, taper: 0.4, step: 9 }),
    anxious: (points) =>
      [-2.2, 2.2]
        .map((by) =>
          ink.stroke(
            points.map(([px, py]): Point => [px, py + by]),
            { w: 1.8, wobble: 0.4, taper: 0.4, step: 9 },
          ),
        )
        .join(''),
    avoidant: (points) =>
      dashes(points, (part) => ink.stroke(part, { w: 3, wobble: 0.3, taper: 0.4, step: 6 })),
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    ground: ink.line(LEFT - 4, LOW, RIGHT + 6, LOW, { w: 2 }),
    lines: Object.fromEntries(METERS.map((meter) => [meter, line(meter)])) as OverTimeDrawing['lines'],
  };
}

function dashes(points: readonly Point[], draw: (part: readonly Point[]) => Path): Path {
  let path = '';
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const parts = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 18));
    for (let k = 0; k < parts; k++) {
      const at = (share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      path += draw([at(k / parts), at((k + 0.6) / parts)]);
    }
  }
  return path;
}
