// The walls of the room: clouds on paper, stars stuck up by hand, the window, the floor.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import type { BedHour } from './hours';

/** The panes of the window: the wall is open there. */
export const PANES = { x: 946, y: 104, w: 150, h: 196 } as const;

const STARS: readonly (readonly [x: number, y: number, r: number, turn: number])[] = [
  [352, 52, 13, 8],
  [428, 92, 9, -14],
  [506, 44, 11, 20],
  [590, 78, 15, 4],
  [668, 36, 9, -8],
  [716, 96, 12, 16],
  [790, 50, 14, -10],
  [862, 84, 9, 12],
  [610, 140, 8, 0],
  [688, 168, 7, 22],
  [300, 104, 8, -18],
];

/** Draws walls and floor. */
export function drawWalls(pen: Pen): void {
  const { x, y, w, h } = PANES;
  pen.gradient('paper', [
    [0, '#7f94ad'],
    [1, '#92a6b6'],
  ]);
  pen.raw(
    `<path d="M-60 -40H1340V540H-60ZM${x} ${y}V${y + h}H${x + w}V${y}Z" fill-rule="evenodd" fill="url(#paper)"/>`,
  );
  let clouds = '';
  for (let row = 0; row < 7; row++) {
    for (let k = -1; k < 12; k++) {
      const [cx, cy] = [k * 118 + (row % 2) * 59, 40 + row * 66];
      if (cx > x - 60 && cx < x + w + 60 && cy > y - 40 && cy < y + h + 40) continue;
      clouds += `M${cx} ${cy}h44a10 10 0 0 0 -4-19a15 15 0 0 0 -27-5a12 12 0 0 0 -17 8a9 9 0 0 0 4 16z`;
    }
  }
  pen.raw(`<path d="${clouds}" fill="#a9b9c4" fill-opacity=".5"/>`);
  pen.rect(-60, 500, 1400, 22, {
    fill: '#e3dac6',
    ink: 1.8,
    skip: [1, 3],
    shade: { colour: '#b3a99c', by: [0, -7] },
  });
  drawBoards(pen);
}

function drawBoards(pen: Pen): void {
  pen.rect(-60, 520, 1400, 260, { fill: '#b98a66', ink: 0 });
  const rows = [520, 548, 586, 636, 700, 780];
  rows.slice(0, -1).forEach((y, i) => {
    pen.line(
      [
        [-60, y],
        [1340, y],
      ],
      i ? 1.6 : 2.4,
      { opacity: i ? 0.34 : 0.9 },
    );
    for (let k = -4; k < 6; k++) {
      const at = 640 + (k + (i % 2) / 2) * (250 + i * 40) + pen.random() * 60;
      pen.line(
        [
          [at, y],
          [at + (at - 640) * 0.07, rows[i + 1]],
        ],
        1.4,
        { opacity: 0.32 },
      );
    }
  });
}

/** Draws the stars on the wall. */
export function drawStars(pen: Pen, hour: BedHour): void {
  STARS.forEach(([x, y, r, turn], i) => {
    if (hour.starGlow) pen.raw(halo(pen, `star-${i}`, x, y, r * 3.4, hour.stars, hour.starGlow));
    const points: Point[] = Array.from({ length: 10 }, (_, k): Point => {
      const angle = ((k * 36 + turn - 90) * Math.PI) / 180;
      const reach = k % 2 ? r * 0.46 : r;
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    });
    pen.shape(points, { fill: hour.stars, ink: 1.3, inkOpacity: 0.5, wobble: 0.5 });
  });
}

/** Draws the night in the window, wider than the panes. */
export function drawNight(pen: Pen): void {
  pen.gradient('night', [
    [0, '#232a55'],
    [0.6, '#41457a'],
    [1, '#6a5f8e'],
  ]);
  pen.raw('<rect x="900" y="60" width="250" height="290" fill="url(#night)"/>');
  pen.raw(halo(pen, 'moon', 1038, 160, 70, '#f3ead0', 0.55));
  pen.raw(
    '<circle cx="1038" cy="160" r="19" fill="#f8efd6"/><circle cx="1032" cy="156" r="4" fill="#e3d6b6"/>',
  );
  pen.raw(
    '<path d="M900 350V262l34-26 40 26v-16h18v-22h16v22h30l34-22 40 30h38v96z" fill="#2b2c55"/><g fill="#ffd08a"><rect x="960" y="276" width="9" height="12"/><rect x="1066" y="262" width="9" height="12"/></g>',
  );
}

/** Draws the window's frame and curtains. */
export function drawWindow(pen: Pen): void {
  const { x, y, w, h } = PANES;
  const wood = { fill: '#e6dcc8', ink: 2, shade: { colour: '#b7ac9c', by: [3, -4] as const } };
  pen
    .rect(x - 14, y - 14, w + 28, 14, wood)
    .rect(x - 14, y, 14, h, wood)
    .rect(x + w, y, 14, h, wood);
  pen.rect(x + w / 2 - 4, y, 8, h, wood).rect(x, y + h * 0.46, w, 8, wood);
  pen.rect(x - 26, y + h, w + 52, 15, { ...wood, shadow: 4 });
  pen.rect(x - 58, y - 38, w + 116, 10, { fill: '#7c5a42', ink: 2, round: 5 });
  for (const side of [-1, 1]) {
    const at = (dx: number, yy: number): Point => [x + w / 2 + side * dx, yy];
    let dots = '';
    for (let i = 0; i < 12; i++)
      dots += `<circle cx="${at(84 + (i % 2) * 26, 0)[0]}" cy="${y - 14 + i * 22}" r="5"/>`;
    pen.shape([at(124, y - 32), at(62, y - 32), at(68, y + 90), at(72, y + h + 54), at(128, y + h + 58)], {
      fill: '#d9a24a',
      ink: 2.2,
      round: 9,
      shade: { colour: '#a97a3c', by: [side * -9, 0] },
      inside: `<g fill="#f0d9a0">${dots}</g>`,
    });
    pen.line([at(100, y - 24), at(104, y + h + 50)], 1.6, { opacity: 0.5 });
  }
}
