// The flight of stone stairs, worn in the middle, and the walls it goes up between.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import type { StairHour } from './hours';

/** Front edges of the treads from the floor up: y, half the width, and how much of the tread shows. */
const STEPS: readonly (readonly [y: number, half: number, tread: number])[] = [
  [612, 398, 12],
  [571, 384, 10],
  [530, 370, 10],
  [490, 356, 8],
  [453, 343, 7],
  [418, 331, 6],
  [385, 320, 5],
  [354, 310, 4],
  [326, 301, 3],
  [300, 293, 2],
];
const FOOT = 652;
const TOP = 298;

/** The window of the landing: the wall is open there. */
export const WINDOW = { x: 564, y: 120, w: 152, h: 140 } as const;

const arch = (grow: number): string => {
  const { x, y, w, h } = WINDOW;
  return `M${x - grow} ${y + h + grow}V${y - grow}A${w / 2 + grow} ${56 + grow} 0 0 1 ${x + w + grow} ${y - grow}V${y + h + grow}Z`;
};

/** Draws the back wall with its window, and the walls beside the flight. */
export function drawShaft(pen: Pen): void {
  pen.gradient('lime', [
    [0, '#bfae8c'],
    [0.5, '#dccaa2'],
    [1, '#cbb792'],
  ]);
  pen.raw(`<path d="M340 -40H940V320H340Z${arch(0)}" fill-rule="evenodd" fill="url(#lime)"/>`);
  pen.raw(
    `<path d="${arch(13)}${arch(0)}" fill-rule="evenodd" fill="#e9dcbc" stroke="#33283a" stroke-width="2"/><path d="${arch(0)}" fill="none" stroke="#33283a" stroke-width="1.8"/>`,
  );
  drawGlazing(pen);
  for (const side of [-1, 1]) drawSideWall(pen, side);
}

function drawGlazing(pen: Pen): void {
  const { x, y, w, h } = WINDOW;
  pen.raw(
    `<g stroke="#4a4152" stroke-width="4.6" fill="none"><path d="M${x + w / 2} ${y - 54}V${y + h}M${x} ${y}H${x + w}M${x} ${y + 70}H${x + w}"/><path d="M${x + w / 2} ${y}L${x + 26} ${y - 40}M${x + w / 2} ${y}L${x + w - 26} ${y - 40}" stroke-width="3.4"/></g>`,
  );
  pen.raw(
    `<g fill-opacity=".42"><path d="M${x} ${y}H${x + w / 2}L${x + 26} ${y - 40}Q${x} ${y - 20} ${x} ${y}Z" fill="#c9785a"/><path d="M${x + w} ${y}H${x + w / 2}L${x + w - 26} ${y - 40}Q${x + w} ${y - 20} ${x + w} ${y}Z" fill="#c9785a"/><path d="M${x + w / 2} ${y}L${x + 26} ${y - 40}Q${x + 50} ${y - 56} ${x + w / 2} ${y - 56}Q${x + w - 50} ${y - 56} ${x + w - 26} ${y - 40}Z" fill="#d9a24a"/></g>`,
  );
  pen.rect(x - 26, y + h, w + 52, 14, { fill: '#d6c7a6', ink: 2, shade: { colour: '#a39376', by: [0, -5] } });
  // A geranium that somebody waters.
  for (const [dx, dy, r, fill] of [
    [22, -26, 13, '#5f7f57'],
    [38, -34, 14, '#6f9163'],
    [52, -24, 12, '#5f7f57'],
    [30, -40, 7, '#b8503f'],
    [50, -38, 7, '#c9584a'],
  ] as const)
    pen.ellipse(x + dx, y + h + dy, r, r * 0.9, { fill, ink: 1.5, wobble: 2 });
  pen.shape(
    [
      [x + 22, y + h - 20],
      [x + 54, y + h - 20],
      [x + 50, y + h],
      [x + 26, y + h],
    ],
    { fill: '#b9684c', ink: 1.8, shade: { colour: '#8f4a36', by: [5, -3] } },
  );
}

function drawSideWall(pen: Pen, side: number): void {
  const at = (half: number, y: number): Point => [640 + side * half, y];
  pen.gradient('flank', [
    [0, '#a8977c'],
    [1, '#b9a684'],
  ]);
  pen.shape([at(412, -60), at(293, -60), at(293, TOP), at(412, FOOT)], { fill: 'url(#flank)', ink: 2 });
  pen.shape([at(412, 452), at(293, 176), at(293, TOP), at(412, FOOT)], {
    fill: '#56786d',
    ink: 1.6,
    shade: { colour: '#3f5c58', by: [side * -5, -5] },
  });
  pen.shape([at(412, 438), at(293, 168), at(293, 178), at(412, 454)], { fill: '#c9a968', ink: 1.3 });
  for (let i = 1; i < 6; i++) {
    const t = i / 6;
    const half = 412 - 119 * t;
    pen.line([at(half, 454 - 276 * t), at(half, FOOT - 354 * t)], 1.2, { opacity: 0.35 });
  }
  // The rail on the wall.
  pen.line([at(398, 400), at(296, 156)], 11, { colour: '#3a2a2c' });
  pen.line([at(398, 397), at(296, 154)], 6.4, { colour: '#8a5a40' });
}

/** Draws the treads and risers. */
export function drawFlight(pen: Pen, hour: StairHour): void {
  for (let k = STEPS.length - 1; k >= 0; k--) drawStep(pen, hour, k, STEPS[k]);
  pen.define(
    `<radialGradient id="worn" gradientUnits="userSpaceOnUse" cx="640" cy="420" r="420" gradientTransform="matrix(1 0 0 .8 0 84)"><stop offset="0" stop-color="${hour.treads}" stop-opacity="${hour.treadLight}"/><stop offset="1" stop-color="${hour.treads}" stop-opacity="0"/></radialGradient>`,
  );
  pen.raw(`<path d="M347 ${TOP}H933L1052 ${FOOT}H228Z" fill="url(#worn)"/>`);
  if (!hour.lit)
    pen.raw(
      '<path d="M566 300L470 650H600L634 300ZM644 300L642 650H780L716 300Z" fill="#ffe9c4" fill-opacity=".42" filter="url(#soft2)"/>',
    );
}

function drawStep(
  pen: Pen,
  hour: StairHour,
  k: number,
  [y, half, tread]: readonly [number, number, number],
): void {
  const below = k === 0 ? FOOT : STEPS[k - 1][0] - STEPS[k - 1][2];
  const bottom = k === 0 ? 412 : STEPS[k - 1][1] - 3;
  const sag = (12 - k) * 0.34;
  pen.shape(
    [
      [640 - half, y],
      [640 + half, y],
      [640 + bottom, below],
      [640 - bottom, below],
    ],
    {
      fill: ['#827a88', '#877f8b', '#7e7685'][k % 3],
      ink: 0,
      inside: `<rect x="0" y="${below - 9}" width="1280" height="12" fill="#4f4760" fill-opacity=".5"/>`,
      wobble: 0.4,
    },
  );
  pen.shape(
    [
      [640 - half + 5, y - tread],
      [640 + half - 5, y - tread],
      [640 + half + 3, y],
      [760, y + sag],
      [640, y + sag * 1.5],
      [520, y + sag],
      [640 - half - 3, y],
    ],
    { fill: '#cfc3b6', ink: 0, wobble: 0.4 },
  );
  const lip = (dy: number): Point[] => [
    [640 - half - 3, y + dy],
    [520, y + sag + dy],
    [640, y + sag * 1.5 + dy],
    [760, y + sag + dy],
    [640 + half + 3, y + dy],
  ];
  pen.shape([...lip(0), ...lip(6 - k * 0.4).reverse()], { fill: '#aa9e9c', ink: 0, wobble: 0.3 });
  pen.curve(lip(6 - k * 0.4), 2.5 - k * 0.12, { opacity: 0.95 });
  pen.curve(lip(0), 1.2, { opacity: 0.35 });
  if (hour.treadLight)
    pen.raw(
      `<path d="M${640 - half * 0.7} ${y - tread * 0.5}q${half * 0.7} ${sag * 2} ${half * 1.4} 0" stroke="#fff3d8" stroke-opacity=".3" stroke-width="${2.4 - k * 0.15}" fill="none"/>`,
    );
}
