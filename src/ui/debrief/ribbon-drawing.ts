// The space between, drawn: two lines through an evening. The gap is the distance, the hatching the tension.

import type { Between } from '../../domain/beat';
import { dice } from '../../domain/hash';
import { type Pen, pen } from '../ink/pen';
import { closedPath, dense, type Line, type Path, type Point, through } from '../ink/pen-path';

export interface RibbonDrawing {
  readonly width: number;
  readonly height: number;
  readonly wash: Path;
  readonly hatch: Path;
  /** The reader's line: single and thick. */
  readonly you: Path;
  /** The other's line: double, so that the two can be told apart without colour. */
  readonly them: Path;
  readonly dots: Path;
  /** Where each choice stands on the reader's line. */
  readonly points: readonly Point[];
}

const PAD = 16;
/** Kept free at both sides: numbers stand on the reader's line. */
const EDGE = 30;

/**
 * @param moments where the two stood at the start and after each choice, in order; at least two
 * @param height how high it is at most
 * @param vertical for a phone held upright: time goes down
 */
export function drawRibbon(
  moments: readonly Between[],
  width: number,
  height: number,
  vertical = false,
): RibbonDrawing {
  const ink = pen(4);
  const long = vertical ? height : width;
  const room = (vertical ? width : height) / 2 - EDGE;
  const turn = (points: Line): Point[] => (vertical ? points.map(([x, y]): Point => [y, x]) : [...points]);
  const x = (i: number): number => PAD + (i / Math.max(1, moments.length - 1)) * (long - PAD * 2);
  const half = moments.map(({ closeness }) => ((100 - closeness) / 100) ** 1.4 * room + 4);
  // As broad as this run needs it: two who stay close leave no empty paper.
  const across = vertical ? width : 2 * (Math.max(...half) + EDGE);
  const middle = across / 2;
  // No hand draws a mirror image: the middle strays a little, the gap does not.
  const roll = dice(4);
  const stray = half.map((gap) => (roll() - 0.5) * Math.min(gap * 0.7, EDGE * 0.7));
  const side = (sign: number): Point[] =>
    half.map((gap, i): Point => [x(i), middle + (stray[i] ?? 0) + sign * gap]);
  const [upper, lower] = [through(side(-1), 12), through(side(1), 12)];
  const shifted = (points: Line, by: number): Point[] => points.map(([px, py]): Point => [px, py + by]);
  const points = turn(side(-1)).slice(1);
  return {
    width,
    height: vertical ? height : across,
    wash: closedPath(dense(turn([...upper, ...[...lower].reverse()]), 60)),
    hatch: hatching(ink, moments, { upper, lower, long }, turn),
    you: ink.stroke(turn(upper), { w: 5.2, wobble: 0.5, taper: 0.5, step: 9 }),
    them:
      ink.stroke(turn(shifted(lower, -2.6)), { w: 2.5, wobble: 0.4, taper: 0.5, step: 9 }) +
      ink.stroke(turn(shifted(lower, 2.8)), { w: 2.3, wobble: 0.5, taper: 0.5, step: 9 }),
    dots: points.map(([px, py]) => ink.ring(px, py, 5, { w: 2.2, wobble: 0.3, step: 2 })).join(''),
    points,
  };
}

interface Edges {
  readonly upper: Line;
  readonly lower: Line;
  readonly long: number;
}

/** Strokes across the gap: the tenser the air, the closer and the heavier. */
function hatching(
  ink: Pen,
  moments: readonly Between[],
  { upper, lower, long }: Edges,
  turn: (l: Line) => Point[],
): Path {
  let path = '';
  for (let at = PAD + 6; at < long - PAD - 4; ) {
    const along = ((at - PAD) / (long - PAD * 2)) * (moments.length - 1);
    const tension = between(
      moments.map((moment) => moment.tension),
      along,
    );
    const [top, bottom] = [height(upper, at) + 7, height(lower, at) - 7];
    if (bottom - top > 6)
      path += ink.stroke(
        turn([
          [at + 3, top],
          [at - 3, bottom],
        ]),
        { w: 0.9 + tension / 62, wobble: 0.7, taper: 0.85, step: 16 },
      );
    at += 34 - tension * 0.28;
  }
  return path;
}

function between(values: readonly number[], at: number): number {
  const i = Math.max(0, Math.min(values.length - 2, Math.floor(at)));
  const [a = 0, b = a] = [values[i], values[i + 1]];
  return a + (b - a) * (at - i);
}

function height(line: Line, x: number): number {
  const next = Math.max(
    1,
    line.findIndex(([px]) => px >= x),
  );
  const [a, b] = [line[next - 1] as Point, line[next] as Point];
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0] || 1);
}
