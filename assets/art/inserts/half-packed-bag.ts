// A travelling bag, open, half packed.

import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -250, y: -220, w: 500, h: 420 };

function draw(): Pen {
  const pen = new Pen(23, NEAR_INK, BOX);
  pen.raw(
    '<ellipse cx="-6" cy="150" rx="232" ry="26" fill="#1c1330" fill-opacity=".42" filter="url(#soft2)"/>',
  );
  pen.shape(
    [
      [-196, -40],
      [-170, -98],
      [166, -104],
      [196, -44],
    ],
    { fill: '#6b3f4a', ink: 4, round: 16, shade: { colour: '#4d2c3a', by: [0, 12] } },
  );
  drawContents(pen);
  drawFront(pen);
  return pen;
}

function drawContents(pen: Pen): void {
  // A jumper with one arm out, a book, a photograph in its frame, a rolled towel.
  pen.shape(
    [
      [-166, -14],
      [-176, -84],
      [-140, -116],
      [-70, -112],
      [-48, -70],
      [-52, -8],
    ],
    {
      fill: '#d9a24a',
      ink: 3.6,
      curve: true,
      shade: { colour: '#a8713a', by: [9, -9] },
      inside:
        '<path d="M-180-74q70-22 140 0M-180-50q70-22 140 0M-180-98q70-22 140 0" fill="none" stroke="#f0cb80" stroke-width="5"/>',
    },
  );
  pen.raw('<g transform="rotate(11 6 -80)">');
  pen.rect(-48, -166, 98, 160, {
    fill: '#4f7a80',
    ink: 3.6,
    round: 4,
    shade: { colour: '#375b66', by: [9, -6] },
    inside:
      '<path d="M-34-140h60M-34-122h40" stroke="#efe3cd" stroke-width="7"/><path d="M-48-20h98v18h-98z" fill="#f6efdf"/>',
  });
  pen.raw('</g><g transform="rotate(-8 96 -90)">');
  pen.rect(52, -150, 104, 132, { fill: '#8a6249', ink: 3.6, shade: { colour: '#63453a', by: [6, -6] } });
  pen.rect(66, -136, 76, 104, {
    fill: '#a9c0bf',
    ink: 2.4,
    inside:
      '<path d="M66-60q38-22 76-6v40H66z" fill="#7d9a74"/><circle cx="90" cy="-86" r="13" fill="#e0b08c"/><path d="M76-90q0-18 14-18t15 16q-6-8-14-8t-15 10z" fill="#2f2430"/><path d="M72-32q0-38 18-38t20 38z" fill="#c9584a"/><circle cx="119" cy="-92" r="13" fill="#b07a52"/><path d="M103-94q2-22 17-22t16 24q2 18-4 26q4-22-2-28-12-6-23-2-4 10 2 30-8-6-6-28z" fill="#4f6f78"/><path d="M100-32q2-46 20-46t22 46z" fill="#5d4a78"/>',
  });
  pen.raw('</g>');
  pen.shape(
    [
      [130, 0],
      [140, -62],
      [178, -74],
      [196, -44],
      [188, 0],
    ],
    { fill: '#b9c3bd', ink: 3.4, curve: true, shade: { colour: '#8d9a9c', by: [7, -6] } },
  );
  pen.curve(
    [
      [152, -52],
      [168, -60],
      [182, -46],
      [170, -36],
    ],
    2.6,
    { opacity: 0.6 },
  );
  // The sleeve that hangs out over the edge.
  pen.shape(
    [
      [-150, -30],
      [-196, -34],
      [-222, 30],
      [-214, 66],
      [-184, 62],
      [-176, 20],
      [-140, 0],
    ],
    { fill: '#d9a24a', ink: 3.6, curve: true, shade: { colour: '#a8713a', by: [8, -6] } },
  );
}

function drawFront(pen: Pen): void {
  pen.shape(
    [
      [-176, -22],
      [190, -26],
      [216, 60],
      [198, 138],
      [-192, 140],
      [-206, 80],
    ],
    {
      fill: '#9c5360',
      ink: 4.4,
      round: 26,
      shade: { colour: '#71384a', by: [18, -14] },
      light: { colour: '#c07d84', by: [0, 8], opacity: 0.6 },
    },
  );
  pen.curve(
    [
      [-174, -18],
      [-60, -4],
      [80, -6],
      [190, -22],
    ],
    9,
    { colour: '#d3cfc6' },
  );
  pen.curve(
    [
      [-174, -18],
      [-60, -4],
      [80, -6],
      [190, -22],
    ],
    3,
  );
  for (const x of [-104, 96])
    pen.rect(x, -12, 24, 150, { fill: '#7d573f', ink: 3, shade: { colour: '#5f4236', by: [6, 0] } });
  pen.raw(
    '<path d="M-92 2C-90 84 106 84 108 2" fill="none" stroke="#2a1f2d" stroke-width="20" stroke-linecap="round"/><path d="M-92 2C-90 84 106 84 108 2" fill="none" stroke="#8a6249" stroke-width="12.5" stroke-linecap="round"/>',
  );
  pen.rect(-18, 84, 60, 38, { fill: '#efe3cd', ink: 2.8, round: 5 });
  pen.line(
    [
      [-8, 98],
      [30, 97],
    ],
    3.4,
    { opacity: 0.6 },
  );
  pen.line(
    [
      [-8, 110],
      [16, 109],
    ],
    3.4,
    { opacity: 0.6 },
  );
}

export const HALF_PACKED_BAG: InsertArt = {
  id: 'half-packed-bag',
  says: 'A travelling bag, open, half packed, a sleeve hanging out',
  box: BOX,
  draw,
};
