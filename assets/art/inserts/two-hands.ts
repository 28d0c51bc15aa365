// Two hands on a table, one laid on the other.

import { brushPath } from '../draw/brush';
import type { Point } from '../draw/geometry';
import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -270, y: -190, w: 540, h: 380 };

interface Skin {
  readonly fill: string;
  readonly shade: string;
  readonly light: string;
  readonly nail: string;
}

const UNDER: Skin = { fill: '#a96f4c', shade: '#844f38', light: '#c48a64', nail: '#cf9c7a' };
const OVER: Skin = { fill: '#e0aa86', shade: '#bb7d60', light: '#f3cba9', nail: '#f3d2bb' };

/** A finger from knuckle to tip: outlined, shaded below, with its nail. */
function finger(pen: Pen, skin: Skin, points: readonly Point[], width: number, nail: boolean): void {
  const along = (grow: number, down: number) =>
    brushPath(
      points.map(([x, y], i) => [x, y + down, width * (i === points.length - 1 ? 0.84 : 1) + grow] as const),
    );
  pen.raw(
    `<path d="${along(6.4, 0)}" fill="${NEAR_INK}"/><path d="${along(-0.6, 0)}" fill="${skin.shade}"/>`,
  );
  pen.raw(`<path d="${along(-5, -2.2)}" fill="${skin.fill}"/>`);
  if (!nail) return;
  const [x, y] = points[points.length - 1];
  const [px, py] = points[points.length - 2];
  const turn = (Math.atan2(y - py, x - px) * 180) / Math.PI;
  pen.raw(
    `<ellipse cx="${x}" cy="${y - 1}" rx="${width * 0.3}" ry="${width * 0.24}" fill="${skin.nail}" stroke="${NEAR_INK}" stroke-width="1.6" stroke-opacity=".55" transform="rotate(${turn} ${x} ${y})"/>`,
  );
}

function draw(): Pen {
  const pen = new Pen(11, NEAR_INK, BOX);
  pen.raw('<ellipse cx="0" cy="96" rx="226" ry="26" fill="#1c1330" fill-opacity=".4" filter="url(#soft2)"/>');
  drawUnder(pen);
  drawOver(pen);
  return pen;
}

/** The hand below, palm down, its sleeve from the left. */
function drawUnder(pen: Pen): void {
  for (const [from, bend, to] of [
    [
      [-40, -34],
      [20, -46],
      [74, -36],
    ],
    [
      [-34, 2],
      [40, 0],
      [98, 6],
    ],
    [
      [-38, 34],
      [34, 44],
      [88, 46],
    ],
    [
      [-54, 60],
      [6, 78],
      [52, 80],
    ],
  ] as const)
    finger(pen, UNDER, [from, bend, to], 32, true);
  pen.shape(
    [
      [-214, -36],
      [-140, -52],
      [-70, -56],
      [-24, -42],
      [-18, 0],
      [-24, 44],
      [-50, 76],
      [-120, 74],
      [-214, 56],
    ],
    {
      fill: UNDER.fill,
      ink: 0,
      curve: true,
      shade: { colour: UNDER.shade, by: [0, -9] },
    },
  );
  pen.curve(
    [
      [-214, -38],
      [-140, -54],
      [-70, -57],
      [-40, -52],
    ],
    4,
  );
  pen.curve(
    [
      [-214, 57],
      [-120, 76],
      [-58, 78],
    ],
    4,
  );
  sleeve(pen, -1, '#7a5170', '#573a54', '#9a7190');
}

/** The hand that lies on it: its fingers close round the other's back. */
function drawOver(pen: Pen): void {
  for (const [from, bend, to] of [
    [
      [60, 54],
      [6, 62],
      [-42, 50],
    ],
    [
      [52, 26],
      [-10, 28],
      [-72, 20],
    ],
    [
      [52, -10],
      [-14, -14],
      [-78, -16],
    ],
    [
      [58, -44],
      [2, -56],
      [-58, -48],
    ],
  ] as const)
    finger(pen, OVER, [from, bend, to], 34, true);
  pen.shape(
    [
      [218, -62],
      [150, -82],
      [84, -78],
      [36, -58],
      [32, -16],
      [38, 24],
      [44, 66],
      [96, 78],
      [150, 64],
      [218, 46],
    ],
    {
      fill: OVER.fill,
      ink: 0,
      curve: true,
      shade: { colour: OVER.shade, by: [0, -10] },
      light: { colour: OVER.light, by: [0, 7], opacity: 0.6 },
    },
  );
  pen.curve(
    [
      [218, -64],
      [150, -84],
      [84, -80],
      [52, -68],
    ],
    4,
  );
  pen.curve(
    [
      [218, 48],
      [150, 67],
      [96, 81],
      [66, 76],
    ],
    4,
  );
  for (const y of [-40, -8, 26])
    pen.curve(
      [
        [52, y],
        [60, y + 6],
        [54, y + 13],
      ],
      2.2,
      { opacity: 0.5 },
    );
  finger(
    pen,
    OVER,
    [
      [122, 62],
      [66, 92],
      [10, 94],
    ],
    33,
    true,
  );
  pen.raw(`<ellipse cx="130" cy="52" rx="30" ry="20" fill="${OVER.fill}"/>`);
  sleeve(pen, 1, '#3f6350', '#2b463c', '#6d9078');
}

function sleeve(pen: Pen, side: number, fill: string, dark: string, light: string): void {
  const at = (x: number, y: number): Point => [side * x, y];
  pen.shape([at(262, -62), at(196, -72), at(188, -8), at(196, 62), at(262, 74)], {
    fill,
    ink: 4,
    round: 9,
    shade: { colour: dark, by: [0, -12] },
    light: { colour: light, by: [0, 6], opacity: 0.7 },
  });
  pen.curve([at(216, -66), at(210, 0), at(216, 64)], 2.4, { opacity: 0.6 });
}

export const TWO_HANDS: InsertArt = {
  id: 'two-hands',
  says: 'Two hands on a table, one laid on the other',
  box: BOX,
  draw,
};
