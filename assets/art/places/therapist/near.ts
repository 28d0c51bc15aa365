// What is near in Ruth's room: the rug, cushions, the little table with the clock and the tissues, the edge of her chair.

import type { Pen } from '../../draw/pen';

/** Draws the rug. */
export function drawRug(pen: Pen): void {
  let lozenges = '';
  for (let i = 0; i < 8; i++) lozenges += `M${290 + i * 100} 664l36-15 36 15-36 15z`;
  pen.shape(
    [
      [210, 606],
      [1070, 606],
      [1130, 724],
      [150, 724],
    ],
    {
      fill: '#7d5a6c',
      ink: 2,
      inside: `<path d="M232 618H1048L1096 712H184Z" fill="none" stroke="#d8b48c" stroke-width="4"/><path d="${lozenges}" fill="#c9785a"/>`,
    },
  );
}

/** Draws two cushions in the corners of the couch. */
export function drawCushions(pen: Pen): void {
  for (const [x, fill, dark, lean] of [
    [316, '#c9785a', '#9c5645', 8],
    [882, '#d9a24a', '#a8713a', -8],
  ] as const)
    pen.shape(
      [
        [x + lean, 440],
        [x + 84 + lean, 446],
        [x + 84, 526],
        [x, 524],
      ],
      { fill, ink: 2.1, round: 16, shade: { colour: dark, by: [8, -7] } },
    );
}

/** Draws the table, and the arm of the chair that nobody sees from the front. */
export function drawChairAndTable(pen: Pen): void {
  pen.shape(
    [
      [1168, 742],
      [1176, 600],
      [1214, 566],
      [1340, 560],
      [1340, 742],
    ],
    { fill: '#8a6a4e', ink: 2.6, curve: true, shade: { colour: '#644a3a', by: [12, -6] } },
  );
  pen.raw(
    '<path d="M1196 640q60-34 140-36M1192 690q60-30 144-30" fill="none" stroke="#33263a" stroke-opacity=".4" stroke-width="2"/>',
  );
  pen.ellipse(206, 690, 108, 17, { fill: '#6d4a3a', ink: 2.3 });
  pen.ellipse(206, 682, 108, 17, {
    fill: '#b58a62',
    ink: 2.3,
    light: { colour: '#d9b085', by: [0, 4], opacity: 0.8 },
  });
  pen.rect(148, 640, 66, 38, { fill: '#e9e2d2', ink: 2, shade: { colour: '#b9af9f', by: [7, -5] } });
  pen.shape(
    [
      [166, 640],
      [174, 612],
      [186, 624],
      [200, 608],
      [198, 640],
    ],
    { fill: '#ffffff', ink: 1.7, curve: true },
  );
  pen.ellipse(256, 654, 21, 21, { fill: '#8a5a46', ink: 2.1 });
  pen.ellipse(256, 654, 15, 15, { fill: '#f4ead4', ink: 1.5 });
  pen.raw('<path d="M256 654V644M256 654l7 5" stroke="#33263a" stroke-width="2.6" stroke-linecap="round"/>');
}
