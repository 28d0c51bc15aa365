// What stands in front: a bucket on the tiles at the left, an open toolbox at the right.

import type { Pen } from '../../draw/pen';

/** Draws the bucket and the toolbox. */
export function drawToolbox(pen: Pen): void {
  drawBucket(pen);
  pen.raw(
    '<ellipse cx="1176" cy="728" rx="150" ry="14" fill="#1c0f1a" fill-opacity=".45" filter="url(#soft2)"/>',
  );
  pen.rect(1074, 640, 204, 26, { fill: '#8a352f', ink: 2.4, round: 4 });
  for (const [x, y, toX, toY, w, colour] of [
    [1112, 660, 1092, 604, 9, '#7d573f'],
    [1150, 660, 1164, 596, 6, '#a9a4ac'],
    [1214, 660, 1240, 606, 8, '#4f7a80'],
  ] as const)
    pen.line(
      [
        [x, y],
        [toX, toY],
      ],
      w,
      { colour },
    );
  pen.shape(
    [
      [1074, 596],
      [1112, 590],
      [1116, 606],
      [1080, 614],
    ],
    { fill: '#8f929c', ink: 2.2, shade: { colour: '#666a78', by: [0, -6] } },
  );
  pen.ellipse(1240, 602, 9, 12, { fill: '#d9a24a', ink: 2 });
  pen.rect(1064, 654, 224, 86, {
    fill: '#b8503f',
    ink: 2.8,
    round: 6,
    shade: { colour: '#8a352f', by: [14, -6] },
    light: { colour: '#d97a62', by: [-6, 6], opacity: 0.6 },
  });
  pen.rect(1110, 676, 132, 34, { fill: '#9c4136', ink: 1.8, round: 5 });
  for (const x of [1084, 1254]) pen.rect(x, 660, 14, 22, { fill: '#c9c2b4', ink: 1.6, round: 2 });
}

function drawBucket(pen: Pen): void {
  pen.raw(
    '<ellipse cx="112" cy="726" rx="104" ry="13" fill="#1c0f1a" fill-opacity=".45" filter="url(#soft2)"/>',
  );
  pen.curve(
    [
      [34, 640],
      [22, 690],
      [60, 716],
    ],
    3.4,
    { colour: '#6a6674' },
  );
  pen.shape(
    [
      [30, 632],
      [186, 632],
      [168, 734],
      [48, 734],
    ],
    {
      fill: '#6f8288',
      ink: 2.8,
      round: 6,
      shade: { colour: '#4a5c68', by: [18, -4] },
      light: { colour: '#a3b4b4', by: [-8, 0], opacity: 0.6 },
    },
  );
  pen.ellipse(108, 632, 78, 13, { fill: '#4d5d6a', ink: 2.4 });
  pen.ellipse(108, 636, 68, 8, {
    fill: '#7f9fb4',
    ink: 0,
    light: { colour: '#c4dae6', by: [0, 3], opacity: 0.6 },
  });
  // A cloth over the rim.
  pen.shape(
    [
      [124, 622],
      [172, 624],
      [184, 690],
      [162, 676],
      [148, 700],
      [130, 668],
    ],
    { fill: '#d9cdb4', ink: 2, shade: { colour: '#a99c8c', by: [6, -3] } },
  );
}
