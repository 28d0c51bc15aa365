// The window over the settle, and the storm in it.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import { rainOnGlass } from '../things/rain-glass';
import { PANES } from './shell';

/** Draws the garden in the storm, wider than the panes so that it can move behind them. */
export function drawStorm(pen: Pen): void {
  pen.gradient('storm', [
    [0, '#262b4e'],
    [0.5, '#3d4672'],
    [1, '#596390'],
  ]);
  pen.raw('<rect x="480" y="70" width="320" height="290" fill="url(#storm)"/>');
  pen.raw(halo(pen, 'far-storm', 690, 170, 110, '#aab8e6', 0.6));
  pen.raw(
    '<g fill="#262a4c" fill-opacity=".75"><path d="M480 70h320v54q-40 26-84 8q-40 22-90 4q-50 20-92 0q-30 14-54 4z"/></g>',
  );
  pen.raw(
    '<g fill="none" stroke="#1d2040" stroke-linecap="round"><path d="M586 330q8-70-2-104" stroke-width="11"/><path d="M584 240q26-24 62-26M585 262q-22-30-52-34M588 226q16-34 52-42" stroke-width="5"/></g>',
  );
  let leaves = '';
  for (let i = 0; i < 54; i++) {
    const a = pen.random() * Math.PI * 2;
    const r = 20 + pen.random() * 44;
    leaves += `<ellipse cx="${604 + Math.cos(a) * r * 1.25}" cy="${196 + Math.sin(a) * r * 0.72}" rx="9" ry="5" transform="rotate(${-30 + pen.random() * 24} ${604 + Math.cos(a) * r} 196)"/>`;
  }
  pen.raw(`<g fill="#20264a">${leaves}</g>`);
  pen.raw('<path d="M480 306q90-18 170-4t150-6v70H480z" fill="#1c2140"/>');
  let rain = '';
  for (let i = 0; i < 70; i++) rain += `M${490 + pen.random() * 330} ${70 + pen.random() * 240}l-13 40`;
  pen.raw(`<path d="${rain}" stroke="#b9c8ee" stroke-opacity=".3" stroke-width="1.4"/>`);
  pen.raw(
    rainOnGlass(pen, { box: PANES, beads: 70, runs: 22, body: '#2a3158', light: '#dfe8ff', size: 0.85 }),
  );
}

/** Draws the sash around the panes, a rolled towel on the sill. */
export function drawSash(pen: Pen): void {
  const { x, y, w, h } = PANES;
  const wood = { fill: '#ddd5c0', ink: 2, shade: { colour: '#aaa294', by: [3, -4] as const } };
  pen.rect(x - 26, y - 24, w + 52, 24, wood);
  pen.rect(x - 22, y, 22, h + 4, wood).rect(x + w, y, 22, h + 4, wood);
  pen.rect(x - 2, y + h / 2 - 7, w + 4, 14, { ...wood, ink: 1.6 });
  pen.rect(x + w / 2 - 4, y, 8, h, { ...wood, ink: 1.4 });
  pen.rect(x - 34, y + h, w + 68, 16, { ...wood, shadow: 5 });
  pen.ellipse(x + w / 2, y + h / 2 + 1, 8, 5, { fill: '#b58a4a', ink: 1.4 });
  pen.shape(
    [
      [x + 6, y + h + 2],
      [x + 14, y + h - 13],
      [x + 100, y + h - 15],
      [x + 128, y + h - 11],
      [x + 132, y + h + 3],
      [x + 60, y + h + 5],
    ],
    {
      fill: '#c9785a',
      ink: 1.8,
      curve: true,
      shade: { colour: '#9c5645', by: [0, -5] },
      inside: `<path d="M${x + 30} ${y + h - 20}v30M${x + 38} ${y + h - 20}v30M${x + 112} ${y + h - 20}v30" stroke="#efe3cd" stroke-width="3"/>`,
    },
  );
  pen.rect(x + 176, y + h - 28, 24, 28, {
    fill: '#8fae9f',
    ink: 1.7,
    round: 4,
    shade: { colour: '#66877a', by: [4, -3] },
  });
  for (const [dx, dy] of [
    [178, -44],
    [188, -54],
    [198, -42],
  ])
    pen.line(
      [
        [x + 188, y + h - 28],
        [x + dx, y + h + dy],
      ],
      2.6,
      { colour: '#7d8a5c' },
    );
}
