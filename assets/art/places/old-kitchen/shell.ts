// The old kitchen's ceiling with its stain, the walls, and the quarry tiles.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';

/** The panes of the window: the wall is open there. */
export const PANES = { x: 530, y: 104, w: 220, h: 210 } as const;

/** Draws walls, ceiling and floor. */
export function drawShell(pen: Pen): void {
  const { x, y, w, h } = PANES;
  pen.gradient('plaster', [
    [0, '#8fa0a6'],
    [1, '#7a8d96'],
  ]);
  pen.raw(
    `<path d="M-60 -40H1340V540H-60ZM${x} ${y}V${y + h}H${x + w}V${y}Z" fill-rule="evenodd" fill="url(#plaster)"/>`,
  );
  drawPaper(pen);
  drawDamp(pen);
  drawBoards(pen);
  drawCeiling(pen);
  drawTiles(pen);
}

/** Wallpaper from before their time: small leaves in rows, gone pale. */
function drawPaper(pen: Pen): void {
  let leaves = '';
  for (let row = 0; row < 6; row++) {
    for (let x = -40 + (row % 2) * 30; x < 1340; x += 60) {
      const y = 84 + row * 42;
      if (x > PANES.x - 34 && x < PANES.x + PANES.w + 34 && y > 70) continue;
      leaves += `M${x} ${y}q-9-8-4-18q9 6 4 18q7-9 15-6q-4 10-15 6`;
    }
  }
  pen.raw(`<path d="${leaves}" fill="#a9b6b4" fill-opacity=".42"/>`);
}

/** Where the wet has come down the wall beside the window, and the paper has let go. */
function drawDamp(pen: Pen): void {
  pen.raw(
    '<path d="M470 36q-14 40 6 74q-10 60 6 112q14-50 8-108q20-30 14-78zM786 36q24 30 10 70q16 60-2 120q-16-50-10-112q-20-34-12-78z" fill="#5f6a6c" fill-opacity=".5"/>',
  );
  pen.shape(
    [
      [858, 56],
      [914, 56],
      [906, 92],
      [882, 118],
      [866, 96],
    ],
    { fill: '#b9a78e', ink: 1.4, curve: true, inkOpacity: 0.6 },
  );
  pen.shape(
    [
      [872, 98],
      [884, 118],
      [912, 116],
      [906, 96],
      [890, 106],
    ],
    { fill: '#c3c9bf', ink: 1.6, curve: true, shade: { colour: '#93a09c', by: [2, -3] } },
  );
}

function drawBoards(pen: Pen): void {
  pen.rect(-60, 352, 1400, 160, { fill: '#b5ae98', ink: 1.6, skip: [1, 3] });
  for (let x = -40; x < 1340; x += 27)
    pen.line(
      [
        [x, 364],
        [x + pen.random() * 2, 500],
      ],
      1.3,
      { opacity: 0.34 },
    );
  pen.rect(-60, 344, 1400, 15, {
    fill: '#c9c1a8',
    ink: 1.8,
    skip: [1, 3],
    shade: { colour: '#978f80', by: [0, -5] },
  });
  pen.rect(-60, 498, 1400, 24, {
    fill: '#a59d8a',
    ink: 1.8,
    skip: [1, 3],
    shade: { colour: '#827b72', by: [0, -8] },
  });
}

/** The ceiling sags where the water stands above it. */
function drawCeiling(pen: Pen): void {
  pen.shape(
    [
      [-60, -60],
      [1340, -60],
      [1340, 34],
      [900, 34],
      [760, 40],
      [640, 56],
      [520, 40],
      [380, 34],
      [-60, 34],
    ],
    { fill: '#cfc6b4', ink: 1.8, shade: { colour: '#a59b94', by: [0, -7] } },
  );
  for (const [rx, ry, fill, opacity] of [
    [190, 44, '#a98f63', 0.5],
    [150, 36, '#b79d70', 0.6],
    [104, 28, '#92774f', 0.55],
    [46, 15, '#6f5a42', 0.6],
  ] as const) {
    const rim: Point[] = Array.from({ length: 16 }, (_, i): Point => {
      const angle = (i / 16) * Math.PI * 2;
      const off = 0.86 + 0.26 * pen.random();
      return [640 + Math.cos(angle) * rx * off, 32 + Math.sin(angle) * ry * off];
    });
    pen.shape(
      rim.map(([x, y]): Point => [x, Math.min(y, 52)]),
      { fill, ink: 0, curve: true, opacity },
    );
  }
  pen.curve(
    [
      [430, 8],
      [520, 22],
      [566, 14],
      [640, 46],
      [716, 24],
      [790, 30],
    ],
    1.6,
    { opacity: 0.5 },
  );
}

function drawTiles(pen: Pen): void {
  pen.rect(-60, 520, 1400, 260, { fill: '#8f5747', ink: 0 });
  const rows = [520, 542, 572, 614, 672, 752];
  rows.slice(0, -1).forEach((y, i) => {
    const below = rows[i + 1];
    const spread = (at: number) => 0.5 + (at - 520) / 330;
    for (let k = -17; k < 17; k++) {
      const edge = (j: number, at: number): Point => [640 + (j + (i % 2) / 2) * 112 * spread(at), at];
      const dark = pen.random();
      pen.raw(
        `<path d="M${edge(k, y)}L${edge(k + 1, y)}L${edge(k + 1, below)}L${edge(k, below)}Z" fill="${dark < 0.3 ? '#7d4a40' : dark > 0.74 ? '#a0644f' : '#93594a'}" stroke="#6a4440" stroke-width="2.4"/>`,
      );
    }
  });
  pen.line(
    [
      [-60, 521],
      [1340, 521],
    ],
    2.4,
  );
}
