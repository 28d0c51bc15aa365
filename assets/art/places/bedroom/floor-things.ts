// The rug, and in front of everything a box of toys and a train that has left the rails.

import type { Pen } from '../../draw/pen';

/** Draws the rug. */
export function drawRug(pen: Pen): void {
  pen.ellipse(640, 672, 400, 46, {
    fill: '#8c6f8f',
    ink: 1.6,
    wobble: 0.3,
    inside:
      '<ellipse cx="640" cy="672" rx="366" ry="38" fill="none" stroke="#d9c3b0" stroke-width="4"/><ellipse cx="640" cy="672" rx="318" ry="29" fill="#7a5e80"/>',
  });
}

/** Draws what is in front of the people. */
export function drawToys(pen: Pen): void {
  pen.raw(
    '<ellipse cx="1166" cy="730" rx="156" ry="14" fill="#1c0f1a" fill-opacity=".4" filter="url(#soft2)"/>',
  );
  pen.ellipse(1118, 632, 30, 30, { fill: '#c9584a', ink: 2.4, shade: { colour: '#973a37', by: [6, -5] } });
  pen.shape(
    [
      [1168, 640],
      [1210, 578],
      [1256, 636],
    ],
    { fill: '#d9a24a', ink: 2.4, shade: { colour: '#a8713a', by: [7, -4] } },
  );
  pen.rect(1226, 596, 44, 50, { fill: '#4f7a80', ink: 2.4, shade: { colour: '#375b66', by: [7, -5] } });
  pen.shape(
    [
      [1050, 640],
      [1284, 640],
      [1274, 742],
      [1062, 742],
    ],
    {
      fill: '#c3946a',
      ink: 2.8,
      round: 6,
      shade: { colour: '#8f6848', by: [14, -6] },
      light: { colour: '#e3b98a', by: [-6, 6], opacity: 0.6 },
    },
  );
  pen.rect(1132, 668, 70, 22, { fill: '#7c563d', ink: 2, round: 10 });
  drawTrain(pen);
}

function drawTrain(pen: Pen): void {
  pen.raw(
    '<ellipse cx="134" cy="728" rx="112" ry="11" fill="#1c0f1a" fill-opacity=".35" filter="url(#soft2)"/>',
  );
  pen.rect(58, 676, 78, 38, {
    fill: '#4f7a80',
    ink: 2.6,
    round: 5,
    shade: { colour: '#375b66', by: [8, -5] },
  });
  pen.rect(48, 648, 44, 66, {
    fill: '#c9584a',
    ink: 2.6,
    round: 4,
    shade: { colour: '#973a37', by: [7, -5] },
  });
  pen.rect(40, 640, 60, 12, { fill: '#d9a24a', ink: 2.2, round: 4 });
  pen.rect(112, 656, 14, 22, { fill: '#3a3450', ink: 2.2 });
  pen.rect(56, 660, 26, 20, { fill: '#f0e6d2', ink: 1.8 });
  for (const [x, r] of [
    [68, 15],
    [118, 13],
  ])
    pen.ellipse(x, 720, r, r, { fill: '#d9a24a', ink: 2.6 });
  pen.shape(
    [
      [162, 706],
      [222, 694],
      [228, 722],
      [168, 734],
    ],
    { fill: '#7b9a58', ink: 2.4, shade: { colour: '#587544', by: [5, -5] } },
  );
  pen.ellipse(184, 734, 10, 10, { fill: '#3a3450', ink: 2 });
  pen.ellipse(220, 726, 10, 10, { fill: '#3a3450', ink: 2 });
}
