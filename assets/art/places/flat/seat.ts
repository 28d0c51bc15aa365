// The window seat: with its cushions, and bare.

import type { Pen } from '../../draw/pen';
import type { FlatHour } from './hours';

const [LEFT, RIGHT, SEAT, FLOOR] = [286, 994, 530, 660];

/** Draws the long seat under the bay. */
export function drawSeat(pen: Pen, hour: FlatHour): void {
  const wood = { fill: '#e3d8c4', ink: 2.2, shade: { colour: '#b3a596', by: [5, -6] as const } };
  pen.raw(
    `<ellipse cx="640" cy="${FLOOR}" rx="380" ry="10" fill="#24121f" fill-opacity=".36" filter="url(#soft2)"/>`,
  );
  pen.rect(LEFT, SEAT - 132, RIGHT - LEFT, 134, { ...wood, fill: '#d3c6b2', ink: 2 });
  for (let i = 0; i < 5; i++)
    pen.rect(LEFT + 18 + i * 139, SEAT - 112, 116, 92, {
      fill: '#c9bba8',
      ink: 1.5,
      shade: { colour: '#a99b8c', by: [-4, 4] },
    });
  pen.rect(LEFT + 6, SEAT + 8, RIGHT - LEFT - 12, FLOOR - SEAT - 8, wood);
  for (let i = 0; i < 3; i++) {
    pen.rect(LEFT + 28 + i * 222, SEAT + 26, 196, 86, { ...wood, fill: '#d9cdb8', ink: 1.7 });
    pen.rect(LEFT + 112 + i * 222, SEAT + 56, 28, 8, { fill: '#b58a4a', ink: 1.5, round: 3 });
  }
  pen.rect(LEFT - 10, SEAT - 6, RIGHT - LEFT + 20, 18, {
    ...wood,
    fill: '#f1e8d6',
    round: 4,
    light: { colour: '#fffaf0', by: [0, 4], opacity: 0.8 },
  });
  if (hour.empty) {
    drawForgotten(pen);
    return;
  }
  pen.rect(LEFT + 6, SEAT - 16, RIGHT - LEFT - 12, 18, {
    fill: '#7a5170',
    ink: 2.1,
    round: 8,
    shade: { colour: '#573a54', by: [0, -6] },
  });
  for (const [x, fill, dark] of [
    [306, '#d9a24a', '#a8713a'],
    [886, '#c9785a', '#9c5645'],
  ] as const)
    pen.rect(x, SEAT - 82, 88, 68, { fill, ink: 2.1, round: 18, shade: { colour: dark, by: [8, -7] } });
}

/** The two cups that nobody knew which box to put in. */
function drawForgotten(pen: Pen): void {
  for (const [x, fill, dark] of [
    [614, '#c9785a', '#9c5645'],
    [660, '#4f7a80', '#375b66'],
  ] as const) {
    pen.ellipse(x + (fill === '#c9785a' ? -16 : 16), SEAT - 22, 8, 9, { fill: 'none', ink: 3.8 });
    pen.rect(x - 15, SEAT - 38, 30, 33, { fill, ink: 2, round: 5, shade: { colour: dark, by: [6, -3] } });
    pen.ellipse(x, SEAT - 38, 15, 4, { fill: '#33263a', ink: 1.5 });
  }
}
