// The bay window over the window seat, and the roofs in it.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import type { FlatHour } from './hours';

/** The three panes of the bay, from left to right, as corners: the wall is open there. */
export const BAY: readonly (readonly Point[])[] = [
  [
    [330, 96],
    [462, 76],
    [462, 350],
    [330, 372],
  ],
  [
    [486, 74],
    [794, 74],
    [794, 348],
    [486, 348],
  ],
  [
    [818, 76],
    [950, 96],
    [950, 372],
    [818, 350],
  ],
];

/** Draws the evening over the roofs, wider than the bay. */
export function drawView(pen: Pen, hour: FlatHour): void {
  pen.gradient('evening', hour.sky);
  pen.raw('<rect x="270" y="20" width="740" height="390" fill="url(#evening)"/>');
  if (hour.empty) {
    let stars = '';
    for (let i = 0; i < 24; i++)
      stars += `<circle cx="${300 + pen.random() * 680}" cy="${60 + pen.random() * 120}" r="${0.8 + pen.random() * 0.7}"/>`;
    pen.raw(`<g fill="#fff4d6" fill-opacity=".7">${stars}</g>`);
  } else pen.raw(halo(pen, 'sunset', 640, 300, 190, '#ffe0a8', 0.9));
  pen.raw(
    `<path d="M270 410V292l40-30 46 34v-14h60v-46h22v46h26l44-36 50 40h40v-78h20l12-20 12 20h16v78h34l48-34 40 30h30v-60h50v60h20l50-38 48 36v160z" fill="${hour.roofs}"/>`,
  );
  pen.raw(
    `<path d="M270 420V334l60-26 54 26h40l46-30 60 36h74l50-30 52 30h40l56-34 60 34h30l48-26 70 30v76z" fill="${hour.near}"/>`,
  );
  let windows = '';
  for (let i = 0; i < hour.lit; i++)
    windows += `<rect x="${344 + i * 68 + pen.random() * 22}" y="${322 + pen.random() * 18}" width="8" height="10"/>`;
  pen.raw(`<g fill="#ffd68c">${windows}</g>`);
}

/** Draws the frames of the bay, curtains or no curtains. */
export function drawBay(pen: Pen, hour: FlatHour): void {
  const wood = { fill: '#e9dfcc', ink: 2.2, shade: { colour: '#b9ac9c', by: [3, -4] as const } };
  for (const [at, [a, b, c, d]] of BAY.entries()) {
    pen.shape([[a[0] - 12, a[1] - 14], [b[0] + 12, b[1] - 14], b, a], wood);
    pen.shape([d, c, [c[0] + 12, c[1] + 16], [d[0] - 12, d[1] + 16]], wood);
    pen.shape([[a[0] - 12, a[1] - 14], a, d, [d[0] - 12, d[1] + 16]], wood);
    pen.shape([b, [b[0] + 12, b[1] - 14], [c[0] + 12, c[1] + 16], c], wood);
    const middle = (p: Point, q: Point): Point => [p[0], p[1] + (q[1] - p[1]) * 0.36];
    const [left, right] = [middle(a, d), middle(b, c)];
    pen.shape([left, right, [right[0], right[1] + 9], [left[0], left[1] + 9]], { ...wood, ink: 1.6 });
    if (at === 1) pen.rect(636, 74, 8, 274, { ...wood, ink: 1.5 });
  }
  pen.shape(
    [
      [270, 62],
      [318, 46],
      [962, 46],
      [1010, 62],
      [1010, 76],
      [960, 60],
      [320, 60],
      [270, 76],
    ],
    { fill: hour.empty ? '#b9a68c' : '#6b4a3a', ink: 2, round: 4 },
  );
  if (!hour.empty) drawCurtains(pen);
}

function drawCurtains(pen: Pen): void {
  for (const side of [-1, 1]) {
    const at = (dx: number, y: number): Point => [640 + side * dx, y];
    pen.shape([at(372, 66), at(296, 60), at(306, 150), at(322, 260), at(312, 420), at(378, 436)], {
      fill: '#4f7a80',
      ink: 2.2,
      round: 12,
      shade: { colour: '#375b66', by: [side * -10, 0] },
    });
    pen.line([at(346, 74), at(350, 426)], 1.7, { opacity: 0.55 });
    pen.line([at(322, 72), at(336, 280)], 1.5, { opacity: 0.5 });
  }
}
