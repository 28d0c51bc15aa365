// The body of the bus: wall with three windows, the rail, the bell, an advertisement, the floor, the poles.

import type { Pen } from '../../draw/pen';
import type { Box } from '../../paint/raster';
import { across, stroke, wall } from '../things/room';

/** The panes. */
export const PANES: readonly Box[] = [
  { x: -48, y: 116, w: 340, h: 256 },
  { x: 330, y: 116, w: 620, h: 256 },
  { x: 988, y: 116, w: 340, h: 256 },
];

/** Draws the side of the bus. */
export function drawBody(pen: Pen): void {
  wall(pen, 'side', ['#d9d6cc', '#c3c4c2'], 530, PANES);
  for (const { x, y, w, h } of PANES) {
    for (const [bx, by, bw, bh] of [
      [x - 10, y - 10, w + 20, 10],
      [x - 10, y + h, w + 20, 12],
      [x - 10, y, 10, h],
      [x + w, y, 10, h],
    ])
      pen.rect(bx, by, bw, bh, { fill: '#4a4f5c', ink: 1.8, round: 3 });
    stroke(pen, x, y + 62, x + w, y + 62, 4, 1, '#4a4f5c');
    pen.raw(`<path d="M${x + w * 0.2} ${y + h}l60 -${h}h34l-60 ${h}z" fill="#fff" fill-opacity=".1"/>`);
  }
  // Ceiling and its light.
  pen.raw('<rect x="-60" y="-40" width="1400" height="86" fill="#b9bab8"/>');
  across(pen, 46, 2, 0.8);
  pen.rect(250, 8, 780, 22, { fill: '#fff8e0', ink: 1.8, round: 9 });
  for (const [x, fill] of [
    [372, '#c9785a'],
    [574, '#4f7a80'],
    [776, '#d9a24a'],
  ] as const) {
    pen.rect(x, 56, 150, 38, { fill, ink: 1.7, round: 3 });
    pen.raw(`<circle cx="${x + 24}" cy="75" r="10" fill="#efe3cd" fill-opacity=".9"/>`);
    for (const dy of [68, 79]) stroke(pen, x + 46, dy, x + (dy < 70 ? 132 : 112), dy, 3.4, 0.8, '#efe3cd');
  }
  pen.rect(-60, 398, 1400, 132, {
    fill: '#5f7f86',
    ink: 1.9,
    skip: [1, 3],
    shade: { colour: '#46626b', by: [0, -18] },
  });
  across(pen, 418, 1.6, 0.5);
  pen.rect(-60, 424, 1400, 8, { fill: '#d9a24a', ink: 1.3, skip: [1, 3] });
}

/** Draws the floor with its strips. */
export function drawFloor(pen: Pen): void {
  pen.rect(-60, 524, 1400, 260, { fill: '#6a6a76', ink: 2, skip: [1, 2, 3] });
  for (const y of [552, 588, 634, 690]) across(pen, y, 2.6, 0.3);
  let flecks = '';
  for (let i = 0; i < 200; i++)
    flecks += `<circle cx="${-40 + pen.random() * 1360}" cy="${532 + pen.random() * 200}" r="${0.8 + pen.random() * 1.3}"/>`;
  pen.raw(`<g fill="#c9c4b8" fill-opacity=".5">${flecks}</g>`);
  pen.raw('<path d="M420 530H860L980 742H300Z" fill="#efe9dc" fill-opacity=".1"/>');
}

/** Draws the poles at both sides, with the bell on each. */
export function drawPoles(pen: Pen): void {
  for (const x of [170, 1104]) {
    pen.rect(x, -40, 15, 820, {
      fill: '#e3b23f',
      ink: 2.2,
      shade: { colour: '#b07f26', by: [5, 0] },
      light: { colour: '#f8dc8a', by: [-4, 0], opacity: 0.8 },
    });
    pen.rect(x - 10, 330, 35, 48, { fill: '#33363f', ink: 2, round: 6 });
    pen.ellipse(x + 7.5, 354, 11, 11, {
      fill: '#c9483f',
      ink: 1.8,
      light: { colour: '#f08a72', by: [-3, 3], opacity: 0.8 },
    });
  }
}
