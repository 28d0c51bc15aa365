// The loop, drawn: a circle in four strokes. Where it opened, the last one is in pencil and a way leads out.

import { type Pen, pen } from '../ink/pen';
import { type Path, type Point, through } from '../ink/pen-path';

export interface LoopDrawing {
  readonly size: number;
  /** From what you saw to your move, and from there to what they heard. */
  readonly yours: Path;
  /** From what they heard to their move, and where the round closed, from there to what you saw. */
  readonly theirs: Path;
  /** What did not happen: the end of the round where it opened, the way out where it did not. */
  readonly pencil: Path;
  readonly wayOut: Path;
}

const SIZE = 380;
const CENTRE = SIZE / 2;
const RADIUS = 150;
/** Angles of the four strokes: from what was seen, to what was done, to what was heard, to what came back. */
const ARCS = [
  [-1.26, -0.22],
  [0.22, 1.24],
  [1.88, 2.9],
  [3.38, 4.42],
] as const;

/** @param opened whether the run had a line that opened it */
export function drawLoop(opened: boolean): LoopDrawing {
  const ink = pen(14);
  const arcs = ARCS.map(([from, to]) => round(from, to, 24));
  const inked = (opened ? arcs.slice(0, 3) : arcs).map((points, i) =>
    arrow(ink, points, (ARCS[i]?.[1] ?? 0) + Math.PI / 2 - 0.1, 5),
  );
  const last = arcs[3] as Point[];
  const out = wayFrom(last[0] as Point);
  return {
    size: SIZE,
    yours: inked.slice(0, 2).join(''),
    theirs: inked.slice(2).join(''),
    pencil: opened ? dashed(ink, last, ARCS[3][1] + Math.PI / 2 - 0.1) : dashed(ink, out.points, out.angle),
    wayOut: opened ? way(ink, out) : '',
  };
}

function round(from: number, to: number, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const angle = from + ((to - from) * i) / steps;
    return [CENTRE + Math.cos(angle) * RADIUS, CENTRE + Math.sin(angle) * RADIUS];
  });
}

function tip(ink: Pen, [x, y]: Point, angle: number, w: number, length: number): Path {
  const wing = (turn: number): Point => [
    x - Math.cos(angle + turn) * length,
    y - Math.sin(angle + turn) * length,
  ];
  return ink.stroke([wing(-0.5), [x, y], wing(0.5)], { w, wobble: 0.2, taper: 0.5, step: 5 });
}

function arrow(ink: Pen, points: readonly Point[], angle: number, w: number): Path {
  const end = points.at(-1) as Point;
  return ink.stroke(points, { w, wobble: 0.8, taper: 0.8, step: 20 }) + tip(ink, end, angle, w - 1.2, 18);
}

function dashed(ink: Pen, points: readonly Point[], angle: number): Path {
  let path = '';
  for (let i = 3; i < points.length - 2; i += 3)
    path += ink.stroke(points.slice(i, i + 3), { w: 2.2, wobble: 0.2, taper: 0.6, step: 5 });
  return path + tip(ink, points.at(-1) as Point, angle, 2, 15);
}

interface Way {
  readonly points: readonly Point[];
  /** Where it heads at its end. */
  readonly angle: number;
}

function wayFrom(from: Point): Way {
  const at = (angle: number, r: number): Point => [
    CENTRE + Math.cos(angle) * r,
    CENTRE + Math.sin(angle) * r,
  ];
  const points = through([from, at(3.58, RADIUS + 2), at(3.68, RADIUS + 16), [24, 62], [6, 40]], 10);
  const [end, before] = [points.at(-1) as Point, points.at(-7) as Point];
  return { points, angle: Math.atan2(end[1] - before[1], end[0] - before[0]) };
}

const way = (ink: Pen, { points, angle }: Way): Path =>
  ink.stroke(points, { w: 5.4, wobble: 0.4, taper: 0.5, step: 20 }) +
  tip(ink, points.at(-1) as Point, angle, 4.2, 18);
