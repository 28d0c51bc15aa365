// A glass of water, nearly full, on a saucer that a child has chosen.

import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -190, y: -220, w: 380, h: 420 };

function draw(): Pen {
  const pen = new Pen(13, NEAR_INK, BOX);
  pen.raw(
    '<ellipse cx="-14" cy="152" rx="150" ry="22" fill="#1c1330" fill-opacity=".4" filter="url(#soft2)"/><ellipse cx="36" cy="146" rx="92" ry="13" fill="#bfe0ea" fill-opacity=".45" filter="url(#soft1)"/>',
  );
  pen.gradient('water', [
    [0, '#a9d3e0'],
    [0.5, '#7fb4c9'],
    [1, '#5f95b0'],
  ]);
  pen.shape(
    [
      [-84, -168],
      [84, -168],
      [66, 144],
      [-66, 144],
    ],
    {
      fill: '#e4eff0',
      ink: 4,
      round: 14,
      inside:
        '<path d="M-100-112H100V108q-100 26-200 0z" fill="url(#water)"/><path d="M-64 116q64 20 128 0l-3 30H-61z" fill="#d3e6ec"/><path d="M34-112L24 120q24-2 30-12L70-112z" fill="#4f86a4" fill-opacity=".35"/><path d="M-66-150L-50 96" stroke="#fff" stroke-width="11" stroke-opacity=".75" stroke-linecap="round"/><path d="M-42-96L-32 40" stroke="#fff" stroke-width="5" stroke-opacity=".5" stroke-linecap="round"/>',
      opacity: 0.97,
    },
  );
  pen.ellipse(0, -112, 80, 17, {
    fill: '#cbe6ec',
    ink: 2.4,
    light: { colour: '#f4fbfb', by: [0, 6], opacity: 0.9 },
  });
  pen.ellipse(0, -168, 84, 19, { fill: '#f2f8f6', ink: 3.8, opacity: 0.9 });
  pen.ellipse(0, -164, 73, 13, { fill: '#d9e8ea', ink: 1.8 });
  for (const [x, y, r] of [
    [-14, -40, 5],
    [10, 6, 4],
    [-24, 44, 3.4],
    [20, -74, 3.6],
    [-4, 82, 3],
  ])
    pen.ellipse(x, y, r, r, { fill: '#d9eef3', ink: 1.6, inkOpacity: 0.6 });
  drawSticker(pen);
  return pen;
}

/** A dinosaur of the kind that comes with cereal, stuck on crooked. */
function drawSticker(pen: Pen): void {
  pen.raw('<g transform="translate(6 30) rotate(-9)">');
  pen.shape(
    [
      [-46, 22],
      [-34, 4],
      [-10, -6],
      [6, -24],
      [22, -34],
      [38, -26],
      [28, -18],
      [24, 0],
      [26, 22],
      [14, 22],
      [10, 10],
      [-8, 10],
      [-12, 22],
      [-24, 22],
      [-28, 14],
    ],
    { fill: '#7b9a58', ink: 3, curve: true, inkColour: '#f6efdf', shade: { colour: '#5d7a45', by: [4, -5] } },
  );
  pen.ellipse(24, -24, 2.6, 2.6, { fill: NEAR_INK, ink: 0 });
  for (const [x, y] of [
    [-22, -2],
    [-6, -10],
    [6, -24],
  ])
    pen.shape(
      [
        [x - 6, y + 4],
        [x - 1, y - 11],
        [x + 6, y + 1],
      ],
      { fill: '#d9a24a', ink: 1.4 },
    );
  pen.raw('</g>');
}

export const GLASS_OF_WATER: InsertArt = {
  id: 'glass-of-water',
  says: 'A glass of water, full to the top, a dinosaur stuck on it',
  box: BOX,
  draw,
};
