// The chimney breast on the right: the range, a lamp, tea towels, a rack of washing.

import type { Pen } from '../../draw/pen';

/** Where the bulb of the lamp over the range is. */
export const LAMP = { x: 1064, y: 176 } as const;

/** Draws the chimney breast and the range in it. */
export function drawRange(pen: Pen): void {
  pen.rect(936, 34, 420, 488, { fill: '#97a2a3', ink: 2.2, shade: { colour: '#717f88', by: [10, 0] } });
  pen.shape(
    [
      [976, 522],
      [976, 268],
      [1010, 236],
      [1230, 236],
      [1264, 268],
      [1264, 522],
    ],
    { fill: '#5b5a66', ink: 2.2, shade: { colour: '#45434f', by: [-9, 9] } },
  );
  for (let i = 0; i < 5; i++) {
    for (let k = 0; k < 8; k++)
      pen.raw(
        `<rect x="${988 + k * 33 + (i % 2) * 12}" y="${252 + i * 16}" width="29" height="12" fill="${(i + k) % 3 ? '#66626c' : '#72666a'}"/>`,
      );
  }
  drawStove(pen);
  pen.rect(950, 216, 330, 20, {
    fill: '#7b553f',
    ink: 2.2,
    shade: { colour: '#563b30', by: [0, -8] },
    light: { colour: '#a97c58', by: [0, 4], opacity: 0.7 },
    shadow: 5,
  });
  drawMantel(pen);
  drawLamp(pen);
}

function drawStove(pen: Pen): void {
  pen.rect(1000, 330, 244, 192, {
    fill: '#cdbf9d',
    ink: 2.6,
    round: 10,
    shade: { colour: '#9d9078', by: [12, -4] },
    light: { colour: '#efe2be', by: [-4, 5], opacity: 0.7 },
  });
  pen.rect(988, 318, 268, 18, { fill: '#4b4856', ink: 2.2, round: 5 });
  for (const [x, y, h] of [
    [1016, 372, 60],
    [1016, 440, 66],
    [1134, 372, 134],
  ])
    pen.rect(x, y, 98, h, { fill: '#d8cba9', ink: 1.9, round: 8, shade: { colour: '#a89b82', by: [5, -4] } });
  for (const [x, y] of [
    [1098, 400],
    [1098, 470],
    [1148, 436],
  ])
    pen.rect(x, y, 9, 22, { fill: '#7d7884', ink: 1.4, round: 3 });
  pen.rect(1004, 346, 236, 8, { fill: '#a9a4ac', ink: 1.6, round: 4 });
  // Two tea towels over the rail, one wrung out.
  pen.shape(
    [
      [1040, 344],
      [1092, 344],
      [1096, 426],
      [1066, 432],
      [1036, 424],
    ],
    {
      fill: '#e6dcc6',
      ink: 1.8,
      shade: { colour: '#b9ab9a', by: [8, -2] },
      inside: '<path d="M1030 404h70M1030 414h70M1030 358h70" stroke="#4f7a80" stroke-width="3.6"/>',
    },
  );
  pen.shape(
    [
      [1164, 344],
      [1198, 344],
      [1202, 420],
      [1180, 408],
      [1166, 424],
    ],
    { fill: '#8a6a86', ink: 1.8, shade: { colour: '#674d69', by: [6, 0] } },
  );
  pen.ellipse(1196, 302, 34, 20, { fill: '#4f7a80', ink: 2.2, shade: { colour: '#375b66', by: [8, -4] } });
  pen.rect(1166, 298, 60, 22, {
    fill: '#4f7a80',
    ink: 2,
    round: 6,
    shade: { colour: '#375b66', by: [8, -4] },
  });
  pen.curve(
    [
      [1168, 292],
      [1180, 262],
      [1214, 262],
      [1226, 292],
    ],
    5,
  );
  pen.shape(
    [
      [1168, 308],
      [1146, 292],
      [1150, 286],
      [1174, 298],
    ],
    { fill: '#4f7a80', ink: 1.8 },
  );
}

function drawMantel(pen: Pen): void {
  // A clock that stopped, a photograph of two people on a roof, matches, a jar of screws.
  pen.rect(1128, 172, 44, 44, { fill: '#e6dcc6', ink: 1.8, shade: { colour: '#b0a493', by: [4, -4] } });
  pen.raw(
    '<rect x="1134" y="178" width="32" height="32" fill="#8fb0bb"/><path d="M1134 210l16-18 16 18z" fill="#9c5f48"/><circle cx="1146" cy="193" r="3.4" fill="#7c4a35"/><circle cx="1154" cy="193" r="3.4" fill="#e0b08c"/>',
  );
  pen.rect(1190, 186, 24, 30, {
    fill: '#c3cfca',
    ink: 1.7,
    round: 4,
    inside: '<rect x="1190" y="198" width="24" height="20" fill="#7d7884"/>',
  });
  pen.rect(1188, 180, 28, 8, { fill: '#b8503f', ink: 1.5, round: 2 });
  pen.rect(1226, 202, 34, 14, { fill: '#d9a24a', ink: 1.6, shade: { colour: '#a8713a', by: [0, -5] } });
  pen.rect(972, 190, 18, 26, {
    fill: '#efe3cd',
    ink: 1.6,
    round: 3,
    shade: { colour: '#bda792', by: [4, 0] },
  });
  pen.line(
    [
      [981, 190],
      [981, 182],
    ],
    1.8,
  );
}

function drawLamp(pen: Pen): void {
  const { x, y } = LAMP;
  pen.rect(x - 20, 206, 40, 10, { fill: '#7c4a35', ink: 1.8, round: 4 });
  pen.ellipse(x, 196, 14, 13, { fill: '#b8694f', ink: 1.8, shade: { colour: '#8a4a3a', by: [4, -3] } });
  pen.shape(
    [
      [x - 18, y - 44],
      [x + 18, y - 44],
      [x + 38, y + 2],
      [x - 38, y + 2],
    ],
    {
      fill: '#f4cb84',
      ink: 2.2,
      round: 4,
      shade: { colour: '#c98f4d', by: [7, -2], opacity: 0.6 },
      light: { colour: '#fff0c8', by: [-5, 0], opacity: 0.6 },
    },
  );
  pen.ellipse(x, y + 2, 37, 5, { fill: '#fff6dc', ink: 1.2 });
}
