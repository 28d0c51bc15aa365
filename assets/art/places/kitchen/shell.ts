// Wall, tiles, floor and rug.

import type { Pen } from '../../draw/pen';
import { PANES } from './window';

const BOARDS = [520, 546, 582, 632, 698, 770];

/** Draws what the kitchen stands in. */
export function drawShell(pen: Pen): void {
  const { x, y, w, h } = PANES;
  const hole = `M${x} ${y}V${y + h}H${x + w}V${y}Z`;
  pen.gradient('wall', [
    [0, '#6d8076'],
    [1, '#84958b'],
  ]);
  pen.raw(`<path d="M-60 -40H1340V540H-60Z${hole}" fill-rule="evenodd" fill="url(#wall)"/>`);
  drawSprigs(pen);
  drawFloor(pen);
  pen.rect(-60, 503, 1400, 18, { fill: '#cdbfa5', ink: 1.6, shade: { colour: '#a99a86', by: [0, -5] } });
  drawTiles(pen);
}

/** The rug, which lies in front of everything on the floor. */
export function drawRug(pen: Pen): void {
  pen.ellipse(640, 640, 360, 58, {
    fill: '#8d4c4f',
    ink: 1.6,
    wobble: 0.3,
    inside:
      '<ellipse cx="640" cy="640" rx="330" ry="48" fill="none" stroke="#d9a884" stroke-width="3" stroke-dasharray="10 7"/><ellipse cx="640" cy="640" rx="280" ry="38" fill="#7b3f47"/>',
  });
}

function drawSprigs(pen: Pen): void {
  let sprigs = '';
  for (let row = 0; row < 11; row++) {
    for (let x = -50 + (row % 2) * 26; x < 1340; x += 52) {
      if (inPanes(x, row * 46 - 20)) continue;
      sprigs += `<path d="M${x} ${row * 46 - 20}q4-9 0-16q-4 7 0 16m0 2q7-4 12-3q-4 6-12 3m0 0q-7-4-12-3q4 6 12 3"/>`;
    }
  }
  pen.raw(`<g fill="#839689" fill-opacity=".55">${sprigs}</g>`);
}

function inPanes(x: number, y: number): boolean {
  return x > PANES.x - 16 && x < PANES.x + PANES.w + 16 && y > PANES.y - 10 && y < PANES.y + PANES.h + 20;
}

function drawFloor(pen: Pen): void {
  pen.rect(-60, 520, 1400, 240, { fill: '#a9745a', ink: 0 });
  let worn = '';
  for (let i = 0; i < 26; i++) {
    const [x, y] = [-40 + pen.random() * 1360, 530 + pen.random() * 190];
    worn += `<rect x="${x}" y="${y}" width="${60 + pen.random() * 90}" height="${3 + pen.random() * 4}"/>`;
  }
  pen.raw(`<g fill="#c08b69" fill-opacity=".35">${worn}</g>`);
  BOARDS.slice(0, -1).forEach((y, i) => {
    pen.line(
      [
        [-60, y],
        [1340, y],
      ],
      i ? 1.8 : 2.6,
      { opacity: i ? 0.35 : 0.9 },
    );
    for (let x = -80 + (i % 2) * 90; x < 1360; x += 180 + i * 24) {
      const top = x + pen.random() * 40;
      pen.line(
        [
          [top, y],
          [top + (top - 640) * 0.06, BOARDS[i + 1]],
        ],
        1.5,
        { opacity: 0.35 },
      );
    }
  });
}

function drawTiles(pen: Pen): void {
  drawTileField(pen, 30, 212, 440, 92, [
    [60, 244],
    [176, 275],
    [292, 213],
    [350, 244],
    [118, 213],
  ]);
  drawTileField(pen, 812, 212, 68, 92, [[812, 244]]);
  pen.rect(470, 286, 342, 18, { fill: '#d9d2bf', ink: 1.4 });
}

type Tile = readonly [x: number, y: number];

function drawTileField(
  pen: Pen,
  left: number,
  top: number,
  w: number,
  h: number,
  glazed: readonly Tile[],
): void {
  pen.rect(left, top, w, h, { fill: '#d9d2bf', ink: 1.8 });
  pen.raw(
    `<g fill="#c2cdbf" fill-opacity=".8">${glazed.map(([x, y]) => `<rect x="${x}" y="${y}" width="56" height="29"/>`).join('')}</g>`,
  );
  for (let row = 0; row < 3; row++) {
    const y = top + row * 31;
    if (row)
      pen.line(
        [
          [left, y],
          [left + w, y],
        ],
        1.2,
        { opacity: 0.28 },
      );
    for (let x = 30 + (row % 2) * 29; x < left + w; x += 58) {
      if (x > left)
        pen.line(
          [
            [x, y],
            [x, y + 31],
          ],
          1.2,
          { opacity: 0.28 },
        );
    }
  }
}
