// The phone: lit, with messages that cannot be read; or face down.

import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -210, y: -230, w: 420, h: 480 };

function drawLit(): Pen {
  const pen = new Pen(5, NEAR_INK, BOX);
  // Light around the screen in two flat steps, as a printer would do it.
  pen.raw(
    '<g transform="rotate(-7)"><rect x="-150" y="-216" width="300" height="444" rx="70" fill="#d6ecf6" fill-opacity=".16"/><rect x="-122" y="-204" width="244" height="420" rx="46" fill="#d6ecf6" fill-opacity=".26"/>',
  );
  pen.shape(
    [
      [-98, -186],
      [98, -186],
      [98, 196],
      [-98, 196],
    ],
    { fill: '#2d2a3a', ink: 4, round: 26, shadow: 12 },
  );
  pen.shape(
    [
      [-86, -164],
      [86, -164],
      [86, 174],
      [-86, 174],
    ],
    {
      fill: '#f3e9d4',
      ink: 2,
      round: 9,
      inside: '<rect x="-90" y="-170" width="180" height="52" fill="#4f7a80"/>',
    },
  );
  pen.ellipse(-62, -141, 13, 13, { fill: '#7c4a35', ink: 1.6 });
  pen
    .line(
      [
        [-40, -146],
        [14, -146],
      ],
      5,
      { colour: '#efe3cd' },
    )
    .line(
      [
        [-40, -134],
        [-14, -134],
      ],
      3,
      { colour: '#c9d8d4' },
    );
  bubble(pen, -72, -98, 96, 34, '#d8e2dc');
  bubble(pen, -14, -48, 88, 36, '#e9b48f');
  bubble(pen, -34, 4, 108, 52, '#e9b48f');
  pen
    .line(
      [
        [-18, 22],
        [58, 22],
      ],
      3,
      { opacity: 0.65 },
    )
    .line(
      [
        [-18, 38],
        [26, 38],
      ],
      3,
      { opacity: 0.65 },
    );
  pen
    .line(
      [
        [-56, -82],
        [8, -82],
      ],
      3,
      { opacity: 0.55 },
    )
    .line(
      [
        [2, -30],
        [58, -30],
      ],
      3,
      { opacity: 0.65 },
    );
  for (const x of [44, 52])
    pen.line(
      [
        [x, 70],
        [x + 6, 77],
        [x + 17, 62],
      ],
      3.4,
      { colour: '#2f6f7a' },
    );
  bubble(pen, -72, 116, 144, 38, '#fffaf0');
  pen.raw('</g>');
  return pen;
}

function bubble(pen: Pen, x: number, y: number, w: number, h: number, fill: string): void {
  pen.rect(x, y, w, h, { fill, ink: 2, round: 13 });
}

function drawDark(): Pen {
  const pen = new Pen(6, NEAR_INK, BOX);
  pen.raw('<g transform="rotate(9)">');
  pen.shape(
    [
      [-98, -186],
      [98, -186],
      [98, 196],
      [-98, 196],
    ],
    {
      fill: '#3a3850',
      ink: 4,
      round: 26,
      shadow: 12,
      shade: { colour: '#262438', by: [9, -8] },
      light: { colour: '#6a6a8c', by: [-4, 5] },
    },
  );
  pen.rect(-82, -170, 62, 74, { fill: '#2c2a40', ink: 2.4, round: 16 });
  for (const y of [-151, -116])
    pen.ellipse(-51, y, 12, 12, { fill: '#1b1a2c', ink: 2, light: { colour: '#7f86a8', by: [-3, 3] } });
  pen.ellipse(-4, -150, 5, 5, { fill: '#c9c2b4', ink: 1.4 });
  pen
    .line(
      [
        [40, 120],
        [78, 60],
      ],
      2,
      { colour: '#7d7a98', opacity: 0.6 },
    )
    .line(
      [
        [52, 150],
        [82, 104],
      ],
      2,
      { colour: '#7d7a98', opacity: 0.5 },
    );
  pen.raw('</g>');
  return pen;
}

export const PHONE_LIT: InsertArt = {
  id: 'phone-lit',
  says: 'A phone, face up, its screen lit',
  box: BOX,
  draw: drawLit,
};
export const PHONE_DARK: InsertArt = {
  id: 'phone-dark',
  says: 'A phone, face down',
  box: BOX,
  draw: drawDark,
};
