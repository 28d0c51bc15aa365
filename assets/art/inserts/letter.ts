// A card drawn half out of its envelope; the writing cannot be read.

import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -240, y: -210, w: 480, h: 410 };

function draw(): Pen {
  const pen = new Pen(27, NEAR_INK, BOX);
  pen.raw(
    '<g transform="rotate(-6)"><rect x="-204" y="-50" width="400" height="216" rx="10" fill="#1c1330" fill-opacity=".4" filter="url(#soft2)"/>',
  );
  pen.shape(
    [
      [-196, -60],
      [0, -196],
      [196, -60],
      [196, -20],
      [-196, -20],
    ],
    {
      fill: '#b9a78e',
      ink: 4,
      inside: '<path d="M-196-60L0-186 196-60v20h-392z" fill="#7a5170" fill-opacity=".55"/>',
    },
  );
  drawCard(pen);
  pen.shape(
    [
      [-196, -60],
      [0, 66],
      [196, -60],
      [196, 150],
      [-196, 150],
    ],
    {
      fill: '#e6d9bd',
      ink: 4,
      shade: { colour: '#bba98a', by: [0, -10] },
      light: { colour: '#f8efd9', by: [0, 6], opacity: 0.7 },
    },
  );
  pen
    .line(
      [
        [-190, 146],
        [-34, 44],
      ],
      3,
      { opacity: 0.7 },
    )
    .line(
      [
        [190, 146],
        [34, 44],
      ],
      3,
      { opacity: 0.7 },
    );
  pen.raw('</g>');
  return pen;
}

function drawCard(pen: Pen): void {
  pen.shape(
    [
      [-162, -182],
      [160, -190],
      [164, 80],
      [-158, 80],
    ],
    { fill: '#f9f2e2', ink: 3.6, shade: { colour: '#d3c5aa', by: [8, 0] } },
  );
  for (const [y, words] of [
    [-150, [70]],
    [-112, [54, 88, 40, 66]],
    [-86, [82, 46, 96, 30]],
    [-60, [40, 74, 62, 70]],
    [-34, [90, 52, 50, 58]],
    [-8, [62, 84, 40]],
    [18, [48, 70, 90]],
  ] as const) {
    let x = -136;
    for (const w of words) {
      pen.curve(
        [
          [x, y],
          [x + w * 0.2, y - 7],
          [x + w * 0.4, y + 3],
          [x + w * 0.6, y - 6],
          [x + w * 0.8, y + 2],
          [x + w, y - 2],
        ],
        3.2,
        { colour: '#3f4a70', opacity: 0.85 },
      );
      x += w + 14;
    }
  }
  // A word struck out, twice.
  pen.line(
    [
      [-48, -90],
      [8, -84],
    ],
    3.6,
    { colour: '#3f4a70' },
  );
  pen.line(
    [
      [-46, -82],
      [8, -92],
    ],
    3,
    { colour: '#3f4a70' },
  );
  // A sprig pressed under the corner of the flap.
  pen.curve(
    [
      [104, -166],
      [122, -146],
      [134, -118],
    ],
    3,
    { colour: '#5f7f57' },
  );
  for (const [x, y, turn] of [
    [104, -166, -40],
    [124, -166, 20],
    [112, -146, -70],
    [138, -144, 30],
    [122, -126, -60],
  ])
    pen.raw(
      `<ellipse cx="${x}" cy="${y}" rx="11" ry="6" fill="#7d9a68" stroke="${NEAR_INK}" stroke-width="1.8" transform="rotate(${turn} ${x} ${y})"/>`,
    );
}

export const LETTER: InsertArt = {
  id: 'letter',
  says: 'A letter half out of its envelope, one word struck out',
  box: BOX,
  draw,
};
