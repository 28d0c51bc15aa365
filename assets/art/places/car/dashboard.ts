// What lies between the reader and the people in the car: the wheel, the dashboard and what has collected on it.

import type { Pen } from '../../draw/pen';
import { rainOnGlass } from '../things/rain-glass';

/** Draws the dashboard seen over the bonnet; who sits on the left drives. */
export function drawDashboard(pen: Pen): void {
  drawWheel(pen);
  pen.gradient('dash', [
    [0, '#5a5470'],
    [0.3, '#443f5a'],
    [1, '#2c2840'],
  ]);
  pen.shape(
    [
      [-80, 570],
      [120, 536],
      [330, 520],
      [470, 500],
      [610, 520],
      [950, 520],
      [1160, 536],
      [1360, 570],
      [1360, 800],
      [-80, 800],
    ],
    { fill: 'url(#dash)', ink: 2.8, curve: true, light: { colour: '#8f86a6', by: [0, 5], opacity: 0.6 } },
  );
  pen.raw(
    '<ellipse cx="470" cy="508" rx="92" ry="9" fill="#ffcf8a" fill-opacity=".22" filter="url(#soft2)"/>',
  );
  for (const x of [150, 1130]) drawVent(pen, x);
  drawGloves(pen);
  drawCup(pen);
  drawTicket(pen);
  drawWipers(pen);
}

function drawWheel(pen: Pen): void {
  const rim = (width: number, colour: string, dy = 0) =>
    `<ellipse cx="470" cy="${564 + dy}" rx="140" ry="108" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  pen.raw(rim(20, '#1f1b2e') + rim(14.5, '#3d3852') + rim(2.4, '#817a98', -4));
}

function drawVent(pen: Pen, x: number): void {
  pen.rect(x - 54, 574, 108, 26, { fill: '#2c2840', ink: 2, round: 10 });
  for (const y of [581, 588])
    pen.line(
      [
        [x - 44, y],
        [x + 44, y],
      ],
      1.6,
      { colour: '#6a6484' },
    );
}

/** Work gloves, thrown there still wet. */
function drawGloves(pen: Pen): void {
  pen.raw(
    '<ellipse cx="800" cy="528" rx="96" ry="9" fill="#15101f" fill-opacity=".5" filter="url(#soft1)"/>',
  );
  const leather = { fill: '#c99a58', ink: 2.2, shade: { colour: '#8f6540', by: [3, -7] as const } };
  pen.shape(
    [
      [716, 522],
      [732, 500],
      [770, 494],
      [800, 500],
      [846, 496],
      [850, 506],
      [818, 512],
      [852, 514],
      [850, 524],
      [800, 528],
      [740, 530],
    ],
    { ...leather, curve: true },
  );
  pen.shape(
    [
      [780, 526],
      [800, 512],
      [844, 512],
      [874, 502],
      [882, 511],
      [858, 520],
      [890, 524],
      [886, 533],
      [830, 534],
    ],
    { ...leather, curve: true, fill: '#b98a4c' },
  );
  pen.shape(
    [
      [706, 520],
      [722, 498],
      [740, 500],
      [730, 530],
      [712, 532],
    ],
    { fill: '#7a5170', ink: 2, round: 5 },
  );
}

function drawCup(pen: Pen): void {
  pen.shape(
    [
      [632, 474],
      [668, 474],
      [663, 526],
      [637, 526],
    ],
    {
      fill: '#efe3cd',
      ink: 2.2,
      round: 3,
      shade: { colour: '#bda792', by: [7, 0] },
      inside: '<path d="M634 492h34l-2 20h-30z" fill="#9c5f48"/>',
    },
  );
  pen.rect(628, 466, 44, 9, { fill: '#4d4559', ink: 2, round: 4 });
}

function drawTicket(pen: Pen): void {
  pen.shape(
    [
      [996, 520],
      [1056, 514],
      [1070, 534],
      [1010, 541],
    ],
    {
      fill: '#e9dfc8',
      ink: 1.6,
      inside: '<path d="M1008 526l42-5M1014 533l30-4" stroke="#8d8194" stroke-width="2.4"/>',
    },
  );
}

/** The wipers lie at the foot of the windscreen. */
function drawWipers(pen: Pen): void {
  for (const [x, y] of [
    [300, 668],
    [760, 672],
  ])
    pen.raw(
      `<g fill="none" stroke="#17131f" stroke-linecap="round"><path d="M${x} ${y}L${x + 210} ${y - 34}" stroke-width="9"/><path d="M${x + 90} ${y - 8}Q${x + 260} ${y - 52} ${x + 430} ${y - 58}" stroke-width="5"/></g><path d="M${x + 96} ${y - 12}Q${x + 260} ${y - 56} ${x + 428} ${y - 61}" fill="none" stroke="#6a6484" stroke-width="1.4"/>`,
    );
}

/** Rain on the windscreen, above and beside where the wipers pass. */
export function drawWindscreen(pen: Pen): void {
  const wiped = (x: number, y: number) =>
    Math.hypot((x - 500) / 1.06, y - 700) < 610 || Math.hypot((x - 860) / 1.06, y - 700) < 610;
  pen.raw(
    rainOnGlass(pen, {
      box: { x: -40, y: -22, w: 1360, h: 620 },
      beads: 380,
      runs: 26,
      body: '#3b4272',
      light: '#fff0de',
      size: 1.35,
      dry: wiped,
    }),
  );
  pen.raw(
    '<path d="M-40 470A640 610 0 0 1 110 262" fill="none" stroke="#fff" stroke-opacity=".1" stroke-width="5"/><path d="M1320 470A640 610 0 0 0 1250 262" fill="none" stroke="#fff" stroke-opacity=".1" stroke-width="5"/>',
  );
}
