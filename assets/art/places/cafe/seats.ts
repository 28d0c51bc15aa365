// The bench under the window, the round table before it, and the back of a chair in the corner.

import type { Pen } from '../../draw/pen';
import type { CafeHour } from './hours';

const [LEFT, RIGHT, SEAT, FLOOR] = [292, 1000, 530, 662];
const VELVET = { fill: '#a9584a', ink: 2.2, shade: { colour: '#7d3d3d', by: [5, -7] as const } };

/** Draws the bench: red velvet, buttoned. */
export function drawBench(pen: Pen): void {
  pen.raw(
    `<ellipse cx="646" cy="${FLOOR - 4}" rx="380" ry="10" fill="#24121f" fill-opacity=".4" filter="url(#soft2)"/>`,
  );
  pen.rect(LEFT + 8, SEAT + 18, RIGHT - LEFT - 16, FLOOR - SEAT - 22, {
    fill: '#6b4737',
    ink: 2.2,
    shade: { colour: '#4b322b', by: [0, 14] },
  });
  for (let i = 1; i < 6; i++)
    pen.rect(LEFT + i * 118 - 50, SEAT + 42, 84, 66, {
      fill: '#7a523f',
      ink: 1.6,
      shade: { colour: '#5a3d31', by: [-4, 4] },
    });
  for (let i = 0; i < 5; i++) {
    const x = LEFT + i * 141.6;
    pen.rect(x, SEAT - 142, 141.6, 136, {
      ...VELVET,
      round: 16,
      light: { colour: '#cf8a76', by: [0, 6], opacity: 0.6 },
    });
    for (const [dx, dy] of [
      [42, -100],
      [99, -100],
      [70, -58],
    ])
      pen.ellipse(x + dx, SEAT + dy, 3.6, 3.6, { fill: '#7d3d3d', ink: 1.2 });
  }
  pen.rect(LEFT - 6, SEAT - 6, RIGHT - LEFT + 12, 28, {
    ...VELVET,
    fill: '#b96552',
    round: 11,
    light: { colour: '#dc9a82', by: [0, 5], opacity: 0.7 },
  });
  for (const x of [LEFT - 14, RIGHT - 8])
    pen.rect(x, SEAT - 96, 22, FLOOR - SEAT + 96, {
      fill: '#7d573f',
      ink: 2.2,
      round: 5,
      shade: { colour: '#59402f', by: [6, 0] },
    });
}

/** Draws the table with two cups, one of them full to the brim. */
export function drawTable(pen: Pen, hour: CafeHour): void {
  pen.shape(
    [
      [630, 560],
      [650, 560],
      [654, 676],
      [716, 694],
      [564, 694],
      [626, 676],
    ],
    { fill: '#3a3446', ink: 2.4, round: 6, shade: { colour: '#262234', by: [7, -2] } },
  );
  pen.ellipse(640, 562, 138, 27, { fill: '#8d8a94', ink: 0, shadow: 8 });
  pen.ellipse(640, 554, 138, 27, {
    fill: '#e6e0d6',
    ink: 2.6,
    shade: { colour: '#b9b0ad', by: [0, -7] },
    inside:
      '<path d="M520 546q60 14 110 2t130 8M540 566q70-8 120 2t100-4" stroke="#b9b4b8" stroke-width="2" fill="none"/>',
  });
  drawCup(pen, 582, 548, '#4f7a80', '#375b66');
  drawCup(pen, 700, 550, '#efe3cd', '#bda792');
  if (!hour.wet) {
    pen.ellipse(646, 562, 26, 6, { fill: '#efe3cd', ink: 1.6 });
    pen.shape(
      [
        [630, 560],
        [640, 544],
        [662, 552],
        [660, 562],
      ],
      { fill: '#d9a05a', ink: 1.7, curve: true },
    );
  } else {
    pen.rect(628, 538, 24, 20, { fill: '#d3ddd6', ink: 1.6, round: 4, opacity: 0.9 });
    pen.ellipse(640, 545, 4, 8, { fill: '#ffd98a', ink: 1.1 });
  }
}

function drawCup(pen: Pen, x: number, y: number, fill: string, dark: string): void {
  pen.ellipse(x, y + 8, 35, 7.5, { fill: '#f4ecda', ink: 1.8 });
  pen.ellipse(x + 24, y - 12, 9, 9, { fill: 'none', ink: 4.4 });
  pen.shape(
    [
      [x - 25, y - 28],
      [x + 25, y - 28],
      [x + 17, y + 6],
      [x - 17, y + 6],
    ],
    { fill, ink: 2.2, round: 8, shade: { colour: dark, by: [7, -4] } },
  );
  pen.ellipse(x, y - 28, 25, 6.5, { fill: '#f4ecda', ink: 1.8 });
  pen.ellipse(x, y - 27, 19, 4, {
    fill: '#9a6a4a',
    ink: 1,
    light: { colour: '#e9d2b0', by: [3, 1], opacity: 0.9 },
  });
}

/** Draws the back of a bentwood chair in the lower left corner, a scarf over it. */
export function drawChair(pen: Pen): void {
  const wood = (d: string) =>
    `<path d="${d}" fill="none" stroke="#2a1f2d" stroke-width="17" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#6b4433" stroke-width="11.5" stroke-linecap="round"/>`;
  pen.raw(
    wood('M44 760L34 610Q32 548 104 546Q176 548 174 610L164 760') +
      wood('M72 760L66 624Q66 590 104 588Q142 590 142 624L136 760'),
  );
  pen.shape(
    [
      [120, 540],
      [162, 548],
      [186, 586],
      [192, 690],
      [164, 700],
      [156, 610],
      [128, 572],
    ],
    {
      fill: '#d9a24a',
      ink: 2.4,
      curve: true,
      shade: { colour: '#a8713a', by: [8, -3] },
      inside: '<path d="M150 640l46-6M150 656l46-6M152 674l46-6" stroke="#efe3cd" stroke-width="5"/>',
    },
  );
}
