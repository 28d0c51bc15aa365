// Priya and Tom, and the pan under the drip.

import type { Pen } from '../../draw/pen';
import { type CoverArt, facing, TABLE, WARM_LIGHT } from './cover';

export const STORM_WARNING: CoverArt = {
  wall: drawWall,
  front: drawTable,
  things: [],
  figures: [
    facing('priya', 'guarded', 'hurt', 'right', { x: 320, y: 1470 }),
    facing('tom', 'neutral', 'withdrawn', 'left', { x: 968, y: 1500, headLeft: false }),
  ],
  light: {
    ...WARM_LIGHT,
    people: [
      [0, '#fff8ee'],
      [0.5, '#efe6e6'],
      [1, '#b5b0cc'],
    ],
    all: [
      [0, '#ffffff'],
      [0.5, '#e3e2ec'],
      [1, '#656a94'],
    ],
    shine: [
      [0, '#dce8ff', 0.24],
      [1, '#dce8ff', 0],
    ],
  },
};

function drawWall(pen: Pen): void {
  pen.gradient('wet-wall', [
    [0, '#5f7587'],
    [1, '#7b909c'],
  ]);
  pen.raw('<rect width="1280" height="800" fill="url(#wet-wall)"/>');
  let leaves = '';
  for (let row = 0; row < 9; row++)
    for (let x = -10 + (row % 2) * 40; x < 1300; x += 80)
      leaves += `M${x} ${120 + row * 62}q-12-11-6-25q12 9 6 25q10-12 20-8q-5 13-20 8`;
  pen.raw(`<path d="${leaves}" fill="#93a6ac" fill-opacity=".5"/>`);
  // The stain, and the ceiling that sags above the pan.
  pen.raw(
    '<path d="M470 60q20 90 66 110q10 80 44 120q14-60 8-124h104q-4 76 14 140q30-60 40-140q50-30 62-106z" fill="#4f5f68" fill-opacity=".5"/>',
  );
  pen.shape(
    [
      [-60, -60],
      [1340, -60],
      [1340, 52],
      [900, 54],
      [760, 64],
      [640, 88],
      [520, 64],
      [380, 54],
      [-60, 52],
    ],
    { fill: '#cfc6b4', ink: 3, shade: { colour: '#9f9690', by: [0, -10] } },
  );
  pen.raw(
    '<path d="M430 40q60-34 210-30t210 34q-70 12-104 18q-60 22-106 24q-46-2-106-24q-70-8-104-22z" fill="#a98f63" fill-opacity=".6"/><path d="M540 44q50-20 104-18t100 20q-40 10-62 22q-30 16-42 16q-14 0-44-18q-26-14-56-22z" fill="#7d6548" fill-opacity=".6"/>',
  );
}

function drawTable(pen: Pen): void {
  for (const [y, size] of [
    [124, 12],
    [258, 14],
    [404, 16],
  ])
    pen.shape(
      [
        [640, y - size * 1.8],
        [640 + size * 0.72, y],
        [640 + size * 0.6, y + size * 0.72],
        [640, y + size],
        [640 - size * 0.6, y + size * 0.72],
        [640 - size * 0.72, y],
      ],
      { fill: '#b9d6e6', ink: 2.6, curve: true, light: { colour: '#f4fbff', by: [-4, 2], opacity: 0.9 } },
    );
  pen.rect(-30, TABLE, 1340, 200, {
    fill: '#7d6152',
    ink: 3.4,
    light: { colour: '#b39680', by: [0, 7], opacity: 0.7 },
  });
  pen.raw(`<rect y="${TABLE + 76}" width="1280" height="120" fill="#4d3a3a" fill-opacity=".35"/>`);
  for (const [a, b, y] of [
    [40, 420, 26],
    [860, 1240, 22],
    [120, 360, 60],
    [900, 1180, 66],
  ])
    pen.line(
      [
        [a, TABLE + y],
        [b, TABLE + y + 2],
      ],
      1.8,
      { opacity: 0.28 },
    );
  drawPan(pen);
}

function drawPan(pen: Pen): void {
  pen.raw(
    '<ellipse cx="640" cy="692" rx="186" ry="20" fill="#dfe8f2" fill-opacity=".32"/><ellipse cx="630" cy="690" rx="144" ry="16" fill="#1c1330" fill-opacity=".45" filter="url(#soft2)"/>',
  );
  pen.shape(
    [
      [508, 540],
      [772, 540],
      [752, 684],
      [528, 684],
    ],
    {
      fill: '#b8503f',
      ink: 4.4,
      round: 20,
      shade: { colour: '#8a352f', by: [26, -10] },
      light: { colour: '#e0826a', by: [-10, 0], opacity: 0.7 },
    },
  );
  for (const x of [486, 766]) pen.rect(x, 562, 28, 22, { fill: '#3d3a47', ink: 3.4, round: 8 });
  pen.ellipse(640, 540, 133, 25, { fill: '#d46a52', ink: 4 });
  pen.ellipse(640, 545, 118, 19, {
    fill: '#6f9db4',
    ink: 2.4,
    light: { colour: '#b9d9e6', by: [0, 6], opacity: 0.8 },
  });
  for (const [rx, ry] of [
    [62, 9],
    [28, 4.4],
  ])
    pen.ellipse(640, 546, rx, ry, { fill: 'none', ink: 2.6, inkColour: '#eaf5fa' });
  let drops = '';
  for (const [dx, dy, r] of [
    [-30, -28, 4],
    [26, -36, 4.6],
    [-8, -50, 3.4],
    [46, -16, 3.4],
    [-48, -10, 3],
  ])
    drops += `<circle cx="${640 + dx}" cy="${540 + dy}" r="${r}"/>`;
  pen.raw(`<g fill="#dfeef6" stroke="#2a1f2d" stroke-width="1.6">${drops}</g>`);
}
