// One meter as a bar: filled by texture as much as by colour, so that it survives a grey printer.

import type { Meter } from '../../domain/beat';
import { type Pen, pen } from '../ink/pen';
import type { Path, Point } from '../ink/pen-path';

export interface BarDrawing {
  readonly width: number;
  readonly height: number;
  readonly fill: Path;
  readonly texture: Path;
  readonly outline: Path;
  readonly rest: Path;
  /** Upright stroke at what picking blind would take. */
  readonly blind: Path;
}

const WIDTH = 420;
const HEIGHT = 50;
const [X, Y, LONG, HIGH] = [6, 9, WIDTH - 12, 32];

/** @param level 0 to 1  @param blind 0 to 1 */
export function drawBar(meter: Meter, level: number, blind: number): BarDrawing {
  const ink = pen({ secure: 21, anxious: 22, avoidant: 23 }[meter]);
  const filled = LONG * level;
  const at = X + LONG * blind;
  const rest: Point[] = [
    [X + filled, Y],
    [X + LONG, Y],
    [X + LONG, Y + HIGH],
    [X + filled, Y + HIGH],
  ];
  return {
    width: WIDTH,
    height: HEIGHT,
    fill: `M${X} ${Y}h${filled.toFixed(1)}v${HIGH}h-${filled.toFixed(1)}z`,
    texture: filled > 14 ? TEXTURES[meter](ink, filled) : '',
    outline: ink.box(X, Y, filled, HIGH, { w: 2.2, wobble: 0.5, over: 3, step: 12 }),
    rest: ink.stroke(rest, { w: 1.1, wobble: 0.5, step: 10, taper: 0.2 }),
    blind: ink.line(at, 1, at, HEIGHT - 1, { w: 2.6, wobble: 0.3, taper: 0.5, step: 8 }),
  };
}

const TEXTURES: Readonly<Record<Meter, (ink: Pen, filled: number) => Path>> = {
  // Long even lines: steady.
  secure: (ink, filled) => {
    let path = '';
    for (let y = Y + 6; y < Y + HIGH - 2; y += 6.5) {
      const points: Point[] = [];
      for (let x = X + 5; x <= X + filled - 5; x += 12) points.push([x, y + Math.sin(x / 19) * 1.5]);
      if (points.length > 1) path += ink.stroke(points, { w: 1.7, wobble: 0.3, taper: 0.5, step: 12 });
    }
    return path;
  },
  // A zigzag: back and forth.
  anxious: (ink, filled) => {
    const points: Point[] = [];
    for (let x = X + 5, k = 0; x <= X + filled - 4; x += 5.6, k++)
      points.push([x, k % 2 ? Y + 5 : Y + HIGH - 5]);
    return points.length > 1 ? ink.stroke(points, { w: 1.7, wobble: 0.4, taper: 0.3, step: 9 }) : '';
  },
  // Upright strokes that draw apart: more and more room.
  avoidant: (ink, filled) => {
    let path = '';
    for (let x = X + 9, gap = 9; x < X + filled - 4; x += gap, gap += 1.1)
      path += ink.line(x, Y + 4, x, Y + HIGH - 4, { w: 2, wobble: 0.4, taper: 0.4, step: 7 });
    return path;
  },
};
