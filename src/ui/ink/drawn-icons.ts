// The icons: a few strokes each on a grid of 24, drawn four times as large.

import { points as at, svg } from './drawn-lines';
import { type Pen, pen, type Stroke } from './pen';
import type { Line, Point } from './pen-path';

type Draw = (p: Pen) => readonly string[];
const heavy = { w: 3.1 };
const UNIT = [1, 1] as const;

const ICONS = {
  onward: (p) => [
    p.bend(at(1.5, 13.2, 7, 11, 13, 12.6, 21.6, 11.6)),
    p.stroke(at(16.6, 6.6, 22, 11.6, 17.2, 16.8)),
  ],
  back: (p) => [p.bend(at(20, 18, 18.5, 11.5, 13, 9, 4.5, 9.2)), p.stroke(at(9.6, 4, 4.2, 9.2, 9.8, 14))],
  forward: (p) => [
    p.bend(at(4, 18, 5.5, 11.5, 11, 9, 19.5, 9.2)),
    p.stroke(at(14.4, 4, 19.8, 9.2, 14.2, 14)),
  ],
  history: (p) => [
    p.stroke(at(5, 4, 18, 3.6, 18.8, 20, 5.2, 20.2), { closed: true }),
    p.line(8.4, 8.6, 15.4, 8.4),
    p.line(8.4, 12.2, 15.6, 12.2),
    p.line(8.4, 15.8, 13, 15.8),
  ],
  settings: (p) => [
    p.line(3.4, 7, 20.6, 6.8),
    p.line(3.4, 12.4, 20.6, 12.2),
    p.line(3.4, 17.6, 20.6, 17.8),
    p.line(8.4, 4.4, 8.2, 9.4, heavy),
    p.line(15.6, 9.8, 15.8, 14.8, heavy),
    p.line(10.8, 15.2, 10.6, 20.2, heavy),
  ],
  leave: (p) => [
    p.stroke(at(13.4, 4, 5, 4.2, 5.2, 20, 13.4, 19.8)),
    p.line(10, 12, 20.4, 12),
    p.stroke(at(16.2, 7.6, 20.6, 12, 16.4, 16.4)),
  ],
  replay: (p) => [p.arc(12, 12.6, 7.6, -0.55, 4.6), p.stroke(at(18.9, 3.8, 18.9, 9, 13.6, 9))],
  fork: (p) => [
    p.bend(at(2.4, 12.4, 7, 12, 10, 8, 13.6, 5.4, 20.6, 5.2)),
    p.bend(at(7.6, 12.2, 10.4, 16, 13.8, 18.8, 20.8, 18.8)),
    p.arc(2.8, 12.3, 1.2, 0, 6.2),
  ],
  print: (p) => [
    p.stroke(at(7.2, 9, 7.4, 3.6, 16.6, 3.6, 16.8, 9)),
    p.stroke(at(6.8, 16.6, 3.6, 16.4, 3.8, 9.2, 20.4, 9.2, 20.2, 16.6, 17.2, 16.6)),
    p.stroke(at(7.2, 13.6, 16.8, 13.6, 16.6, 20.4, 7.4, 20.4), { closed: true }),
  ],
  sound: (p) => [
    p.stroke(at(3.6, 9.6, 7, 9.4, 11.4, 5.4, 11.6, 18.8, 7, 14.8, 3.6, 14.6), { closed: true }),
    p.arc(12, 12, 4.4, -0.75, 0.75),
    p.arc(12, 12, 8.2, -0.75, 0.75),
  ],
  plus: (p) => [p.line(4, 12.2, 20, 11.8), p.line(12.2, 4, 11.8, 20)],
  minus: (p) => [p.line(4, 12.2, 20, 11.8)],
  pause: (p) => [p.line(8.6, 5, 8.4, 19, heavy), p.line(15.6, 5, 15.4, 19, heavy)],
  screen: (p) => [
    p.stroke(at(3, 4.6, 21, 4.4, 21, 15.6, 3, 15.8), { closed: true }),
    p.line(12, 16, 12, 20),
    p.line(7.6, 20.2, 16.4, 20),
  ],
  'chevron-right': (p) => [p.stroke(at(9, 5, 16, 12, 9, 19))],
  'chevron-down': (p) => [p.stroke(at(5, 9, 12, 16, 19, 9))],
  close: (p) => [p.line(5.6, 5.6, 18.4, 18.4), p.line(18.6, 5.4, 5.4, 18.6)],
  check: (p) => [p.bend(at(4.4, 13, 9.4, 18.4, 19.8, 5.4), { per: 2, w: 3 })],
  knot: (p) => [
    p.bend(at(2.6, 14.8, 9, 14.6, 15.4, 11.4, 15.2, 6, 11, 5.2, 8.6, 9.4, 12.6, 14.2, 21.4, 14.4)),
  ],
  share: (p) => [
    p.line(12, 3.8, 12, 14.6),
    p.stroke(at(7.6, 8, 12, 3.6, 16.4, 8)),
    p.stroke(at(7.4, 11.4, 4.6, 11.6, 4.8, 20.2, 19.2, 20.2, 19.4, 11.6, 16.6, 11.4)),
  ],
  trash: (p) => [
    p.line(4, 6.6, 20, 6.4),
    p.stroke(at(6, 6.8, 7, 20.4, 17, 20.4, 18, 6.8)),
    p.stroke(at(9.4, 6.2, 9.8, 3.8, 14.2, 3.8, 14.6, 6.2)),
    p.line(10.2, 10, 10.4, 17),
    p.line(13.8, 10, 13.6, 17),
  ],
  download: (p) => [
    p.line(12, 3.8, 12, 14.6),
    p.stroke(at(7.6, 10.6, 12, 15, 16.4, 10.6)),
    p.stroke(at(4.4, 15.6, 4.6, 20.2, 19.4, 20.2, 19.6, 15.6)),
  ],
} satisfies Record<string, Draw>;

/** An icon as SVG, 96 × 96. */
export function icon(name: keyof typeof ICONS): string {
  const seed = [...name].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 3) % 997;
  return svg(96, 96, ICONS[name](fourTimes(pen(seed, UNIT))).join(''), UNIT);
}

/** The same pen on a sheet four times as large, with the weight of the icons. */
function fourTimes(p: Pen): Pen {
  const sized = (look: Stroke = {}): Stroke => ({
    taper: 0.55,
    ...look,
    w: (look.w ?? 2.05) * 4,
    wobble: 0.9,
    step: 18,
  });
  const large = (points: Line): Point[] => points.map(([x, y]): Point => [x * 4, y * 4]);
  return {
    stroke: (points, look) => p.stroke(large(points), sized(look)),
    line: (a, b, c, d, look) => p.line(a * 4, b * 4, c * 4, d * 4, sized(look)),
    bend: (points, look = {}) => p.bend(large(points), { ...sized(look), per: look.per ?? 5 }),
    arc: (x, y, r, from, to, look) => p.arc(x * 4, y * 4, r * 4, from, to, sized(look)),
    ring: (x, y, r, look = {}) => p.ring(x * 4, y * 4, r * 4, { ...look, ...sized(look) }),
    box: (x, y, w, h, look = {}) =>
      p.box(x * 4, y * 4, w * 4, h * 4, { ...sized(look), over: (look.over ?? 1) * 4 }),
  };
}
