// A door key with a red loop of ribbon.

import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -240, y: -150, w: 480, h: 300 };

function draw(): Pen {
  const pen = new Pen(8, NEAR_INK, BOX);
  pen.raw('<ellipse cx="0" cy="54" rx="180" ry="26" fill="#1c1330" fill-opacity=".4" filter="url(#soft2)"/>');
  pen.raw('<g transform="rotate(12)">');
  pen.curve(
    [
      [-118, -14],
      [-176, -60],
      [-190, 0],
      [-150, 34],
      [-112, 12],
    ],
    9,
    { colour: '#8a352f' },
  );
  pen.curve(
    [
      [-118, -16],
      [-176, -62],
      [-190, -2],
      [-150, 32],
      [-112, 10],
    ],
    5.4,
    { colour: '#c9584a' },
  );
  pen.shape(
    [
      [-10, -14],
      [168, -14],
      [184, 2],
      [168, 16],
      [150, 16],
      [146, 40],
      [128, 40],
      [124, 18],
      [106, 18],
      [102, 48],
      [80, 48],
      [76, 18],
      [-10, 18],
    ],
    {
      fill: '#d9a24a',
      ink: 3.8,
      shade: { colour: '#a8713a', by: [0, -8] },
      light: { colour: '#f3ce82', by: [0, 5] },
    },
  );
  pen.ellipse(-66, 2, 70, 62, {
    fill: '#d9a24a',
    ink: 4,
    shade: { colour: '#a8713a', by: [10, -9] },
    light: { colour: '#f3ce82', by: [-5, 5] },
  });
  pen.ellipse(-92, -2, 24, 22, { fill: '#5b4a52', ink: 3 });
  pen.rect(-22, -22, 16, 48, { fill: '#c58e3c', ink: 2.6, round: 4 });
  pen.raw('</g>');
  return pen;
}

export const KEY: InsertArt = { id: 'key', says: 'A door key on a loop of red ribbon', box: BOX, draw };
