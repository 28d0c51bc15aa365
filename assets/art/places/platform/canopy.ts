// The canopy: its boards, the fretted valance, two iron columns with brackets, the lamp and the departures board.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';

const IRON = '#3d6468';
const IRON_DARK = '#28454e';

/** Draws the roof over the platform and what carries it. */
export function drawCanopy(pen: Pen): void {
  for (const x of [232, 1048]) drawColumn(pen, x);
  drawRoof(pen);
  drawValance(pen);
  drawBoard(pen);
  drawLamp(pen);
}

function drawColumn(pen: Pen, x: number): void {
  const shade = { colour: IRON_DARK, by: [4, 0] } as const;
  for (const side of [-1, 1]) drawBracket(pen, x, side);
  pen.rect(x - 8, 150, 16, 400, { fill: IRON, ink: 2, shade });
  pen.rect(x - 13, 132, 26, 14, { fill: IRON, ink: 2, round: 3, shade });
  pen.rect(x - 11, 146, 22, 7, { fill: '#d9a24a', ink: 1.4 });
  pen.rect(x - 12, 300, 24, 9, { fill: IRON, ink: 1.8, round: 3, shade });
  pen.shape(
    [
      [x - 11, 520],
      [x + 11, 520],
      [x + 17, 566],
      [x - 17, 566],
    ],
    { fill: IRON, ink: 2, shade },
  );
  pen.rect(x - 22, 560, 44, 12, { fill: IRON, ink: 2, round: 2, shade });
}

/** A cast bracket: a quarter of an arch with a ring in its corner. */
function drawBracket(pen: Pen, x: number, side: number): void {
  const at = (dx: number, y: number): Point => [x + side * dx, y];
  pen.curve([at(8, 218), at(20, 160), at(60, 112), at(126, 92)], 9, { colour: IRON_DARK });
  pen.curve([at(8, 214), at(20, 157), at(60, 109), at(124, 90)], 5.4, { colour: IRON });
  pen.curve([at(10, 172), at(28, 146), at(46, 130), at(74, 96)], 4, { colour: IRON_DARK });
  pen.ellipse(x + side * 34, 112, 15, 15, { fill: 'none', ink: 4.4, inkColour: IRON_DARK });
  pen.ellipse(x + side * 34, 112, 5, 5, { fill: '#d9a24a', ink: 1.4 });
}

function drawRoof(pen: Pen): void {
  pen.gradient('boards', [
    [0, '#4a4660'],
    [1, '#8b7a76'],
  ]);
  pen.rect(-60, -40, 1400, 96, { fill: 'url(#boards)', ink: 0 });
  for (let k = -16; k <= 16; k++)
    pen.line(
      [
        [640 + k * 62, -40],
        [640 + k * 46, 56],
      ],
      1.5,
      { opacity: 0.45 },
    );
  for (const x of [232, 640, 1048]) {
    pen.shape(
      [
        [x - 14, 56],
        [x + 14, 56],
        [640 + (x - 640) * 1.32 + 18, -40],
        [640 + (x - 640) * 1.32 - 18, -40],
      ],
      {
        fill: '#4f6f70',
        ink: 1.8,
        shade: { colour: IRON_DARK, by: [6, 0] },
      },
    );
  }
}

function drawValance(pen: Pen): void {
  pen.rect(-60, 48, 1400, 20, {
    fill: IRON,
    ink: 2,
    shade: { colour: IRON_DARK, by: [0, -6] },
    skip: [1, 3],
  });
  for (let x = -58; x < 1340; x += 23) {
    pen.shape(
      [
        [x, 66],
        [x + 22, 66],
        [x + 22, 84],
        [x + 11, 98],
        [x, 84],
      ],
      {
        fill: '#e3d3b2',
        ink: 1.7,
        wobble: 0.5,
        shade: { colour: '#b7a48f', by: [4, -3] },
      },
    );
    pen.ellipse(x + 11, 81, 3, 3, { fill: '#5d5470', ink: 0 });
  }
}

/** The departures board: rows of light, too small and too wet to be read. */
function drawBoard(pen: Pen): void {
  for (const x of [722, 838])
    pen.line(
      [
        [x, 88],
        [x, 116],
      ],
      3.4,
    );
  pen.rect(702, 112, 156, 56, {
    fill: '#23243c',
    ink: 2.4,
    round: 5,
    light: { colour: '#4a4c6e', by: [-2, 3] },
  });
  let rows = '';
  for (const [y, words] of [
    [123, [20, 36, 6, 16]],
    [136, [20, 26, 16, 14]],
    [149, [20, 44, 0, 20]],
  ] as const) {
    let x = 713;
    for (const w of words) {
      for (let k = 0; k < w; k += 5)
        if (pen.random() < 0.86) rows += `<rect x="${x + k}" y="${y}" width="3.6" height="7" rx="1"/>`;
      x += w + 12;
    }
  }
  pen.raw(
    `<rect x="708" y="117" width="144" height="46" fill="#ff9a3c" fill-opacity=".07"/><g fill="#ffab4d">${rows}</g>`,
  );
}

/** An enamel shade on a rod, over the middle of the platform. */
function drawLamp(pen: Pen): void {
  pen.line(
    [
      [640, 66],
      [640, 122],
    ],
    4,
    { colour: IRON_DARK },
  );
  pen.shape(
    [
      [630, 118],
      [650, 118],
      [658, 134],
      [690, 152],
      [590, 152],
      [622, 134],
    ],
    {
      fill: IRON,
      ink: 2.2,
      round: 6,
      shade: { colour: IRON_DARK, by: [8, -2] },
      light: { colour: '#7fa6a4', by: [-4, 3] },
    },
  );
  pen.ellipse(640, 153, 47, 6, { fill: '#fff2cc', ink: 1.4 });
  pen.ellipse(640, 158, 13, 9, { fill: '#fffbe8', ink: 1.2, inkOpacity: 0.5 });
}
