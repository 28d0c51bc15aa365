// The walls of the waiting room: window, notices, clock, coat hooks, Ruth's door, the water.

import type { Pen } from '../../draw/pen';
import { framed, onFloor, plant, sash, stroke } from '../things/room';

/** The panes of the window. */
export const PANES = { x: 98, y: 92, w: 204, h: 206 } as const;

/** Draws the window. */
export function drawWindow(pen: Pen): void {
  sash(pen, PANES, '#efe6d4', '#b9ad98');
  plant(pen, 268, 298, 30, '#6f9163', '#a9584a');
}

/** Draws the clock and what is pinned up. */
export function drawNotices(pen: Pen): void {
  pen.ellipse(640, 116, 40, 40, { fill: '#efe6d4', ink: 2.4, shadow: 5 });
  pen.ellipse(640, 116, 32, 32, { fill: '#fffaf0', ink: 1.6 });
  let marks = '';
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    marks += `M${640 + Math.sin(a) * 28} ${116 - Math.cos(a) * 28}L${640 + Math.sin(a) * 24} ${116 - Math.cos(a) * 24}`;
  }
  pen.raw(
    `<path d="${marks}" stroke="#33263a" stroke-width="2.2"/><path d="M640 116l-3-22M640 116l-15-6" stroke="#33263a" stroke-width="3.2" stroke-linecap="round"/><path d="M640 116l8 24" stroke="#b8503f" stroke-width="1.8"/>`,
  );
  framed(
    pen,
    { x: 380, y: 108, w: 104, h: 132 },
    '#c7b08a',
    '#f1e8d4',
    '<path d="M396 214q36-60 72 0z" fill="#c9785a"/><circle cx="432" cy="152" r="16" fill="#d9a24a"/><path d="M396 220h72" stroke="#4f7a80" stroke-width="6"/>',
  );
  pen.rect(742, 150, 148, 100, { fill: '#b98f62', ink: 2.1, shade: { colour: '#8f6b48', by: [5, -5] } });
  for (const [x, y, w, h, fill] of [
    [754, 160, 42, 54, '#f6efdf'],
    [804, 166, 34, 28, '#e3c977'],
    [846, 158, 34, 46, '#d9e2de'],
    [806, 204, 48, 36, '#f1d9cc'],
  ] as const) {
    pen.rect(x, y, w, h, { fill, ink: 1.3, wobble: 1.6 });
    for (let i = 1; i < 4; i++)
      stroke(pen, x + 6, y + i * (h / 4.4) + 4, x + w - 8, y + i * (h / 4.4) + 4, 1.6, 0.4);
  }
  pen.rect(352, 300, 150, 10, { fill: '#8a6248', ink: 1.8 });
  for (const x of [372, 412, 452, 488]) pen.rect(x, 308, 5, 14, { fill: '#4a3a3c', ink: 1.3 });
  pen.shape(
    [
      [402, 318],
      [424, 318],
      [440, 392],
      [434, 466],
      [392, 466],
      [388, 390],
    ],
    { fill: '#6a5b7a', ink: 2, round: 8, shade: { colour: '#4a3f5c', by: [7, -4] } },
  );
}

/** Draws the door with the small sign that slides. */
export function drawDoor(pen: Pen): void {
  pen.rect(986, 74, 176, 448, { fill: '#efe6d4', ink: 2.2, shade: { colour: '#b9ad98', by: [4, -4] } });
  pen.rect(1000, 88, 148, 434, { fill: '#5d7f86', ink: 2.3, shade: { colour: '#43626b', by: [8, -4] } });
  for (const [y, h] of [
    [110, 140],
    [332, 160],
  ])
    pen.rect(1020, y, 108, h, { fill: '#557680', ink: 1.6, shade: { colour: '#3f5e68', by: [-4, 4] } });
  pen.ellipse(1136, 306, 7, 8, { fill: '#d9b05a', ink: 1.8 });
  pen.rect(1036, 270, 76, 30, { fill: '#efe3cd', ink: 1.8, round: 4 });
  pen.rect(1040, 274, 36, 22, { fill: '#b8503f', ink: 1.3, round: 3 });
}

/** Draws the water that nobody drinks. */
export function drawCooler(pen: Pen): void {
  onFloor(pen, 1232, 528, 60, 6);
  pen.rect(1194, 356, 78, 168, {
    fill: '#dfe3e0',
    ink: 2.1,
    round: 5,
    shade: { colour: '#a9b1b4', by: [8, -4] },
  });
  pen.rect(1208, 376, 50, 44, { fill: '#8d979c', ink: 1.6, round: 4 });
  for (const [x, fill] of [
    [1220, '#4f86b0'],
    [1240, '#c9584a'],
  ] as const)
    pen.rect(x, 382, 9, 14, { fill, ink: 1.3 });
  pen.rect(1204, 262, 58, 92, {
    fill: '#a9cddb',
    ink: 2,
    round: 12,
    opacity: 0.9,
    light: { colour: '#e4f4f8', by: [-9, 0], opacity: 0.8 },
  });
}
