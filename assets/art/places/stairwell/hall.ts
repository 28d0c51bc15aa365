// The hall at the foot of the stairs: letter boxes and a bicycle at the left, a door at the right, the floor.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import type { StairHour } from './hours';

const TILES = [646, 664, 690, 726, 776];

/** Draws the floor, laid in two colours. */
export function drawFloor(pen: Pen): void {
  pen.rect(-60, 640, 1400, 160, { fill: '#8a7f86', ink: 0 });
  TILES.slice(0, -1).forEach((y, i) => {
    const below = TILES[i + 1];
    const spread = (at: number) => 1 + (at - 646) / 380;
    for (let k = -13; k < 13; k++) {
      const edge = (j: number, at: number): Point => [640 + j * 74 * spread(at), at];
      if ((k + i) % 2 === 0)
        pen.raw(
          `<path d="M${edge(k, y)}L${edge(k + 1, y)}L${edge(k + 1, below)}L${edge(k, below)}Z" fill="#6b5a66"/>`,
        );
    }
    pen.line(
      [
        [-60, y],
        [1340, y],
      ],
      1.2,
      { opacity: 0.35 },
    );
  });
}

/** Draws the two walls that face the reader. */
export function drawWalls(pen: Pen, hour: StairHour): void {
  for (const x of [-60, 1052]) {
    pen.rect(x, -60, 288, 706, { fill: '#cdbb94', ink: 2.2 });
    pen.rect(x, 452, 288, 194, { fill: '#56786d', ink: 1.6, shade: { colour: '#456660', by: [0, 8] } });
    for (let i = 0; i < 4; i++)
      pen.line(
        [
          [x, 490 + i * 36],
          [x + 288, 490 + i * 36],
        ],
        1.2,
        { opacity: 0.32 },
      );
    for (let i = 1; i < 8; i++)
      pen.line(
        [
          [x + i * 36 + (i % 2) * 4, 466],
          [x + i * 36 + (i % 2) * 4, 640],
        ],
        1,
        { opacity: 0.2 },
      );
    pen.rect(x, 438, 288, 16, { fill: '#c9a968', ink: 1.5, shade: { colour: '#94794c', by: [0, -5] } });
    pen.rect(x, 628, 288, 22, { fill: '#3f4a4e', ink: 1.8 });
  }
  drawLetterBoxes(pen);
  drawBicycle(pen);
  drawDoor(pen, hour);
  drawSwitch(pen, hour);
}

function drawLetterBoxes(pen: Pen): void {
  pen.rect(-6, 214, 196, 172, {
    fill: '#7c5a42',
    ink: 2.4,
    shade: { colour: '#573f33', by: [6, -6] },
    shadow: 5,
  });
  for (let row = 0; row < 3; row++) {
    for (let col = 0; col < 2; col++) {
      const [x, y] = [4 + col * 92, 222 + row * 54];
      pen.rect(x, y, 84, 46, { fill: '#9a7253', ink: 1.8, shade: { colour: '#75533f', by: [3, -4] } });
      pen.rect(x + 16, y + 10, 52, 7, { fill: '#3a2b30', ink: 1.3, round: 3 });
      pen.rect(x + 20, y + 26, 44, 11, { fill: '#efe3cd', ink: 1.2 });
      pen.line(
        [
          [x + 25, y + 32],
          [x + 46 + ((row * 5 + col * 9) % 13), y + 32],
        ],
        2,
        { opacity: 0.6 },
      );
    }
  }
  for (const [x, y, fill] of [
    [24, 218, '#efe3cd'],
    [118, 326, '#c9785a'],
    [30, 272, '#d8cdb6'],
  ] as const)
    pen.shape(
      [
        [x, y],
        [x + 36, y - 6],
        [x + 40, y + 16],
        [x + 3, y + 18],
      ],
      { fill, ink: 1.5 },
    );
}

function drawBicycle(pen: Pen): void {
  const steel = '#2e5560';
  for (const x of [20, 158]) {
    pen.raw(
      `<circle cx="${x}" cy="592" r="52" fill="none" stroke="#2a2233" stroke-width="6.5"/><circle cx="${x}" cy="592" r="46" fill="none" stroke="#a9a4ac" stroke-width="2"/>`,
    );
    let spokes = '';
    for (let i = 0; i < 8; i++) {
      const a = (i / 8) * Math.PI;
      spokes += `M${x + Math.cos(a) * 46} ${592 + Math.sin(a) * 46}L${x - Math.cos(a) * 46} ${592 - Math.sin(a) * 46}`;
    }
    pen.raw(`<path d="${spokes}" stroke="#b9b4bc" stroke-width=".9" stroke-opacity=".7"/>`);
  }
  for (const [x, y, toX, toY] of [
    [20, 592, 52, 528],
    [52, 528, 134, 524],
    [84, 592, 134, 524],
    [52, 528, 84, 592],
    [20, 592, 84, 592],
    [134, 524, 158, 592],
    [134, 524, 128, 500],
    [46, 514, 54, 532],
  ])
    pen.raw(
      `<path d="M${x} ${y}L${toX} ${toY}" stroke="#241c2c" stroke-width="8.5" stroke-linecap="round"/><path d="M${x} ${y}L${toX} ${toY}" stroke="${steel}" stroke-width="5" stroke-linecap="round"/>`,
    );
  pen.rect(28, 504, 36, 11, { fill: '#5f4236', ink: 2, round: 5 });
  pen.curve(
    [
      [112, 506],
      [128, 498],
      [146, 500],
      [150, 512],
    ],
    5,
  );
  // A child's seat that nobody has needed for years holds the shopping.
  pen.rect(-16, 512, 44, 36, {
    fill: '#b98a5a',
    ink: 2,
    round: 4,
    shade: { colour: '#8a6140', by: [5, -4] },
  });
  pen.line(
    [
      [-12, 524],
      [24, 524],
    ],
    1.4,
    { opacity: 0.6 },
  );
}

function drawDoor(pen: Pen, hour: StairHour): void {
  pen.rect(1112, 150, 180, 490, { fill: '#b5a27c', ink: 2.2 });
  pen.rect(1126, 164, 152, 476, {
    fill: '#7a4450',
    ink: 2.4,
    shade: { colour: '#56303e', by: [6, -6] },
  });
  for (const [y, h] of [
    [184, 120],
    [326, 60],
    [410, 200],
  ])
    for (const x of [1142, 1208])
      pen.rect(x, y, 54, h, { fill: '#83505a', ink: 1.6, shade: { colour: '#5f3644', by: [-4, 4] } });
  pen.rect(1168, 340, 68, 22, {
    fill: '#d9b06a',
    ink: 1.8,
    round: 4,
    shade: { colour: '#a8803f', by: [0, -7] },
  });
  pen.ellipse(1142, 398, 8, 8, { fill: '#d9b06a', ink: 1.8 });
  pen.ellipse(1142, 424, 5, 6, { fill: '#3a2b30', ink: 1.2 });
  pen.raw(
    '<path d="M1194 222q2-16 14-16q13 0 13 13q0 8-12 18l-12 10h26" fill="none" stroke="#e3bd78" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>',
  );
  pen.rect(1130, 634, 144, 6, { fill: hour.sill, ink: 0 });
  pen.shape(
    [
      [1110, 648],
      [1290, 648],
      [1306, 672],
      [1096, 672],
    ],
    {
      fill: '#8a6a4a',
      ink: 2,
      inside: '<path d="M1100 660h210" stroke="#5f4a3a" stroke-width="8" stroke-dasharray="14 9"/>',
    },
  );
  // Boots beside the mat, and an umbrella that has dripped.
  for (const x of [1066, 1088])
    pen.shape(
      [
        [x, 584],
        [x + 18, 584],
        [x + 17, 630],
        [x + 26, 640],
        [x + 24, 650],
        [x - 2, 650],
      ],
      { fill: '#3f6350', ink: 2, shade: { colour: '#2a463f', by: [4, -2] } },
    );
}

/** The button of the lamp, with its own small light for who comes in the dark. */
function drawSwitch(pen: Pen, hour: StairHour): void {
  pen.rect(1066, 352, 30, 42, {
    fill: '#e6dcc6',
    ink: 1.9,
    round: 5,
    shade: { colour: '#b3a692', by: [3, -4] },
  });
  pen.ellipse(1081, 378, 8, 8, { fill: '#c9bfae', ink: 1.6 });
  if (hour.lit) pen.raw('<circle cx="1081" cy="362" r="11" fill="#ff9a4a" fill-opacity=".35"/>');
  pen.ellipse(1081, 362, 3.4, 3.4, { fill: hour.lit ? '#ffab5e' : '#b9674a', ink: 1 });
}
