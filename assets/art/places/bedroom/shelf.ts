// What stands under the window and hangs beside it: the books, a dinosaur, tomorrow's clothes.

import type { Pen } from '../../draw/pen';

/** Draws the low shelf under the window: picture books, a dinosaur, a jar with a shell. */
export function drawShelf(pen: Pen): void {
  pen.rect(962, 396, 250, 128, { fill: '#8a6249', ink: 2.4, shade: { colour: '#63453a', by: [-8, 8] } });
  pen.rect(954, 384, 266, 14, {
    fill: '#c3946a',
    ink: 2.2,
    shade: { colour: '#8f6848', by: [0, -5] },
    shadow: 4,
  });
  pen.rect(962, 454, 250, 9, { fill: '#a97a52', ink: 1.7 });
  let x = 972;
  for (const [w, h, fill] of [
    [10, 44, '#c9785a'],
    [14, 48, '#4f7a80'],
    [8, 40, '#efe3cd'],
    [16, 46, '#7a5170'],
    [10, 50, '#d9a24a'],
    [18, 42, '#6f9163'],
    [9, 46, '#c9584a'],
    [14, 38, '#9fc3d0'],
  ] as const) {
    pen.rect(x, 454 - h, w, h, { fill, ink: 1.5, shade: { colour: '#2b1f30', by: [3, 0], opacity: 0.2 } });
    x += w + 1;
  }
  pen.shape(
    [
      [1082, 452],
      [1126, 418],
      [1136, 428],
      [1096, 455],
    ],
    { fill: '#b8694f', ink: 1.6 },
  );
  pen.rect(1148, 416, 50, 38, {
    fill: '#d8cdb6',
    ink: 1.8,
    round: 3,
    shade: { colour: '#a99c8c', by: [5, -4] },
  });
  for (const [at, fill] of [
    [978, '#4f7a80'],
    [1046, '#c9785a'],
    [1122, '#d9a24a'],
  ] as const)
    pen.rect(at, 474, 58, 44, {
      fill,
      ink: 1.9,
      round: 5,
      shade: { colour: '#2b1f30', by: [6, -4], opacity: 0.22 },
    });
  drawDinosaur(pen);
}

function drawDinosaur(pen: Pen): void {
  pen.shape(
    [
      [1096, 384],
      [1100, 362],
      [1124, 350],
      [1142, 356],
      [1150, 330],
      [1170, 322],
      [1182, 332],
      [1172, 340],
      [1164, 342],
      [1158, 366],
      [1156, 384],
      [1146, 384],
      [1142, 374],
      [1122, 374],
      [1118, 384],
    ],
    { fill: '#7b9a58', ink: 2, curve: true, shade: { colour: '#587544', by: [4, -4] } },
  );
  pen.shape(
    [
      [1100, 364],
      [1072, 380],
      [1060, 378],
      [1082, 366],
      [1104, 354],
    ],
    { fill: '#7b9a58', ink: 1.9, curve: true },
  );
  for (const [dx, dy] of [
    [1112, 350],
    [1124, 345],
    [1136, 347],
  ])
    pen.shape(
      [
        [dx - 6, dy + 6],
        [dx, dy - 8],
        [dx + 6, dy + 6],
      ],
      { fill: '#d9a24a', ink: 1.4 },
    );
  pen.ellipse(1170, 331, 2, 2, { fill: '#2a1f2d', ink: 0 });
}

/** Draws the hook with what is to be worn in the morning: a grey jumper a size too large, a bag in the shape of a frog. */
export function drawSchoolThings(pen: Pen): void {
  pen.rect(1180, 132, 118, 15, { fill: '#a97a52', ink: 2, round: 5 });
  for (const x of [1206, 1268]) pen.ellipse(x, 148, 5, 6, { fill: '#c79c58', ink: 1.5 });
  pen.shape(
    [
      [1196, 158],
      [1216, 158],
      [1236, 176],
      [1230, 220],
      [1222, 214],
      [1222, 236],
      [1190, 236],
      [1190, 214],
      [1180, 220],
      [1176, 176],
    ],
    { fill: '#8b8f9a', ink: 2, round: 5, shade: { colour: '#6a6e7c', by: [6, -4] } },
  );
  pen.shape(
    [
      [1198, 158],
      [1214, 158],
      [1206, 174],
    ],
    { fill: '#e9e4d8', ink: 1.5 },
  );
  pen.line(
    [
      [1268, 150],
      [1268, 176],
    ],
    3,
  );
  pen.rect(1240, 174, 58, 66, {
    fill: '#6f9163',
    ink: 2.2,
    round: 18,
    shade: { colour: '#4e6d4c', by: [7, -5] },
  });
  for (const x of [1254, 1284]) {
    pen.ellipse(x, 174, 10, 10, { fill: '#8aab74', ink: 1.8 });
    pen.ellipse(x, 174, 4, 4, { fill: '#2a1f2d', ink: 0 });
  }
  pen.curve(
    [
      [1254, 200],
      [1269, 208],
      [1284, 200],
    ],
    2,
  );
}
