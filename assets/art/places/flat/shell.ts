// The room: walls with the marks of what has hung there, bare boards, the bulb.

import { straightPath } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import type { FlatHour } from './hours';
import { BAY } from './window';

/** Where the bulb hangs. */
export const BULB = { x: 640, y: 40 } as const;

/** Draws walls and floor. */
export function drawShell(pen: Pen, hour: FlatHour): void {
  pen.gradient('rose', [
    [0, '#c79f8c'],
    [1, '#d6b09a'],
  ]);
  pen.raw(
    `<path d="M-60 -40H1340V540H-60Z${BAY.map((pane) => straightPath(pane, true)).join('')}" fill-rule="evenodd" fill="url(#rose)"/>`,
  );
  // The bay is a little darker than the wall it opens from.
  pen.raw(
    `<path d="M286 62L318 46H962L994 62V440H286Z${BAY.map((pane) => straightPath(pane, true)).join('')}" fill-rule="evenodd" fill="#8a6474" fill-opacity=".3"/>`,
  );
  drawMarks(pen, hour);
  pen.rect(-60, 496, 1400, 26, {
    fill: '#e9dfcc',
    ink: 1.8,
    skip: [1, 3],
    shade: { colour: '#b3a596', by: [0, -8] },
  });
  pen.rect(1210, 444, 30, 22, { fill: '#efe6d6', ink: 1.6, round: 3 });
  drawBoards(pen);
}

/** Paler squares where pictures were, each with its nail. */
function drawMarks(pen: Pen, hour: FlatHour): void {
  const squares: readonly (readonly [number, number, number, number])[] = [
    [40, 92, 92, 116],
    [152, 130, 66, 66],
    [156, 214, 62, 84],
    [1070, 96, 112, 80],
    [1200, 120, 70, 96],
  ];
  squares.forEach(([x, y, w, h], i) => {
    pen.rect(x, y, w, h, { fill: '#ddb8a2', ink: 0, wobble: 0.6 });
    pen.ellipse(x + w / 2, y - 5, 2.2, 2.2, { fill: '#6a5a6a', ink: 1 });
    if (!hour.empty && i < 1) {
      pen.rect(x + 4, y + 10, w - 8, h - 14, { fill: '#6b4a3a', ink: 2, shadow: 4 });
      pen.raw(
        `<rect x="${x + 12}" y="${y + 18}" width="${w - 24}" height="${h - 30}" fill="#e9dcc0"/><path d="M${x + 18} ${y + 92}q26-50 52-8" fill="none" stroke="#c9785a" stroke-width="7"/><circle cx="${x + 58}" cy="${y + 42}" r="11" fill="#d9a24a"/>`,
      );
    }
  });
}

function drawBoards(pen: Pen): void {
  pen.rect(-60, 520, 1400, 260, { fill: '#b9875f', ink: 0 });
  const rows = [520, 544, 578, 626, 692, 776];
  rows.slice(0, -1).forEach((y, i) => {
    pen.line(
      [
        [-60, y],
        [1340, y],
      ],
      i ? 1.7 : 2.4,
      { opacity: i ? 0.36 : 0.9 },
    );
    for (let k = -5; k < 7; k++) {
      const x = 640 + (k + (i % 2) / 2) * (210 + i * 36) + pen.random() * 60;
      pen.line(
        [
          [x, y],
          [x + (x - 640) * 0.07, rows[i + 1]],
        ],
        1.4,
        { opacity: 0.34 },
      );
    }
  });
  // Where the carpet lay, the wood is lighter.
  pen.raw('<path d="M330 590H950L1030 730H250Z" fill="#d9ab7e" fill-opacity=".55"/>');
}

/** Draws the bulb: under a paper shade, or by itself. */
export function drawBulb(pen: Pen, hour: FlatHour): void {
  const { x, y } = BULB;
  pen.line(
    [
      [x, -40],
      [x, y - 18],
    ],
    3,
  );
  pen.raw(halo(pen, 'bulb', x, y, hour.empty ? 190 : 150, '#ffe2a6', hour.empty ? 0.8 : 0.4));
  if (!hour.empty) {
    pen.ellipse(x, y, 54, 46, { fill: '#f6e6c0', ink: 2, shade: { colour: '#dcbf8e', by: [9, -7] } });
    for (const dy of [-28, -14, 0, 14, 28])
      pen.curve(
        [
          [x - Math.sqrt(1 - (dy / 46) ** 2) * 54, y + dy],
          [x, y + dy + 5],
          [x + Math.sqrt(1 - (dy / 46) ** 2) * 54, y + dy],
        ],
        1.3,
        { opacity: 0.4 },
      );
    return;
  }
  pen.rect(x - 9, y - 20, 18, 20, { fill: '#4a4254', ink: 2, round: 3 });
  pen.ellipse(x, y + 16, 17, 20, {
    fill: '#fff6d6',
    ink: 1.9,
    light: { colour: '#ffffff', by: [-4, 4], opacity: 0.9 },
  });
  pen.curve(
    [
      [x - 6, y + 12],
      [x - 2, y + 20],
      [x + 2, y + 12],
      [x + 6, y + 20],
    ],
    1.6,
    { colour: '#d98a3a' },
  );
}
