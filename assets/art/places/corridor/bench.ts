// The bench in the middle of the corridor, and a bag that somebody has put down before everything.

import type { Pen } from '../../draw/pen';
import { onFloor } from '../things/room';

/** Draws the bench: bolted down, carved, sat on at y 530. */
export function drawBench(pen: Pen): void {
  onFloor(pen, 640, 664, 390, 10);
  for (const x of [338, 634, 924])
    pen.shape(
      [
        [x, 546],
        [x + 20, 546],
        [x + 30, 662],
        [x - 10, 662],
      ],
      { fill: '#5a6070', ink: 2, shade: { colour: '#3f4452', by: [5, 0] } },
    );
  for (const [y, h] of [
    [528, 12],
    [542, 12],
  ])
    pen.rect(286, y, 708, h, {
      fill: '#b88a5c',
      ink: 2.2,
      round: 3,
      shade: { colour: '#8c6440', by: [0, -4] },
      light: { colour: '#d8ae7e', by: [0, 3], opacity: 0.7 },
    });
  pen.raw(
    '<path d="M744 534l5-5 5 5 5-5M774 530v8m-4-4h8" stroke="#6d4a30" stroke-width="1.8" fill="none"/>',
  );
}

/** Draws the bag and a bottle. */
export function drawNear(pen: Pen): void {
  pen.raw(
    '<ellipse cx="1130" cy="738" rx="112" ry="10" fill="#1c1330" fill-opacity=".42" filter="url(#soft2)"/>',
  );
  pen.shape(
    [
      [1046, 742],
      [1040, 640],
      [1066, 596],
      [1186, 594],
      [1214, 642],
      [1208, 742],
    ],
    { fill: '#d0893f', ink: 2.6, round: 22, shade: { colour: '#9b5f2c', by: [14, -8] } },
  );
  pen.rect(1064, 664, 124, 66, {
    fill: '#dc9a50',
    ink: 2.1,
    round: 12,
    shade: { colour: '#a96b34', by: [8, -6] },
  });
  pen.curve(
    [
      [1100, 596],
      [1104, 570],
      [1146, 570],
      [1150, 596],
    ],
    7,
  );
  pen.raw(
    '<path d="M1070 660q56-16 112 0" fill="none" stroke="#33363f" stroke-width="2.6"/><circle cx="1176" cy="630" r="11" fill="#efe3cd" stroke="#33363f" stroke-width="2"/><path d="M1170 630q6 8 12 0" stroke="#33363f" stroke-width="2" fill="none"/>',
  );
  pen.rect(1226, 672, 28, 68, {
    fill: '#5f93a8',
    ink: 2.2,
    round: 7,
    shade: { colour: '#41707f', by: [7, -3] },
  });
  pen.rect(1231, 658, 18, 15, { fill: '#33363f', ink: 1.8, round: 3 });
}
