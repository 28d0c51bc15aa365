// What stands on the worktop and on the sill.

import type { Pen } from '../../draw/pen';
import type { KitchenHour } from './hours';

/** Where the bulb of the small lamp is. */
export const SMALL_LAMP = { x: 572, y: 254 } as const;

/** Draws the things on the worktop from left to right. */
export function drawWorktop(pen: Pen, hour: KitchenHour): void {
  drawBoardAndSpoons(pen);
  drawKettle(pen);
  drawSink(pen);
  drawHerbs(pen);
  drawSmallLamp(pen, hour);
  drawFruit(pen);
}

function drawBoardAndSpoons(pen: Pen): void {
  pen.shape(
    [
      [66, 300],
      [66, 238],
      [76, 228],
      [104, 228],
      [112, 238],
      [112, 300],
    ],
    {
      fill: '#b98556',
      ink: 2,
      round: 7,
      shade: { colour: '#94643d', by: [5, -3] },
    },
  );
  pen.ellipse(89, 240, 5, 5, { fill: '#d9d2bf', ink: 1.4 });
  for (const [x, y] of [
    [134, 226],
    [143, 218],
    [151, 230],
  ]) {
    pen.line(
      [
        [x + 2, 268],
        [x, y],
      ],
      3,
      { colour: '#8b5e46' },
    );
    pen.ellipse(x, y - 5, 5, 8, { fill: '#a6744e', ink: 1.4 });
  }
  pen.rect(128, 266, 32, 34, {
    fill: '#dfe0d4',
    ink: 2,
    round: 5,
    shade: { colour: '#b1b5a9', by: [5, -3] },
    inside: '<rect x="128" y="276" width="32" height="5" fill="#4f7a80"/>',
  });
}

function drawKettle(pen: Pen): void {
  pen.curve(
    [
      [220, 258],
      [226, 234],
      [250, 234],
      [256, 258],
    ],
    4,
  );
  pen.shape(
    [
      [264, 278],
      [284, 262],
      [291, 268],
      [270, 290],
    ],
    { fill: '#b8503f', ink: 2, round: 3 },
  );
  pen.shape(
    [
      [212, 300],
      [206, 272],
      [220, 254],
      [256, 254],
      [270, 272],
      [264, 300],
    ],
    {
      fill: '#b8503f',
      ink: 2.4,
      round: 10,
      shade: { colour: '#8a352f', by: [9, -4] },
      light: { colour: '#e0826a', by: [-5, 4], opacity: 0.7 },
    },
  );
  pen.ellipse(238, 252, 7, 4, { fill: '#33263a', ink: 0 });
  pen.rect(196, 298, 88, 5, { fill: '#2a2733', ink: 1.4 });
}

function drawSink(pen: Pen): void {
  pen.rect(588, 296, 112, 8, { fill: '#9aa6a8', ink: 1.6, round: 3 });
  pen.curve(
    [
      [640, 298],
      [640, 262],
      [652, 246],
      [668, 252],
      [668, 266],
    ],
    6,
    { colour: '#8a9698' },
  );
  pen.line(
    [
      [632, 298],
      [650, 298],
    ],
    5,
    { colour: '#8a9698' },
  );
  ['#f0e6d2', '#cfd9d2', '#e7b08c', '#f0e6d2'].forEach((fill, i) => {
    pen.ellipse(724 + i * 13, 274, 5, 23, { fill, ink: 1.6 });
  });
  pen
    .line(
      [
        [712, 298],
        [776, 298],
      ],
      3,
    )
    .line(
      [
        [712, 287],
        [776, 287],
      ],
      2.2,
    );
  pen
    .line(
      [
        [712, 298],
        [712, 280],
      ],
      2.2,
    )
    .line(
      [
        [776, 298],
        [776, 280],
      ],
      2.2,
    );
}

function drawHerbs(pen: Pen): void {
  pen.rect(498, 262, 28, 28, {
    fill: '#c06d4d',
    ink: 1.8,
    round: 3,
    shade: { colour: '#934b35', by: [5, -3] },
  });
  for (const [x, y] of [
    [502, 250],
    [510, 240],
    [519, 244],
    [526, 252],
    [508, 254],
    [519, 256],
  ]) {
    pen.ellipse(x, y, 7, 9, { fill: '#769a62', ink: 1.3 });
  }
}

/** The small lamp, before the window: the only light there is late at night. */
function drawSmallLamp(pen: Pen, hour: KitchenHour): void {
  pen.rect(SMALL_LAMP.x - 17, 292, 34, 8, { fill: '#8b5e46', ink: 1.8, round: 3 });
  pen.line(
    [
      [SMALL_LAMP.x, 293],
      [SMALL_LAMP.x, SMALL_LAMP.y],
    ],
    4,
    { colour: '#6b4433' },
  );
  const [x, y] = [SMALL_LAMP.x, SMALL_LAMP.y];
  pen.shape(
    [
      [x - 14, y - 36],
      [x + 14, y - 36],
      [x + 28, y],
      [x - 28, y],
    ],
    {
      fill: hour.smallLamp.shade,
      ink: 2,
      round: 4,
      shade: { colour: '#8a5a3a', by: [5, -2], opacity: 0.4 },
    },
  );
  pen.ellipse(x, y, 27, 3.6, { fill: hour.smallLamp.bulb, ink: 1.2 });
}

function drawFruit(pen: Pen): void {
  for (const [x, y, fill] of [
    [812, 276, '#d08b3a'],
    [830, 270, '#c2523f'],
    [846, 277, '#d08b3a'],
  ] as const) {
    pen.ellipse(x, y, 12, 11, { fill, ink: 1.7, shade: { colour: '#8a3b2e', by: [4, -3], opacity: 0.5 } });
  }
  pen.shape(
    [
      [790, 280],
      [864, 280],
      [852, 300],
      [802, 300],
    ],
    {
      fill: '#dcd7c4',
      ink: 2,
      round: 8,
      shade: { colour: '#b5ad98', by: [6, -4] },
    },
  );
}
