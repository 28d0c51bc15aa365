// The long bench. Seats are where people sit down: their feet are on the floor line of the place.

import type { Pen } from '../../draw/pen';

/** Draws a bench whose seat is at `seat` and whose feet stand at `floor`. */
export function drawBench(pen: Pen, seat: number, floor: number): void {
  const [left, right] = [236, 1044];
  pen.raw(
    `<ellipse cx="640" cy="${floor - 8}" rx="430" ry="12" fill="#1d1a30" fill-opacity=".3" filter="url(#soft2)"/>`,
  );
  for (const x of [left + 40, 640, right - 40]) drawLeg(pen, x, seat, floor);
  for (let i = 0; i < 3; i++) {
    pen.rect(left, seat - 92 + i * 25, right - left, 18, {
      fill: ['#b37b50', '#a87248', '#9d6942'][i],
      ink: 2.2,
      round: 4,
      shade: { colour: '#5d3b2e', by: [0, -4], opacity: 0.5 },
    });
  }
  for (let i = 0; i < 2; i++) {
    pen.rect(left - 8 - i * 6, seat - 6 + i * 13, right - left + 16 + i * 12, 12, {
      fill: ['#bd8555', '#ad7749'][i],
      ink: 2.2,
      round: 4,
      shade: { colour: '#5d3b2e', by: [0, -4], opacity: 0.5 },
    });
  }
}

function drawLeg(pen: Pen, x: number, seat: number, floor: number): void {
  const iron = { fill: '#2f4a52', ink: 2 };
  pen.rect(x - 6, seat - 96, 11, floor - seat + 84, { ...iron, round: 3 });
  pen.curve(
    [
      [x - 4, floor - 14],
      [x - 22, floor - 22],
      [x - 34, floor - 12],
    ],
    6,
    { colour: '#2f4a52' },
  );
  pen.shape(
    [
      [x + 16, seat + 18],
      [x + 26, seat + 18],
      [x + 36, floor - 2],
      [x + 26, floor - 2],
    ],
    iron,
  );
  pen.curve(
    [
      [x + 4, seat + 36],
      [x + 18, seat + 48],
      [x + 28, seat + 40],
    ],
    5,
    { colour: '#2f4a52' },
  );
}
