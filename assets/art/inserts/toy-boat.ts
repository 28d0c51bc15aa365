// The yellow boat on the water, its string trailing.

import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -250, y: -220, w: 500, h: 400 };

function draw(): Pen {
  const pen = new Pen(19, NEAR_INK, BOX);
  pen.gradient('pond', [
    [0, '#8fb8ba'],
    [1, '#4f828f'],
  ]);
  pen.raw(
    '<ellipse cx="0" cy="108" rx="240" ry="58" fill="#4a7a88" fill-opacity=".35" filter="url(#soft2)"/>',
  );
  pen.ellipse(0, 106, 222, 46, { fill: 'url(#pond)', ink: 3, inkOpacity: 0.55, wobble: 2 });
  pen.raw('<path d="M-110 108q110 40 220 0l-20 26q-90 22-180 0z" fill="#d9a236" fill-opacity=".5"/>');
  for (const [x, y, w] of [
    [-180, 100, 54],
    [104, 126, 76],
    [-60, 138, 64],
    [140, 90, 44],
    [-140, 124, 30],
  ])
    pen.curve(
      [
        [x, y],
        [x + w * 0.5, y - 4],
        [x + w, y],
      ],
      3,
      { colour: '#e3f1ef', opacity: 0.8 },
    );
  drawSails(pen);
  drawHull(pen);
  pen.raw(
    '<path d="M-134 52C-176 66-168 96-200 96S-214 118-240 112" fill="none" stroke="#2a1f2d" stroke-width="7" stroke-linecap="round"/><path d="M-134 52C-176 66-168 96-200 96S-214 118-240 112" fill="none" stroke="#efe3cd" stroke-width="3.6" stroke-linecap="round"/>',
  );
  return pen;
}

function drawSails(pen: Pen): void {
  pen.rect(-7, -194, 13, 224, { fill: '#a97a52', ink: 3.2, shade: { colour: '#7c563d', by: [4, 0] } });
  pen.shape(
    [
      [14, -178],
      [52, -120],
      [96, -40],
      [104, 10],
      [14, 14],
    ],
    {
      fill: '#f1e6cc',
      ink: 3.8,
      round: 5,
      shade: { colour: '#c9b894', by: [-12, 10] },
      inside: '<path d="M10-60l90 30v20L10-40z" fill="#c9584a"/>',
    },
  );
  pen.shape(
    [
      [-16, -156],
      [-88, 4],
      [-16, 14],
    ],
    { fill: '#e6d9b8', ink: 3.6, round: 4, shade: { colour: '#b9a882', by: [9, 8] } },
  );
  pen.shape(
    [
      [-4, -214],
      [-4, -188],
      [-44, -196],
    ],
    { fill: '#c9584a', ink: 3 },
  );
  // A seam, sewn by somebody who does not sew.
  for (let i = 0; i < 6; i++)
    pen.line(
      [
        [28 + i * 8, -110 + i * 17],
        [38 + i * 8, -116 + i * 17],
      ],
      2.4,
      { opacity: 0.65 },
    );
}

function drawHull(pen: Pen): void {
  pen.shape(
    [
      [-146, 34],
      [-60, 44],
      [40, 44],
      [150, 22],
      [138, 62],
      [104, 112],
      [-92, 114],
      [-128, 76],
    ],
    {
      fill: '#efbd3c',
      ink: 4.4,
      round: 12,
      shade: { colour: '#b98426', by: [8, -18] },
      light: { colour: '#ffdf86', by: [0, 9], opacity: 0.85 },
      inside: '<path d="M-150 84q140 26 290-12v16q-140 34-290 12z" fill="#f6efdf"/>',
    },
  );
  // Where the paint has gone: bare wood at the bow.
  pen.shape(
    [
      [112, 42],
      [138, 36],
      [130, 60],
      [116, 66],
    ],
    { fill: '#b98a5a', ink: 1.6, curve: true },
  );
  pen.rect(-66, 18, 62, 26, { fill: '#4f7a80', ink: 3, round: 4, shade: { colour: '#375b66', by: [6, -5] } });
  for (const x of [-52, -28]) pen.ellipse(x, 31, 6, 6, { fill: '#efe3cd', ink: 2 });
}

export const TOY_BOAT: InsertArt = {
  id: 'toy-boat',
  says: 'A small yellow boat on the water, its string trailing',
  box: BOX,
  draw,
};
