// Around the table: the window, the photographs, the sideboard, the lamp, the bench along the wall.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import { framed, onFloor, plant, sash, stroke } from '../things/room';
import type { DinnerHour } from './dining-room';

/** The panes of the window. */
export const PANES = { x: 530, y: 76, w: 220, h: 216 } as const;

/** Draws the garden: a hedge, a washing line. */
export function drawGarden(pen: Pen, { garden, lampOn }: DinnerHour): void {
  pen.raw(`<rect x="460" y="236" width="380" height="120" fill="${garden[1]}"/>`);
  let hedge = '';
  for (let i = 0; i < 20; i++)
    hedge += `<ellipse cx="${470 + i * 19}" cy="${214 + pen.random() * 8}" rx="24" ry="${26 + pen.random() * 10}"/>`;
  pen.raw(`<g fill="${garden[0]}">${hedge}</g>`);
  pen.raw(`<path d="M480 176q160 26 330-4" fill="none" stroke="#4a4254" stroke-width="2"/>`);
  if (lampOn) return;
  for (const [x, fill] of [
    [560, '#c9785a'],
    [606, '#efe3cd'],
    [668, '#4f7a80'],
    [716, '#d9a24a'],
  ] as const)
    pen.rect(x, 184, 30, 44, { fill, ink: 1.3, wobble: 2 });
}

/** Draws the window and its curtains. */
export function drawWindow(pen: Pen): void {
  sash(pen, PANES, '#efe6d4', '#bcae98');
  for (const side of [-1, 1]) {
    const x = 640 + side * 128;
    pen.shape(
      [
        [x - side * 8, 46],
        [x + side * 52, 46],
        [x + side * 58, 396],
        [x + side * 10, 398],
        [x, 220],
      ],
      {
        fill: '#8f4a58',
        ink: 2.1,
        shade: { colour: '#683546', by: [side * -10, 0] },
        inside: `<path d="M${x - 80} 366h160M${x - 80} 380h160" stroke="#d9a94f" stroke-width="4"/>`,
      },
    );
    for (const dx of [16, 32, 45]) stroke(pen, x + side * dx, 54, x + side * (dx + 3), 390, 1.4, 0.5);
  }
  pen.rect(446, 38, 388, 10, { fill: '#a87a3f', ink: 1.8, round: 4 });
}

const FACE = (x: number, y: number, skin: string, hair: string, shirt: string) =>
  `<path d="M${x - 15} ${y + 34}q2-20 15-20q13 0 15 20z" fill="${shirt}"/><circle cx="${x}" cy="${y}" r="10" fill="${skin}"/><path d="M${x - 11} ${y}q0-13 11-13q11 0 11 13q-6-7-11-6q-5-1-11 6z" fill="${hair}"/>`;

/** Draws the photographs: two graduations, a wedding, grandparents, and one child on a swing. */
export function drawPhotographs(pen: Pen): void {
  framed(
    pen,
    { x: 862, y: 84, w: 86, h: 104 },
    '#b8873f',
    '#dfe3dc',
    FACE(890, 130, '#b07a50', '#2a1f24', '#b2506d') + FACE(920, 126, '#a8724a', '#34486e', '#efe3cd'),
  );
  framed(
    pen,
    { x: 968, y: 70, w: 70, h: 84 },
    '#5f4236',
    '#c7b48c',
    FACE(1003, 112, '#a8724a', '#8a3d48', '#33263a'),
  );
  framed(
    pen,
    { x: 1056, y: 92, w: 70, h: 84 },
    '#5f4236',
    '#b9c7c4',
    FACE(1091, 134, '#b8835a', '#1f171d', '#33263a'),
  );
  framed(
    pen,
    { x: 968, y: 172, w: 96, h: 68 },
    '#8a6a4c',
    '#b9b1a3',
    FACE(998, 204, '#8f6a50', '#d5d0cc', '#77706c') + FACE(1034, 204, '#8f6a50', '#d5d0cc', '#8d8680'),
  );
  framed(
    pen,
    { x: 1084, y: 194, w: 56, h: 66 },
    '#b8873f',
    '#a9c07c',
    FACE(1112, 226, '#b8835a', '#1f171d', '#d9a24a'),
  );
  framed(
    pen,
    { x: 874, y: 206, w: 74, h: 58 },
    '#5f4236',
    '#d8c9a4',
    '<path d="M880 246h62v12h-62z" fill="#d9a24a"/><path d="M894 246v-18q16-22 34 0v18z" fill="#f4ead0"/><path d="M904 228q7-16 14 0z" fill="#d9a94f"/>',
  );
  pen.ellipse(398, 130, 34, 34, { fill: '#8a5f3f', ink: 2.3, shadow: 5 });
  pen.ellipse(398, 130, 26, 26, { fill: '#f6ecd6', ink: 1.5 });
  pen.raw('<path d="M398 130l2-18M398 130l-13 4" stroke="#33263a" stroke-width="3" stroke-linecap="round"/>');
}

/** Draws the sideboard with the good glasses, fruit, a radio. */
export function drawSideboard(pen: Pen): void {
  onFloor(pen, 146, 526, 180, 6);
  pen.rect(-40, 356, 360, 166, { fill: '#7d4f38', ink: 2.4, shade: { colour: '#573528', by: [7, -7] } });
  for (const x of [-28, 90, 208]) {
    pen.rect(x, 374, 100, 136, { fill: '#8b5a40', ink: 1.8, shade: { colour: '#643f30', by: [-5, 5] } });
    pen.ellipse(x + 86, 440, 5, 6, { fill: '#d9b05a', ink: 1.4 });
  }
  pen.rect(-44, 346, 370, 14, {
    fill: '#9b6748',
    ink: 2.1,
    light: { colour: '#c08a60', by: [0, 4], opacity: 0.8 },
  });
  pen.rect(20, 296, 96, 50, { fill: '#d9c9a4', ink: 2, round: 8, shade: { colour: '#aa9a78', by: [7, -6] } });
  pen.ellipse(46, 322, 16, 16, { fill: '#6d5a4c', ink: 1.6 });
  for (const y of [312, 322, 332]) stroke(pen, 72, y, 108, y, 1.8, 0.7);
  pen.shape(
    [
      [164, 318],
      [256, 318],
      [236, 346],
      [184, 346],
    ],
    { fill: '#4f7a80', ink: 2, round: 8, shade: { colour: '#365a62', by: [8, -4] } },
  );
  for (const [x, y, fill] of [
    [184, 310, '#e0913f'],
    [210, 304, '#d9584a'],
    [236, 311, '#e0b23f'],
  ] as const)
    pen.ellipse(x, y, 15, 14, { fill, ink: 1.7, shade: { colour: '#8a3f2e', by: [4, -4], opacity: 0.4 } });
  plant(pen, 296, 346, 34, '#5f8a5c', '#c9785a');
}

/** Draws the carpet. */
export function drawCarpet(pen: Pen): void {
  pen.rect(-60, 520, 1400, 260, { fill: '#7c4650', ink: 2, skip: [1, 2, 3] });
  let motif = '';
  for (let row = 0; row < 4; row++)
    for (let i = -1; i < 15; i++) {
      const [x, y, s] = [i * 100 + (row % 2) * 50 - 10, 546 + row * 50, 9 + row * 2];
      motif += `M${x} ${y - s * 0.6}l${s} ${s * 0.6}l${-s} ${s * 0.6}l${-s} ${-s * 0.6}z`;
    }
  pen.raw(`<path d="${motif}" fill="#c98d6a" fill-opacity=".55"/>`);
}

/** Draws the lamp over the table. */
export function drawLamp(pen: Pen, { lampOn }: DinnerHour): void {
  stroke(pen, 640, -40, 640, 18, 3);
  if (lampOn) pen.raw(halo(pen, 'lamp', 640, 62, 170, '#ffd38a', 0.5));
  pen.shape(
    [
      [612, 16],
      [668, 16],
      [724, 62],
      [556, 62],
    ],
    {
      fill: lampOn ? '#e8b45c' : '#b8924f',
      ink: 2.3,
      shade: { colour: '#96642f', by: [16, -4], opacity: 0.7 },
    },
  );
  pen.ellipse(640, 62, 84, 8, { fill: lampOn ? '#fff2c8' : '#d9c9a0', ink: 1.7 });
}

/** Draws the bench behind the table, with its long cushion. */
export function drawBench(pen: Pen): void {
  onFloor(pen, 640, 664, 400, 10);
  pen.rect(284, 416, 712, 14, { fill: '#8a5a40', ink: 2.1, shade: { colour: '#5f3d30', by: [0, -5] } });
  for (let x = 292; x < 990; x += 48)
    pen.rect(x, 428, 12, 100, { fill: '#7d4f38', ink: 1.6, shade: { colour: '#573528', by: [3, 0] } });
  for (const x of [292, 966])
    pen.rect(x, 540, 20, 124, { fill: '#7d4f38', ink: 2, shade: { colour: '#573528', by: [4, 0] } });
  pen.rect(282, 530, 716, 18, { fill: '#9b6748', ink: 2.2, shade: { colour: '#6d4533', by: [0, -7] } });
  pen.rect(290, 514, 700, 18, {
    fill: '#4f7a80',
    ink: 2.1,
    round: 8,
    shade: { colour: '#365a62', by: [0, -6] },
  });
}
