// The shoe bench under the clock, the coats, the lamp; and in front a scooter and a laundry basket.

import type { Pen } from '../../draw/pen';

const [LEFT, RIGHT, SEAT, FLOOR] = [330, 806, 530, 652];
const WOOD = { fill: '#a97a52', ink: 2.3, shade: { colour: '#7c563d', by: [5, -5] as const } };

/** Draws the bench that all shoes of the family live under. */
export function drawBench(pen: Pen): void {
  pen.raw(
    `<ellipse cx="568" cy="${FLOOR}" rx="256" ry="10" fill="#24121f" fill-opacity=".4" filter="url(#soft2)"/>`,
  );
  pen.rect(LEFT + 12, SEAT + 10, RIGHT - LEFT - 24, FLOOR - SEAT - 12, { fill: '#5f4236', ink: 2 });
  pen.rect(LEFT + 12, 594, RIGHT - LEFT - 24, 9, { ...WOOD, fill: '#8f6848', ink: 1.7 });
  shoe(pen, 356, 592, '#3d4a5c', 1);
  shoe(pen, 404, 592, '#3d4a5c', 1);
  shoe(pen, 486, 592, '#c9584a', 0.7);
  shoe(pen, 520, 592, '#c9584a', 0.7);
  shoe(pen, 612, 592, '#8a6249', 1);
  shoe(pen, 668, 592, '#8a6249', 1);
  shoe(pen, 372, 646, '#6f9163', 0.72);
  shoe(pen, 404, 646, '#6f9163', 0.72);
  shoe(pen, 470, 646, '#2f2b3c', 1.05);
  shoe(pen, 524, 646, '#2f2b3c', 1.05);
  for (const x of [604, 632])
    pen.shape(
      [
        [x, 608],
        [x + 16, 608],
        [x + 15, 636],
        [x + 26, 640],
        [x + 24, 648],
        [x - 1, 648],
      ],
      { fill: '#d9a24a', ink: 1.9, shade: { colour: '#a8713a', by: [4, -2] } },
    );
  shoe(pen, 700, 646, '#7a5170', 0.9);
  shoe(pen, 748, 646, '#7a5170', 0.9);
  for (const x of [LEFT, 556, RIGHT - 18]) pen.rect(x, SEAT + 6, 18, FLOOR - SEAT - 6, WOOD);
  pen.rect(LEFT - 8, SEAT - 2, RIGHT - LEFT + 16, 15, {
    ...WOOD,
    fill: '#c3946a',
    round: 4,
    light: { colour: '#e3b98a', by: [0, 4], opacity: 0.7 },
  });
  pen.rect(LEFT + 18, SEAT - 14, RIGHT - LEFT - 36, 14, {
    fill: '#4f6f78',
    ink: 2,
    round: 6,
    shade: { colour: '#38525e', by: [0, -5] },
  });
}

function shoe(pen: Pen, x: number, foot: number, fill: string, size: number): void {
  pen.shape(
    [
      [x, foot - 21 * size],
      [x + 15 * size, foot - 21 * size],
      [x + 22 * size, foot - 12 * size],
      [x + 38 * size, foot - 8 * size],
      [x + 39 * size, foot],
      [x, foot],
    ],
    { fill, ink: 1.7, round: 3, shade: { colour: '#1c1320', by: [3, -4], opacity: 0.3 } },
  );
  pen.line(
    [
      [x, foot - 1],
      [x + 39 * size, foot - 1],
    ],
    2.6,
    { colour: '#e6dcc6' },
  );
}

/** Draws the row of coats on the right, a small one among them. */
export function drawCoats(pen: Pen): void {
  pen.rect(1046, 132, 240, 16, { fill: '#8a6249', ink: 2, round: 4, shadow: 4 });
  coat(pen, 1064, 150, 74, 210, '#4f5f7a', '#3a4760');
  coat(pen, 1144, 150, 50, 108, '#d9a24a', '#a8713a');
  coat(pen, 1206, 150, 72, 186, '#6b5060', '#4c384a');
  pen.curve(
    [
      [1120, 152],
      [1112, 240],
      [1122, 330],
    ],
    11,
    { colour: '#8a352f' },
  );
  pen.curve(
    [
      [1130, 152],
      [1134, 230],
      [1128, 296],
    ],
    11,
    { colour: '#a9483f' },
  );
  pen.ellipse(1170, 138, 20, 9, { fill: '#c9584a', ink: 1.8 });
}

function coat(pen: Pen, x: number, y: number, w: number, h: number, fill: string, dark: string): void {
  pen.shape(
    [
      [x + w * 0.36, y],
      [x + w * 0.64, y],
      [x + w * 0.92, y + 22],
      [x + w, y + h * 0.78],
      [x + w * 0.84, y + h * 0.8],
      [x + w * 0.86, y + h],
      [x + w * 0.14, y + h],
      [x + w * 0.16, y + h * 0.8],
      [x, y + h * 0.78],
      [x + w * 0.08, y + 22],
    ],
    { fill, ink: 2.1, round: 6, shade: { colour: dark, by: [9, -5] } },
  );
  pen.line(
    [
      [x + w * 0.5, y + 14],
      [x + w * 0.5, y + h - 6],
    ],
    1.6,
    { opacity: 0.55 },
  );
}

/** Draws the basket and the scooter in the corners. */
export function drawNear(pen: Pen): void {
  pen.raw(
    '<ellipse cx="1176" cy="730" rx="142" ry="13" fill="#1c0f1a" fill-opacity=".45" filter="url(#soft2)"/>',
  );
  for (const [x, y, rx, ry, fill] of [
    [1120, 640, 46, 26, '#9fb4bb'],
    [1180, 630, 52, 30, '#d8cdb6'],
    [1234, 642, 42, 24, '#c9785a'],
    [1164, 646, 40, 22, '#7a5170'],
  ] as const)
    pen.ellipse(x, y, rx, ry, {
      fill,
      ink: 2.2,
      wobble: 3,
      shade: { colour: '#3a2a40', by: [6, -6], opacity: 0.25 },
    });
  let weave = '';
  for (let i = 0; i < 5; i++) weave += `M1060 ${668 + i * 16}H1296`;
  for (let i = 0; i < 9; i++) weave += `M${1076 + i * 25} 650V744`;
  pen.shape(
    [
      [1060, 648],
      [1296, 648],
      [1280, 744],
      [1076, 744],
    ],
    {
      fill: '#c3a06a',
      ink: 2.8,
      round: 8,
      inside: `<path d="${weave}" stroke="#8f6f45" stroke-width="3" stroke-opacity=".6"/>`,
      shade: { colour: '#8a6a42', by: [14, -6], opacity: 0.7 },
    },
  );
  pen.rect(1050, 640, 256, 15, { fill: '#d6b57e', ink: 2.4, round: 7 });
  drawScooter(pen);
}

function drawScooter(pen: Pen): void {
  const rod = (d: string, width: number, colour: string) =>
    `<path d="${d}" fill="none" stroke="#211a2a" stroke-width="${width + 4}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  pen.raw(
    '<ellipse cx="92" cy="736" rx="112" ry="9" fill="#1c0f1a" fill-opacity=".4" filter="url(#soft1)"/>',
  );
  pen.raw(
    rod('M38 716L16 574', 7, '#8f97a3') +
      rod('M-14 578L44 568', 8, '#c9584a') +
      rod('M40 716H160', 10, '#4f7a80'),
  );
  for (const x of [38, 166]) {
    pen.ellipse(x, 722, 17, 17, { fill: '#33263a', ink: 2.6 });
    pen.ellipse(x, 722, 8, 8, { fill: '#d9a24a', ink: 1.8 });
  }
}
