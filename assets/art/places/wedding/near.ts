// What stands between the reader and the people: lanterns in the grass, the back of a chair.

import type { Pen } from '../../draw/pen';
import type { WeddingHour } from './hours';

/** Draws what stands in front: lanterns in the grass, the back of a chair with its ribbon. */
export function drawNear(pen: Pen, hour: WeddingHour): void {
  drawLantern(pen, 96, 742, 1.25, true);
  drawLantern(pen, 172, 748, 0.9, !hour.late);
  const wood = (d: string) =>
    `<path d="${d}" fill="none" stroke="#2a1f2d" stroke-width="15" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${hour.late ? '#9a8f94' : '#e9dcc4'}" stroke-width="10" stroke-linecap="round"/>`;
  pen.raw(
    wood('M1150 770V612M1270 770V612M1150 660H1270M1150 720H1270') + wood('M1146 612Q1210 592 1274 612'),
  );
  pen.shape(
    [
      [1150, 632],
      [1192, 622],
      [1210, 640],
      [1228, 622],
      [1270, 632],
      [1270, 650],
      [1230, 652],
      [1210, 644],
      [1190, 652],
      [1150, 650],
    ],
    { fill: '#b98aa0', ink: 2.2, shade: { colour: '#8d6480', by: [0, -7] } },
  );
  for (const side of [-1, 1])
    pen.shape(
      [
        [1210, 644],
        [1210 + side * 12, 644],
        [1210 + side * 30, 716],
        [1210 + side * 10, 706],
      ],
      { fill: '#b98aa0', ink: 2, shade: { colour: '#8d6480', by: [4, 0] } },
    );
}

function drawLantern(pen: Pen, x: number, foot: number, s: number, lit: boolean): void {
  if (lit) pen.raw(halfLight(pen, x, foot - 44 * s, 120 * s));
  pen.shape(
    [
      [x - 26 * s, foot - 80 * s],
      [x + 26 * s, foot - 80 * s],
      [x + 30 * s, foot],
      [x - 30 * s, foot],
    ],
    { fill: lit ? '#ffdc94' : '#6d6a80', ink: 2.4, opacity: 0.96 },
  );
  pen.rect(x - 7 * s, foot - 34 * s, 14 * s, 32 * s, { fill: '#f6efdf', ink: 1.7 });
  if (lit)
    pen.ellipse(x, foot - 44 * s, 4.4 * s, 10 * s, { fill: '#fff8e0', ink: 1.2, inkColour: '#d98a3a' });
  for (const dx of [-28, 0, 28])
    pen.line(
      [
        [x + dx * s * 0.94, foot - 80 * s],
        [x + dx * s * 1.06, foot],
      ],
      dx ? 5 : 0.1,
      { colour: '#33303f' },
    );
  pen.rect(x - 34 * s, foot - 7 * s, 68 * s, 10 * s, { fill: '#33303f', ink: 2 });
  pen.shape(
    [
      [x - 32 * s, foot - 78 * s],
      [x - 12 * s, foot - 104 * s],
      [x + 12 * s, foot - 104 * s],
      [x + 32 * s, foot - 78 * s],
    ],
    { fill: '#4a465c', ink: 2.2 },
  );
  pen.ellipse(x, foot - 112 * s, 9 * s, 10 * s, { fill: 'none', ink: 3.4 });
}

function halfLight(pen: Pen, x: number, y: number, radius: number): string {
  const name = `lantern-${x}`;
  pen.define(
    `<radialGradient id="${name}"><stop offset="0" stop-color="#ffd488" stop-opacity=".6"/><stop offset="1" stop-color="#ffd488" stop-opacity="0"/></radialGradient>`,
  );
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${name})"/>`;
}
