// The trestle tables: one at the right with what is left of the meal, and the bench in the middle.

import type { Pen } from '../../draw/pen';
import type { WeddingHour } from './hours';

const [LEFT, RIGHT, SEAT, FLOOR] = [286, 994, 530, 664];

/** Draws the long bench. */
export function drawBench(pen: Pen, hour: WeddingHour): void {
  const wood = { fill: '#a97a52', ink: 2.2, shade: { colour: '#7a543c', by: [4, -4] as const } };
  pen.raw(
    `<ellipse cx="640" cy="${FLOOR - 4}" rx="380" ry="11" fill="#1c2418" fill-opacity=".4" filter="url(#soft2)"/>`,
  );
  for (const x of [LEFT + 60, 640, RIGHT - 60]) {
    for (const lean of [-26, 26])
      pen.shape(
        [
          [x - 7, SEAT + 12],
          [x + 7, SEAT + 12],
          [x + lean + 7, FLOOR],
          [x + lean - 7, FLOOR],
        ],
        wood,
      );
    pen.rect(x - 18, SEAT + 74, 36, 8, { ...wood, ink: 1.7 });
  }
  pen.rect(LEFT, SEAT + 4, RIGHT - LEFT, 14, { ...wood, fill: '#8f6446', ink: 1.9 });
  pen.rect(LEFT - 8, SEAT - 6, RIGHT - LEFT + 16, 13, {
    ...wood,
    fill: '#c3946a',
    round: 3,
    light: { colour: '#e6bd8c', by: [0, 4], opacity: 0.7 },
  });
  if (!hour.late) return;
  // A jacket that somebody has left, and a shoe under it.
  pen.shape(
    [
      [892, SEAT - 10],
      [900, SEAT - 22],
      [964, SEAT - 24],
      [976, SEAT - 8],
      [972, SEAT + 62],
      [946, SEAT + 52],
      [930, SEAT + 70],
      [898, SEAT + 44],
    ],
    { fill: '#4f5f86', ink: 2.2, round: 6, shade: { colour: '#384468', by: [7, -6] } },
  );
  pen.shape(
    [
      [820, FLOOR + 8],
      [822, FLOOR - 8],
      [838, FLOOR - 6],
      [868, FLOOR + 6],
      [870, FLOOR + 12],
      [836, FLOOR + 8],
      [826, FLOOR + 16],
    ],
    { fill: '#d9b06a', ink: 1.9, curve: true },
  );
}

/** Draws the table at the right, its cloth to the ground. */
export function drawTable(pen: Pen, hour: WeddingHour): void {
  const cloth = hour.late ? '#a9a6b4' : '#f3ead8';
  const dark = hour.late ? '#7c7a90' : '#cdbcae';
  pen.raw(
    '<ellipse cx="1200" cy="652" rx="190" ry="13" fill="#1c2418" fill-opacity=".4" filter="url(#soft2)"/>',
  );
  pen.shape(
    [
      [1046, 476],
      [1360, 476],
      [1360, 500],
      [1030, 500],
    ],
    { fill: cloth, ink: 2.2 },
  );
  pen.shape(
    [
      [1030, 498],
      [1360, 498],
      [1360, 650],
      [1300, 640],
      [1240, 652],
      [1180, 640],
      [1110, 652],
      [1040, 642],
    ],
    { fill: cloth, ink: 2.3, shade: { colour: dark, by: [10, -6] } },
  );
  for (const x of [1098, 1166, 1232, 1296])
    pen.curve(
      [
        [x, 506],
        [x + 4, 570],
        [x - 4, 640],
      ],
      1.7,
      { opacity: 0.4 },
    );
  drawJar(pen, 1090, 488, hour);
  drawJar(pen, 1262, 486, hour);
  drawCake(pen, hour);
  for (const [x, lies] of [
    [1128, 0],
    [1150, hour.late ? 1 : 0],
    [1226, 0],
  ])
    drawGlass(pen, x, 490, Boolean(lies));
}

/** Flowers from the hedge in a jam jar. */
function drawJar(pen: Pen, x: number, foot: number, hour: WeddingHour): void {
  const droop = hour.late ? 14 : 0;
  for (const [dx, dy, r, fill] of [
    [-20, -62, 10, '#e3a79a'],
    [2, -76, 11, '#f1e0c4'],
    [20, -58, 10, '#c9584a'],
    [-8, -54, 8, '#d9b06a'],
    [12, -44, 8, '#b98aa0'],
  ] as const) {
    pen.line(
      [
        [x, foot - 26],
        [x + dx, foot + dy + droop],
      ],
      2.4,
      { colour: '#5f7f57' },
    );
    pen.ellipse(x + dx * (1 + droop / 30), foot + dy + droop, r, r, { fill, ink: 1.5, wobble: 4 });
  }
  pen.rect(x - 12, foot - 34, 24, 34, {
    fill: '#cfdcd8',
    ink: 1.8,
    round: 5,
    opacity: 0.92,
    inside: `<rect x="${x - 12}" y="${foot - 20}" width="24" height="20" fill="#a3bdb8"/>`,
  });
}

/** The cake: whole in three tiers, or what is left of the lowest. */
function drawCake(pen: Pen, hour: WeddingHour): void {
  pen.ellipse(1188, 490, 50, 8, { fill: '#d9b06a', ink: 1.9 });
  const icing = hour.late ? '#b9b4bc' : '#f8efdf';
  const dark = hour.late ? '#8d8898' : '#d6c5b4';
  if (hour.late) {
    pen.shape(
      [
        [1150, 488],
        [1150, 454],
        [1200, 454],
        [1218, 466],
        [1196, 488],
      ],
      {
        fill: icing,
        ink: 2,
        shade: { colour: dark, by: [6, -4] },
        inside: '<path d="M1196 462l24 6-20 22z" fill="#c99a5a"/>',
      },
    );
    return;
  }
  for (const [w, top, h] of [
    [82, 452, 36],
    [58, 420, 32],
    [34, 392, 28],
  ]) {
    pen.rect(1188 - w / 2, top, w, h, {
      fill: icing,
      ink: 2,
      round: 4,
      shade: { colour: dark, by: [7, -4] },
    });
    let beads = '';
    for (let x = 1188 - w / 2 + 5; x < 1188 + w / 2; x += 9)
      beads += `<circle cx="${x}" cy="${top + h - 3}" r="3.4"/>`;
    pen.raw(`<g fill="#e3a79a">${beads}</g>`);
  }
  pen.ellipse(1182, 385, 8, 8, { fill: '#c9584a', ink: 1.6, wobble: 4 });
  pen.ellipse(1196, 386, 7, 7, { fill: '#e3a79a', ink: 1.5, wobble: 4 });
}

function drawGlass(pen: Pen, x: number, foot: number, lies: boolean): void {
  const turn = lies ? ` transform="rotate(96 ${x} ${foot - 4})"` : '';
  pen.raw(
    `<g${turn}><path d="M${x - 7} ${foot - 42}h14l-3 20q-4 5-8 0z" fill="#f4ecd4" fill-opacity=".75" stroke="#33363f" stroke-width="1.6"/><path d="M${x} ${foot - 20}V${foot}M${x - 7} ${foot}h14" stroke="#33363f" stroke-width="1.8"/>${lies ? '' : `<path d="M${x - 6} ${foot - 36}h12l-2 14q-4 4-8 0z" fill="#e9c06a" fill-opacity=".9"/>`}</g>`,
  );
}
