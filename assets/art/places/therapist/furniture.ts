// Along the walls of Ruth's room: two windows with the tree, a low bookcase, the lamp.

import type { Pen } from '../../draw/pen';
import type { Box } from '../../paint/raster';
import { halo } from '../things/lights';
import { books, framed, onFloor, plant, sash, stroke } from '../things/room';
import type { TherapyHour } from './therapist';

/** The panes of the two windows. */
export const PANES: readonly Box[] = [
  { x: 516, y: 74, w: 106, h: 236 },
  { x: 664, y: 74, w: 106, h: 236 },
];
/** Where the lamp shines. */
export const LAMP = { x: 176, y: 262 } as const;

/** Draws the tree outside. */
export function drawTree(pen: Pen, { leaves }: TherapyHour): void {
  const crown = (fill: string, count: number, low: number) => {
    let blobs = '';
    for (let i = 0; i < count; i++)
      blobs += `<ellipse cx="${450 + pen.random() * 390}" cy="${low - pen.random() * 170}" rx="${26 + pen.random() * 34}" ry="${20 + pen.random() * 22}"/>`;
    pen.raw(`<g fill="${fill}">${blobs}</g>`);
  };
  crown(leaves[0], 26, 300);
  pen.raw(
    `<path d="M596 340q10-90 40-130q-6 70 0 130zM636 240q36-40 76-58q-30 40-66 84z" fill="#5c4a4a" fill-opacity=".8"/>`,
  );
  crown(leaves[1], 16, 260);
}

/** Draws the windows, a sill that both share, and curtains. */
export function drawWindow(pen: Pen): void {
  for (const pane of PANES) sash(pen, pane, '#f0e8d8', '#bdb09c', 1);
  pen.rect(486, 308, 314, 17, { fill: '#f0e8d8', ink: 2.2, shade: { colour: '#bdb09c', by: [0, -6] } });
  for (const side of [-1, 1]) {
    const x = 643 + side * 158;
    pen.shape(
      [
        [x - side * 16, 48],
        [x + side * 44, 48],
        [x + side * 50, 470],
        [x + side * 4, 472],
        [x - side * 4, 260],
      ],
      { fill: '#6f8a86', ink: 2.1, shade: { colour: '#4f6a6a', by: [side * -10, 0] } },
    );
    for (const dx of [10, 24, 37]) stroke(pen, x + side * dx, 56, x + side * (dx + 3), 462, 1.5, 0.5);
  }
  pen.rect(460, 40, 366, 10, { fill: '#7a5a48', ink: 1.8, round: 4 });
  plant(pen, 643, 310, 34, '#5f8a5c', '#b5624a');
}

/** Draws the bookcase, what stands on it, and the picture above. */
export function drawBookcase(pen: Pen): void {
  onFloor(pen, 1120, 524, 180, 6);
  pen.rect(958, 318, 330, 204, { fill: '#a87a56', ink: 2.3, shade: { colour: '#7a5440', by: [6, -6] } });
  for (const [row, y] of [332, 430].entries()) {
    pen.rect(970, y, 306, 84, { fill: '#6b4a3e', ink: 1.7, shade: { colour: '#503530', by: [-6, 8] } });
    books(pen, 976, y + 84, row ? 190 : 292, 70);
  }
  pen.rect(1186, 468, 76, 44, { fill: '#c9a877', ink: 1.8, shade: { colour: '#9c7d56', by: [5, -5] } });
  plant(pen, 1252, 318, 44, '#6d9066', '#efe3cd');
  // Stones from a beach, in a row, the largest first.
  for (const [i, r] of [15, 12, 10, 7].entries())
    pen.ellipse(1000 + i * 30, 318 - r * 0.6, r, r * 0.66, {
      fill: ['#8d8a94', '#b7aea4', '#776f78', '#cfc4b4'][i],
      ink: 1.6,
      shade: { colour: '#5d5866', by: [3, -3], opacity: 0.6 },
    });
  framed(
    pen,
    { x: 1030, y: 126, w: 140, h: 104 },
    '#8a6a4c',
    '#e3d9c2',
    '<path d="M1030 196q40-24 74-6t70-16v60h-144z" fill="#6f8f94"/><path d="M1030 214q50-16 144 0v20h-144z" fill="#d9b98a"/><path d="M1096 184l14-34 12 34z" fill="#efe3cd" stroke="#33263a" stroke-width="1.5"/>',
  );
}

/** Draws the lamp by the couch. */
export function drawLamp(pen: Pen, { lampOn }: TherapyHour): void {
  const { x, y } = LAMP;
  onFloor(pen, x, 566, 44, 7);
  pen.rect(x - 4, y + 28, 8, 334, { fill: '#6b4a3c', ink: 1.8 });
  pen.ellipse(x, 564, 36, 8, { fill: '#6b4a3c', ink: 2 });
  if (lampOn) pen.raw(halo(pen, 'lamp', x, y, 230, '#ffcc80', 0.55));
  pen.shape(
    [
      [x - 42, y - 54],
      [x + 42, y - 54],
      [x + 64, y + 34],
      [x - 64, y + 34],
    ],
    {
      fill: lampOn ? '#f3cd86' : '#d9c39a',
      ink: 2.2,
      shade: { colour: lampOn ? '#c9924c' : '#ab9470', by: [13, -4], opacity: 0.7 },
    },
  );
  framed(
    pen,
    { x: 36, y: 116, w: 74, h: 96 },
    '#7a5a48',
    '#d8cdb6',
    '<path d="M58 186q16-44 30 0z" fill="#a9584a"/>',
  );
}
