// What most rooms have: walls with windows in them, boards, skirting, pots, books, frames.

import { type Point, straightPath } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import type { Box } from '../../paint/raster';

/** Corners of a box, written so that it is a hole in what is around it. */
const hole = ({ x, y, w, h }: Box): string => `M${x} ${y}V${y + h}H${x + w}V${y}Z`;

/** Draws a wall down to `bottom` in a gradient from one colour to another, open where the windows are. */
export function wall(
  pen: Pen,
  name: string,
  colours: readonly [string, string],
  bottom: number,
  windows: readonly Box[],
): void {
  pen.gradient(name, [
    [0, colours[0]],
    [1, colours[1]],
  ]);
  pen.raw(
    `<path d="M-60 -40H1340V${bottom}H-60Z${windows.map(hole).join('')}" fill-rule="evenodd" fill="url(#${name})"/>`,
  );
}

/** Draws a skirting board whose top is at `y`. */
export function skirting(pen: Pen, y: number, h: number, fill: string, dark: string): void {
  pen.rect(-60, y, 1400, h, { fill, ink: 1.8, skip: [1, 3], shade: { colour: dark, by: [0, -h * 0.32] } });
}

/** Draws boards that run across, from `top` down. */
export function boards(pen: Pen, top: number, fill: string, worn: string): void {
  pen.rect(-60, top, 1400, 780 - top, { fill, ink: 0 });
  const rows = [0, 0.09, 0.22, 0.41, 0.67, 1].map((t) => top + t * (780 - top));
  let patches = '';
  for (let i = 0; i < 22; i++)
    patches += `<rect x="${-40 + pen.random() * 1360}" y="${top + 8 + pen.random() * 190}" width="${60 + pen.random() * 110}" height="${3 + pen.random() * 5}"/>`;
  pen.raw(`<g fill="${worn}" fill-opacity=".35">${patches}</g>`);
  rows.slice(0, -1).forEach((y, i) => {
    across(pen, y, i ? 1.7 : 2.4, i ? 0.38 : 0.9);
    for (let k = -5; k < 7; k++) {
      const x = 640 + (k + (i % 2) / 2) * (205 + i * 36) + pen.random() * 55;
      stroke(pen, x, y, x + (x - 640) * 0.07, rows[i + 1], 1.4, 0.36);
    }
  });
}

/** A line over the whole breadth. */
export function across(pen: Pen, y: number, width: number, opacity: number): void {
  stroke(pen, -60, y, 1340, y, width, opacity);
}

/** A straight inked line. */
export function stroke(
  pen: Pen,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  width: number,
  opacity = 1,
  colour?: string,
): void {
  const points: Point[] = [
    [x0, y0],
    [x1, y1],
  ];
  pen.line(points, width, { opacity, colour });
}

/** A soft dark patch where something stands on the floor. */
export function onFloor(pen: Pen, x: number, y: number, rx: number, ry = 9): void {
  pen.raw(
    `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#24121f" fill-opacity=".34" filter="url(#soft2)"/>`,
  );
}

/** Draws the frame and the bars of a window around its panes. */
export function sash(pen: Pen, { x, y, w, h }: Box, fill: string, dark: string, columns = 2): void {
  const shade = { colour: dark, by: [3, -3] as const };
  for (const [bx, by, bw, bh] of [
    [x - 16, y - 16, w + 32, 16],
    [x - 16, y, 16, h],
    [x + w, y, 16, h],
  ])
    pen.rect(bx, by, bw, bh, { fill, ink: 2, shade });
  for (let i = 1; i < columns; i++) pen.rect(x + (w * i) / columns - 4, y, 8, h, { fill, ink: 1.5 });
  pen.rect(x, y + h * 0.42, w, 7, { fill, ink: 1.5 });
  pen.rect(x - 24, y + h, w + 48, 15, { fill, ink: 2.1, shade: { colour: dark, by: [0, -5] } });
}

/** Draws a plant with long leaves in a pot that stands at (x, y). */
export function plant(pen: Pen, x: number, y: number, size: number, leaf: string, pot: string): void {
  const leaves: Point[] = Array.from({ length: 9 }, (_, i): Point => {
    const turn = -1.25 + (i / 8) * 2.5;
    const long = size * (1.15 + 0.35 * Math.cos(turn) + 0.16 * pen.random());
    return [Math.sin(turn) * long, -Math.cos(turn) * long];
  });
  for (const [dx, dy] of leaves) {
    const side: Point = [-dy * 0.16, dx * 0.16];
    pen.shape(
      [
        [x, y - size * 0.5],
        [x + dx * 0.5 + side[0], y - size * 0.5 + dy * 0.55 + side[1]],
        [x + dx, y - size * 0.5 + dy * 0.86],
        [x + dx * 0.5 - side[0], y - size * 0.5 + dy * 0.45 - side[1]],
      ],
      { fill: leaf, ink: 1.5, curve: true, shade: { colour: '#2f4a3c', by: [-4, -4], opacity: 0.5 } },
    );
  }
  const w = size * 0.36;
  pen.shape(
    [
      [x - w, y - size * 0.6],
      [x + w, y - size * 0.6],
      [x + w * 0.74, y],
      [x - w * 0.74, y],
    ],
    { fill: pot, ink: 2, shade: { colour: '#4a2f33', by: [w * 0.4, -3], opacity: 0.35 } },
  );
}

const SPINES = ['#a9584a', '#d9a24a', '#4f7a80', '#7a5170', '#efe3cd', '#5d6f4b', '#c9785a', '#3f5674'];

/** Draws a row of books that stand on `y`, no higher than `h`. */
export function books(pen: Pen, x: number, y: number, w: number, h: number): void {
  let at = x;
  while (at < x + w - 8) {
    const wide = 8 + pen.random() * 12;
    const high = h * (0.66 + pen.random() * 0.34);
    const fill = SPINES[Math.floor(pen.random() * SPINES.length)];
    if (at + wide > x + w) break;
    pen.rect(at, y - high, wide, high, {
      fill,
      ink: 1.4,
      shade: { colour: '#33263a', by: [2, 0], opacity: 0.3 },
    });
    at += wide + (pen.random() < 0.12 ? 12 : 0.6);
  }
}

/** Draws a picture in a frame; `inside` is markup in the space of the place. */
export function framed(pen: Pen, { x, y, w, h }: Box, wood: string, ground: string, inside = ''): void {
  pen.rect(x, y, w, h, { fill: wood, ink: 2, shadow: 4 });
  pen.rect(x + 7, y + 7, w - 14, h - 14, { fill: ground, ink: 1.3, inside });
}

/** Markup of far roofs with lit windows, between two heights. */
export function town(
  pen: Pen,
  x: number,
  w: number,
  base: number,
  high: number,
  fill: string,
  lit: string,
  many: number,
): string {
  const points: Point[] = [[x, base]];
  for (let at = x; at < x + w; ) {
    const wide = 30 + pen.random() * 46;
    const top = base - high * (0.35 + pen.random() * 0.65);
    points.push([at, top], [at + wide * 0.5, top - (pen.random() < 0.5 ? wide * 0.3 : 0)], [at + wide, top]);
    at += wide;
  }
  points.push([x + w + 60, base]);
  let windows = '';
  for (let i = 0; i < many; i++)
    windows += `<rect x="${x + pen.random() * w}" y="${base - 8 - pen.random() * high * 0.4}" width="6" height="8"/>`;
  return `<path d="${straightPath(points, true)}" fill="${fill}"/><g fill="${lit}">${windows}</g>`;
}

/** Draws a long seat with a back: a sofa that people sit on at y 530. */
export function sofa(pen: Pen, fill: string, dark: string, light: string, legs: string): void {
  const shade = { colour: dark, by: [7, -7] as const };
  onFloor(pen, 640, 664, 400, 11);
  for (const x of [306, 952]) pen.rect(x, 630, 20, 34, { fill: legs, ink: 1.9 });
  pen.rect(300, 396, 680, 150, {
    fill,
    ink: 2.4,
    round: 26,
    shade,
    light: { colour: light, by: [0, 5], opacity: 0.7 },
  });
  for (const x of [318, 645])
    pen.rect(x, 410, 316, 126, { fill, ink: 1.8, round: 22, shade: { colour: dark, by: [5, -6] } });
  pen.rect(286, 560, 708, 78, { fill, ink: 2.2, round: 10, shade: { colour: dark, by: [0, -16] } });
  for (const x of [300, 642])
    pen.rect(x, 522, 338, 46, {
      fill,
      ink: 2.1,
      round: 13,
      shade: { colour: dark, by: [0, -10] },
      light: { colour: light, by: [0, 4], opacity: 0.8 },
    });
  for (const x of [252, 974])
    pen.rect(x, 470, 56, 172, {
      fill,
      ink: 2.3,
      round: 20,
      shade,
      light: { colour: light, by: [0, 5], opacity: 0.6 },
    });
}
