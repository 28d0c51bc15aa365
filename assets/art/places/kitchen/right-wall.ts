// The shelves, the fridge and the bin on the right.

import { curvePoints } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';

const BOOKS: readonly (readonly [string, number, number])[] = [
  ['#7a5170', 14, 50],
  ['#c39a4d', 12, 44],
  ['#4f7a80', 16, 54],
  ['#b8573f', 11, 47],
  ['#d9d0b8', 13, 40],
];

/** Draws the shelves and what is on them. */
export function drawShelves(pen: Pen): void {
  for (const y of [168, 84]) {
    pen.rect(872, y, 150, 10, {
      fill: '#8b5e46',
      ink: 2,
      shade: { colour: '#6b4433', by: [0, -4] },
      shadow: 4,
    });
    for (const x of [886, 1004])
      pen.line(
        [
          [x, y + 10],
          [x, y + 28],
        ],
        3,
      );
  }
  drawJar(pen, 884, 24, 38, '#c98f4b');
  drawJar(pen, 914, 22, 30, '#8a9a5b');
  drawJar(pen, 942, 26, 42, '#b8573f');
  for (const [i, fill] of ['#e9dfc7', '#c9d3cc', '#e9dfc7', '#d8a48a'].entries()) {
    pen.ellipse(996, 162 - i * 5, 22, 5, { fill, ink: 1.5 });
  }
  let x = 884;
  for (const [fill, w, h] of BOOKS) {
    pen.rect(x, 84 - h, w, h, { fill, ink: 1.6, shade: { colour: '#2b1f30', by: [3, 0], opacity: 0.18 } });
    x += w + 1;
  }
  drawPlant(pen);
}

function drawJar(pen: Pen, x: number, w: number, h: number, fill: string): void {
  pen.rect(x, 168 - h, w, h, {
    fill: '#e6e2d2',
    ink: 1.8,
    round: 5,
    shade: { colour: '#b9b09c', by: [3, -3], opacity: 0.6 },
    inside: `<rect x="${x}" y="${168 - h * 0.62}" width="${w}" height="${h}" fill="${fill}"/>`,
  });
  pen.rect(x - 1, 161 - h, w + 2, 9, { fill: '#7c4a35', ink: 1.6, round: 2 });
}

function drawPlant(pen: Pen): void {
  const leaves = [
    [-24, -14, 0],
    [-14, -28, 0],
    [2, -34, 0],
    [18, -26, 0],
    [28, -8, 0],
    [36, 22, 1],
    [40, 48, 1],
    [-28, 12, 1],
  ];
  for (const [dx, dy, hangs] of leaves) {
    const tip = [995 + dx, 52 + dy] as const;
    pen.line(curvePoints([[995, 52], [995 + dx * 0.7, 50 + dy * 0.8], tip], false), 1.6);
    pen.ellipse(tip[0], tip[1], 8, 10, { fill: hangs ? '#5f7f57' : '#6f9163', ink: 1.4, wobble: 3 });
  }
  pen.rect(980, 50, 30, 34, { fill: '#b9684c', ink: 2, round: 4, shade: { colour: '#8f4a36', by: [5, -3] } });
}

/** Draws the fridge with the papers on it, and the basket on top. */
export function drawFridge(pen: Pen): void {
  pen.rect(1044, 96, 186, 424, {
    fill: '#d7d9cf',
    ink: 2.8,
    round: 14,
    shadow: 8,
    shade: { colour: '#a7ada8', by: [14, -4] },
    light: { colour: '#f3f2e4', by: [-4, 4] },
  });
  pen.line(
    [
      [1046, 232],
      [1228, 232],
    ],
    2.6,
  );
  pen.rect(1062, 150, 8, 60, { fill: '#8f9694', ink: 1.6, round: 3 });
  pen.rect(1062, 256, 8, 96, { fill: '#8f9694', ink: 1.6, round: 3 });
  drawPapers(pen);
  pen.rect(1062, 62, 150, 34, { fill: '#b78a5c', ink: 2, shade: { colour: '#8d6541', by: [0, -7] } });
  for (let i = 0; i < 5; i++)
    pen.line(
      [
        [1077 + i * 30, 64],
        [1072 + i * 30, 95],
      ],
      1.4,
      { opacity: 0.5 },
    );
}

function drawPapers(pen: Pen): void {
  // A take-away menu, a note, two photographs from a booth.
  pen.shape(
    [
      [1098, 262],
      [1152, 258],
      [1157, 338],
      [1102, 341],
    ],
    {
      fill: '#fbf4e2',
      ink: 1.8,
      shadow: 3,
      inside:
        '<rect x="1096" y="256" width="62" height="24" fill="#c9785a"/><path d="M1108 294h38M1108 303h30M1109 312h36M1109 321h26" stroke="#8f8298" stroke-width="2.4"/>',
    },
  );
  pen.ellipse(1126, 262, 4.5, 4.5, { fill: '#4f7a80', ink: 1.3 });
  pen.shape(
    [
      [1110, 128],
      [1146, 124],
      [1150, 160],
      [1114, 164],
    ],
    { fill: '#f0d27a', ink: 1.5 },
  );
  pen
    .line(
      [
        [1118, 138],
        [1140, 136],
      ],
      1.6,
      { opacity: 0.6 },
    )
    .line(
      [
        [1119, 147],
        [1136, 145],
      ],
      1.6,
      { opacity: 0.6 },
    );
  pen.shape(
    [
      [1172, 118],
      [1200, 121],
      [1194, 184],
      [1166, 181],
    ],
    {
      fill: '#fbf4e2',
      ink: 1.5,
      inside:
        '<rect x="1172" y="124" width="22" height="25" fill="#6f8fa0"/><rect x="1170" y="153" width="22" height="25" fill="#8a9a8f"/><circle cx="1180" cy="140" r="5" fill="#c98b62"/><circle cx="1188" cy="141" r="5" fill="#7c4a35"/><circle cx="1179" cy="168" r="5" fill="#c98b62"/><circle cx="1186" cy="167" r="5" fill="#7c4a35"/>',
    },
  );
  pen.ellipse(1186, 119, 4, 4, { fill: '#c2523f', ink: 1.3 });
}

/** Draws the bin in the corner. */
export function drawBin(pen: Pen): void {
  pen.rect(918, 420, 86, 98, {
    fill: '#8b6f58',
    ink: 2.2,
    round: 8,
    shade: { colour: '#654c3c', by: [10, -3] },
  });
  for (let i = 0; i < 6; i++)
    pen.line(
      [
        [924 + i * 14, 426],
        [926 + i * 13, 512],
      ],
      1.4,
      { opacity: 0.4 },
    );
  pen.ellipse(961, 422, 44, 9, { fill: '#a78768', ink: 2 });
}
