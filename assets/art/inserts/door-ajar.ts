// A door that stands open by the width of a hand, with light behind it.

import { Pen } from '../draw/pen';
import { type InsertArt, NEAR_INK } from './insert-art';

const BOX = { x: -200, y: -236, w: 430, h: 470 };

function draw(): Pen {
  const pen = new Pen(17, NEAR_INK, BOX);
  pen.gradient('light', [
    [0, '#f0a75f'],
    [0.5, '#ffdc9a'],
    [1, '#f3b56c'],
  ]);
  pen.raw('<path d="M52 204L116 204L226 232H66Z" fill="#ffd694" fill-opacity=".5" filter="url(#soft1)"/>');
  pen.shape(
    [
      [-150, -216],
      [150, -216],
      [150, 206],
      [-150, 206],
    ],
    {
      fill: '#d8ccb2',
      ink: 4,
      shadow: 10,
      shade: { colour: '#a79b86', by: [7, -6] },
      light: { colour: '#f1e7cf', by: [-5, 5], opacity: 0.7 },
    },
  );
  pen.rect(-122, -190, 244, 396, { fill: 'url(#light)', ink: 3 });
  pen.raw(
    '<path d="M90 206V40q16-7 32 0v166z" fill="#b9713f" fill-opacity=".55"/><path d="M96 40q8-34 24-34" fill="none" stroke="#b9713f" stroke-opacity=".55" stroke-width="6"/>',
  );
  pen.shape(
    [
      [-122, -190],
      [66, -206],
      [66, 226],
      [-122, 206],
    ],
    {
      fill: '#aebcb8',
      ink: 4,
      shade: { colour: '#83949a', by: [14, -6] },
      light: { colour: '#f4d9a6', by: [-7, 0], opacity: 0.85 },
    },
  );
  for (const [top, h] of [
    [-158, 150],
    [36, 142],
  ])
    pen.shape(
      [
        [-92, top],
        [36, top - 8],
        [36, top + h + 8],
        [-92, top + h],
      ],
      { fill: '#a1b0ad', ink: 2.6, shade: { colour: '#83949a', by: [-6, 6] } },
    );
  pen.ellipse(48, 14, 12, 13, {
    fill: '#d9a24a',
    ink: 3.2,
    shade: { colour: '#a8713a', by: [4, -4] },
    light: { colour: '#f3d28e', by: [-3, 3], opacity: 0.9 },
  });
  // Four pencil marks on the frame, each a little higher, each with a short line beside it.
  for (const y of [150, 122, 100, 84])
    pen
      .line(
        [
          [-148, y],
          [-128, y],
        ],
        3,
        { colour: '#6a5a6a' },
      )
      .line(
        [
          [-146, y - 7],
          [-136, y - 7],
        ],
        2,
        { colour: '#6a5a6a', opacity: 0.7 },
      );
  return pen;
}

export const DOOR_AJAR: InsertArt = {
  id: 'door-ajar',
  says: 'A door open by the width of a hand, a strip of light behind it',
  box: BOX,
  draw,
};
