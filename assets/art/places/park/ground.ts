// The grass with its leaves, the trees, the path, the lamp.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import { onFloor } from '../things/room';
import type { ParkHour } from './park';

/** Where the lamp shines. */
export const LAMP = { x: 1086, y: 196 } as const;

/** Draws the lawn. */
export function drawGrass(pen: Pen): void {
  pen.gradient('lawn', [
    [0, '#8fa06a'],
    [1, '#7b8f5e'],
  ]);
  pen.raw('<path d="M-60 412Q300 392 640 404T1340 398V780H-60Z" fill="url(#lawn)"/>');
  pen.curve(
    [
      [-60, 412],
      [300, 398],
      [640, 404],
      [1000, 398],
      [1340, 398],
    ],
    1.8,
    { opacity: 0.5 },
  );
  let tufts = '';
  for (let i = 0; i < 90; i++) {
    const [x, y] = [-40 + pen.random() * 1360, 424 + pen.random() * 110];
    tufts += `M${x} ${y}q-2-7-5-9m5 9q1-8 4-11`;
  }
  pen.raw(`<path d="${tufts}" fill="none" stroke="#5f7448" stroke-opacity=".6" stroke-width="1.7"/>`);
}

/** Draws three trees, and the leaves that have come down. */
export function drawTrees(pen: Pen, { crowns }: ParkHour): void {
  tree(pen, 130, 470, 190, crowns[0]);
  tree(pen, 1214, 462, 176, crowns[1]);
  tree(pen, 706, 430, 92, crowns[2]);
  for (let i = 0; i < 130; i++) {
    const side = pen.random() < 0.5 ? 130 : 1214;
    const [x, y] = [side + (pen.random() - 0.5) * 420, 440 + pen.random() ** 1.3 * 120];
    const fill = ['#d59a4a', '#c9703f', '#e0b860'][i % 3];
    pen.raw(
      `<ellipse cx="${x}" cy="${y}" rx="5.4" ry="2.6" fill="${fill}" transform="rotate(${pen.random() * 60 - 30} ${x} ${y})"/>`,
    );
  }
}

function tree(pen: Pen, x: number, y: number, size: number, fill: string): void {
  onFloor(pen, x, y + 4, size * 0.5, 9);
  const w = size * 0.11;
  const trunk: Point[] = [
    [x - w * 1.5, y + 4],
    [x - w * 0.8, y - size * 0.5],
    [x - w * 0.7, y - size * 1.2],
    [x + w * 0.7, y - size * 1.2],
    [x + w * 0.8, y - size * 0.5],
    [x + w * 1.5, y + 4],
  ];
  pen.shape(trunk, { fill: '#8a715f', ink: 2, shade: { colour: '#64504a', by: [w * 0.7, 0] } });
  for (const [dx, dy, r] of [
    [-0.5, -1.28, 0.5],
    [0.52, -1.32, 0.5],
    [0, -1.72, 0.6],
    [0.02, -1.2, 0.46],
  ])
    pen.clump(x + dx * size, y + dy * size, r * size, r * size * 0.78, 11, {
      fill,
      ink: 1.7,
      inkOpacity: 0.6,
      shade: { colour: '#6a4a5a', by: [size * 0.06, -size * 0.07], opacity: 0.34 },
      light: { colour: '#ffe6a4', by: [-size * 0.05, size * 0.06], opacity: 0.34 },
    });
}

/** Draws the path on which people stand. */
export function drawPath(pen: Pen): void {
  pen.raw('<path d="M-60 566Q640 536 1340 566V780H-60Z" fill="#cbb794"/>');
  pen.curve(
    [
      [-60, 566],
      [300, 551],
      [640, 548],
      [980, 551],
      [1340, 566],
    ],
    2,
    { opacity: 0.55 },
  );
  let gravel = '';
  for (let i = 0; i < 320; i++)
    gravel += `<ellipse cx="${-40 + pen.random() * 1360}" cy="${572 + pen.random() * 166}" rx="${1.4 + pen.random() * 2.6}" ry="1.3"/>`;
  pen.raw(`<g fill="#a18c70" fill-opacity=".7">${gravel}</g>`);
}

/** Draws the lamp. */
export function drawLamp(pen: Pen, { lampOn }: ParkHour): void {
  const { x, y } = LAMP;
  onFloor(pen, x, 566, 40, 7);
  pen.rect(x - 6, y + 34, 12, 330, { fill: '#3f5048', ink: 2, shade: { colour: '#2c3a36', by: [4, 0] } });
  pen.rect(x - 15, 536, 30, 30, { fill: '#3f5048', ink: 2 });
  if (lampOn) pen.raw(halo(pen, 'lamp', x, y, 200, '#ffd28a', 0.7));
  pen.shape(
    [
      [x - 17, y - 26],
      [x + 17, y - 26],
      [x + 24, y + 28],
      [x - 24, y + 28],
    ],
    { fill: lampOn ? '#ffe9b4' : '#dfe2d4', ink: 2.1 },
  );
  pen.shape(
    [
      [x - 26, y - 26],
      [x, y - 48],
      [x + 26, y - 26],
    ],
    { fill: '#3f5048', ink: 2 },
  );
  pen.rect(x - 27, y + 26, 54, 9, { fill: '#3f5048', ink: 1.8 });
}
