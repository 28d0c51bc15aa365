// A pan of soup with two spoons in it.

import type { Point } from '../draw/geometry';
import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -210, y: -210, w: 470, h: 380 };

function draw(): Pen {
  const pen = new Pen(7, NEAR_INK, BOX);
  pen.raw(
    '<ellipse cx="-10" cy="128" rx="180" ry="24" fill="#1c1330" fill-opacity=".4" filter="url(#soft2)"/>',
  );
  for (const [x, lean] of [
    [-40, 14],
    [6, -12],
  ]) {
    pen.curve(
      [
        [x, -84],
        [x + lean, -124],
        [x + lean * 0.4, -168],
      ],
      3.4,
      { colour: '#fff3dc', opacity: 0.55 },
    );
  }
  pen.shape(
    [
      [118, -8],
      [236, -40],
      [242, -22],
      [122, 18],
    ],
    { fill: '#3d3a47', ink: 3.4, round: 8, light: { colour: '#6b6878', by: [-2, 4] } },
  );
  pen.shape(
    [
      [-150, -40],
      [126, -40],
      [108, 116],
      [-130, 116],
    ],
    {
      fill: '#b8503f',
      ink: 4,
      round: 22,
      shade: { colour: '#8a352f', by: [20, -10] },
      light: { colour: '#e0826a', by: [-10, 0], opacity: 0.7 },
    },
  );
  pen.ellipse(-12, -40, 139, 36, { fill: '#d46a52', ink: 3.6 });
  pen.ellipse(-12, -36, 124, 29, { fill: '#d99a3f', ink: 2.2, shade: { colour: '#b5752c', by: [0, 9] } });
  for (const [x, y, rx, fill] of [
    [-80, -34, 17, '#e9c06a'],
    [-28, -22, 20, '#efcb7c'],
    [52, -30, 18, '#e9c06a'],
    [16, -46, 13, '#efcb7c'],
  ] as const) {
    pen.ellipse(x, y, rx, rx * 0.3, { fill, ink: 0 });
  }
  pen
    .ellipse(-52, -44, 17, 8, { fill: '#f2dd7c', ink: 1.8 })
    .line(
      [
        [-66, -44],
        [-38, -44],
      ],
      1.4,
    )
    .line(
      [
        [-52, -51],
        [-52, -37],
      ],
      1.4,
    );
  for (const [x, y] of [
    [34, -20],
    [-4, -36],
    [70, -42],
    [-100, -42],
  ])
    pen.ellipse(x, y, 5, 2.6, { fill: '#7b9a58', ink: 1 });
  drawSpoon(pen, -66, -30, -148, -156);
  drawSpoon(pen, 40, -32, 104, -166);
  return pen;
}

/** A spoon that stands in the soup: the bowl half under, the handle widening to its end. */
function drawSpoon(pen: Pen, x: number, y: number, endX: number, endY: number): void {
  const length = Math.hypot(endX - x, endY - y);
  const [ax, ay] = [(endX - x) / length, (endY - y) / length];
  const at = (along: number, across: number): Point => [
    x + ax * along - ay * across,
    y + ay * along + ax * across,
  ];
  const steel = { fill: '#d3cfc6', shade: { colour: '#9a95a0', by: [4, -1] as const } };
  const handle = [
    at(14, -3.4),
    at(length * 0.6, -5),
    at(length - 14, -11),
    at(length, -6),
    at(length, 6),
    at(length - 14, 11),
    at(length * 0.6, 5),
    at(14, 3.4),
  ];
  pen.shape(handle, { ...steel, ink: 2.8, curve: true });
  pen.shape([at(-16, -15), at(2, -15), at(20, -4), at(20, 4), at(2, 15), at(-16, 15)], {
    ...steel,
    ink: 2.6,
    curve: true,
  });
  pen.ellipse(x - ax * 14, y - ay * 14 + 2, 25, 8.5, { fill: '#d99a3f', ink: 0 });
  pen.curve(
    [
      [x - ax * 14 - 22, y - ay * 14 - 2],
      [x, y + 3],
      [x - ax * 14 + 24, y - ay * 14 - 2],
    ],
    2.2,
    { colour: '#f2cd84' },
  );
}

export const SOUP: InsertArt = {
  id: 'soup',
  says: 'A pan of soup with two spoons in it',
  box: BOX,
  draw,
};
