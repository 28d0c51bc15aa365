// Edges, rules and rings: the lines that frames, slips and paper are made of.

import { type Pen, pen } from './pen';
import { closedPath, type Drawings, type Grid, type Point } from './pen-path';

/** A drawing as SVG, `grid` steps to a unit. Strips are stretched along, everything else keeps its shape. */
export function svg(w: number, h: number, d: string, [gx, gy]: Grid, stretched = false): string {
  const stretch = stretched ? " preserveAspectRatio='none'" : '';
  return `<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}' viewBox='0 0 ${w * gx} ${h * gy}'${stretch}><path d='${d}'/></svg>`;
}

/** Fine across a line, coarse along it. */
const ACROSS: Grid = [1, 10];
const DOWN: Grid = [10, 1];
const EVEN: Grid = [4, 4];
const ROUND: Grid = [2, 2];

const strip = (seed: number, w: number, h: number, draw: (p: Pen) => string): string =>
  svg(w, h, draw(pen(seed, w > h ? ACROSS : DOWN)), w > h ? ACROSS : DOWN, true);

/** Three hands of the four edges of a box: top, bottom, left, right. */
export function edgeDrawings(): Drawings {
  const look = { w: 2.5, wobble: 0.55, taper: 0.8, step: 30 };
  const out: Record<string, string> = {};
  for (const k of [1, 2, 3]) {
    const across = (n: number): string => strip(k * 31 + n, 300, 8, (p) => p.line(1, 4, 299, 4, look));
    const down = (n: number): string => strip(k * 31 + n, 8, 300, (p) => p.line(4, 1, 4, 299, look));
    out[`edge-${k}-t`] = across(1);
    out[`edge-${k}-b`] = across(2);
    out[`edge-${k}-l`] = down(3);
    out[`edge-${k}-r`] = down(4);
  }
  return out;
}

const PENCIL = { w: 1.7, wobble: 0.3, taper: 0.6, step: 4 };

const LINES = {
  'pencil-h': () => dashes((p, at) => p.line(at, 3, at + 7, 3, PENCIL), 96, 6),
  'pencil-v': () => dashes((p, at) => p.line(3, at, 3, at + 7, PENCIL), 6, 96),
  rule: () => strip(12, 600, 8, (p) => p.line(2, 4, 598, 4, { w: 2, wobble: 0.8, taper: 0.9, step: 40 })),
  underline: () =>
    strip(44, 200, 8, (p) =>
      p.bend(points(2, 4.6, 60, 3.4, 130, 4.8, 198, 3.6), { w: 3, wobble: 0.4, per: 3, step: 30 }),
    ),
  scribble: () =>
    svg(
      120,
      10,
      pen(9, EVEN).bend(
        points(2, 6, 14, 3, 26, 7, 38, 3, 50, 7, 62, 3, 74, 7, 86, 3, 98, 7, 110, 3, 118, 6),
        { w: 1.8, wobble: 0.3, per: 3, step: 8 },
      ),
      EVEN,
      true,
    ),
  deckle: () => {
    const edge = deckle().map(([x, y]) => `${x} ${Math.round(y * 10)}`);
    return svg(960, 20, `M${edge.join('L')}V200H0Z`, ACROSS, true);
  },
  'deckle-line': () => {
    const edge = deckle();
    const parts = [edge.slice(0, 18), edge.slice(17, 39), edge.slice(40, 55), edge.slice(54)];
    const look = { w: 2.2, wobble: 0.2, taper: 0.7, step: 40 };
    return svg(
      960,
      20,
      parts.map((part, i) => pen(70 + i, ACROSS).stroke(part, look)).join(''),
      ACROSS,
      true,
    );
  },
  hatch: () => {
    const p = pen(3, EVEN);
    const look = { w: 1.3, wobble: 0.3, taper: 0.3, step: 24 };
    const lines = Array.from({ length: 12 }, (_, i) => p.line(i * 8 - 16, 34, i * 8 + 18, -2, look));
    return svg(32, 32, lines.join(''), EVEN);
  },
  ring: () => ring(21, 3.4, -0.95),
  'ring-b': () => ring(8, 2.4, -1.6),
  dot: () => svg(40, 40, pen(6, EVEN).ring(20, 20, 16, { w: 3.2, wobble: 0.7, taper: 0.7, step: 8 }), EVEN),
  brace: () =>
    svg(
      14,
      80,
      pen(15, EVEN).bend(points(11, 3, 6, 10, 7, 32, 2.5, 40, 7, 48, 6, 70, 11, 77), {
        w: 2,
        wobble: 0.2,
        taper: 0.7,
        per: 4,
      }),
      EVEN,
      true,
    ),
  'loop-side': () => {
    const p = pen(77, ROUND);
    const side = p.bend(points(36, 288, 16, 280, 8, 250, 7, 150, 8, 50, 15, 22, 33, 13), {
      w: 3.6,
      wobble: 0.5,
      taper: 0.7,
      step: 14,
    });
    const tip = p.stroke(points(24, 5, 35, 12.5, 25, 24), { w: 3, wobble: 0.1, step: 6, taper: 0.5 });
    return svg(40, 300, side + tip, ROUND, true);
  },
} satisfies Record<string, () => string>;

export const lineDrawings = (...names: (keyof typeof LINES)[]): Drawings =>
  Object.fromEntries(names.map((name) => [name, LINES[name]()]));

/** The knob and the line of a slider. */
export const settingsDrawings = (): Drawings => ({
  blot: svg(
    40,
    40,
    closedPath(
      points(20, 5, 28, 7, 34.5, 14, 35, 22, 31, 31, 22, 35, 13, 33.5, 6, 27, 5.4, 18, 10.6, 8.6),
      EVEN,
    ),
    EVEN,
  ),
  'slider-line': strip(91, 300, 12, (p) => p.line(2, 6, 298, 6, { w: 3, wobble: 0.6, taper: 0.7, step: 36 })),
});

const ring = (seed: number, w: number, start: number): string =>
  svg(200, 200, pen(seed, ROUND).ring(100, 100, 93, { w, wobble: 1.6, taper: 0.85, start, step: 28 }), ROUND);

/** Points from their coordinates in a row. */
export function points(...flat: number[]): Point[] {
  return Array.from(
    { length: flat.length / 2 },
    (_, i): Point => [flat[i * 2] as number, flat[i * 2 + 1] as number],
  );
}

function dashes(dash: (p: Pen, at: number) => string, w: number, h: number): string {
  const p = pen(5, EVEN);
  return svg(w, h, Array.from({ length: 8 }, (_, i) => dash(p, i * 12 + 1.5)).join(''), EVEN);
}

/** The torn edge of a sheet of paper; it meets itself, so that it can be repeated. */
function deckle(): Point[] {
  const at = (x: number): number => {
    const t = ((x % 960) / 960) * Math.PI * 2;
    const tooth = Math.sin(t * 23 + 1) * 0.8 + Math.sin(t * 31 + 4) * 0.7;
    return 9 + 2.6 * Math.sin(t * 2 + 0.6) + 1.7 * Math.sin(t * 5 + 2) + 1.5 * Math.sin(t * 11) + tooth;
  };
  return Array.from({ length: 81 }, (_, i): Point => [i * 12, at(i * 12)]);
}
