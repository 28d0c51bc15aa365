// What stands between the reader and the platform: a tub of geraniums in the rain.

import type { Pen } from '../../draw/pen';

/** Draws the flower tub in the lower right corner. */
export function drawTub(pen: Pen): void {
  for (const [x, y, rx, ry, fill] of [
    [1150, 618, 40, 26, '#3f6350'],
    [1206, 600, 46, 32, '#4a7059'],
    [1262, 616, 44, 28, '#3f6350'],
    [1180, 636, 44, 24, '#56795c'],
    [1240, 638, 48, 22, '#4a7059'],
  ] as const) {
    pen.clump(x, y, rx, ry, 7, { fill, ink: 2, shade: { colour: '#274a44', by: [7, -7] } });
  }
  for (const [x, y, s] of [
    [1138, 592, 1],
    [1176, 580, 1.15],
    [1216, 566, 1.1],
    [1254, 584, 1.2],
    [1286, 600, 0.9],
    [1202, 606, 0.9],
  ]) {
    for (const [dx, dy] of [
      [-7, 2],
      [7, 2],
      [0, -6],
      [0, 6],
    ]) {
      pen.ellipse(x + dx * s, y + dy * s, 7 * s, 6.4 * s, {
        fill: '#b8503f',
        ink: 1.5,
        shade: { colour: '#8a352f', by: [3, -2] },
      });
    }
    pen.ellipse(x, y, 2.6, 2.6, { fill: '#e9b44c', ink: 0 });
  }
  pen.shape(
    [
      [1106, 640],
      [1310, 640],
      [1294, 760],
      [1122, 760],
    ],
    {
      fill: '#7e5540',
      ink: 2.8,
      shade: { colour: '#54362f', by: [16, 0] },
      light: { colour: '#a87a58', by: [-6, 0], opacity: 0.7 },
    },
  );
  for (let i = 1; i < 6; i++)
    pen.line(
      [
        [1106 + i * 34, 644],
        [1122 + i * 29, 758],
      ],
      1.6,
      { opacity: 0.5 },
    );
  for (const y of [664, 726])
    pen.rect(1106 + (y - 640) * 0.13, y, 204 - (y - 640) * 0.27, 10, { fill: '#3a3e50', ink: 1.8 });
}
