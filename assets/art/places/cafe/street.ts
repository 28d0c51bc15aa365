// The street in the window of the café.

import type { Pen } from '../../draw/pen';
import { rainOnGlass } from '../things/rain-glass';
import type { CafeHour } from './hours';
import { PANES } from './room';

/** Draws the houses over the way, wider than the window. */
export function drawStreet(pen: Pen, hour: CafeHour): void {
  pen.gradient('day', hour.sky);
  pen.raw('<rect x="230" y="30" width="820" height="350" fill="url(#day)"/>');
  hour.fronts.forEach((fill, i) => {
    drawFront(pen, hour, 232 + i * 138, 84 + [18, 0, 30, 8, 22, 4][i], fill, i);
  });
  pen.raw(
    `<rect x="230" y="316" width="820" height="70" fill="${hour.road}"/><rect x="230" y="312" width="820" height="7" fill="#fff" fill-opacity=".35"/>`,
  );
  drawTree(pen, hour);
  drawBicycles(pen, hour);
  if (hour.wet) drawRain(pen);
}

function drawFront(pen: Pen, hour: CafeHour, x: number, top: number, fill: string, i: number): void {
  const roof = hour.wet ? '#6b6a80' : '#a9786a';
  pen.raw(
    `<rect x="${x}" y="${top}" width="138" height="240" fill="${fill}"/><path d="M${x - 4} ${top + 2}l18-30h110l18 30z" fill="${roof}"/><rect x="${x + 132}" y="${top}" width="6" height="240" fill="#3a2f48" fill-opacity=".14"/>`,
  );
  for (const dx of [22, 84])
    pen.raw(
      `<rect x="${x + dx - 4}" y="${top + 30}" width="40" height="58" fill="#fff" fill-opacity=".4"/><rect x="${x + dx}" y="${top + 34}" width="32" height="50" fill="${hour.wet && (i + dx) % 3 ? '#7c8496' : hour.panes}"/><path d="M${x + dx + 16} ${top + 34}v50M${x + dx} ${top + 56}h32" stroke="#fff" stroke-opacity=".6" stroke-width="3"/>`,
    );
  const shop = ['#7a5170', '#4f7a80', '#c9785a', '#6f9163', '#4f5f86', '#b8694f'][i];
  pen.raw(
    `<rect x="${x + 8}" y="250" width="122" height="70" fill="#efe6d2" fill-opacity="${hour.wet ? 0.4 : 0.8}"/><rect x="${x + 16}" y="262" width="66" height="48" fill="${hour.wet ? '#ffd69a' : '#9fbcc2'}"/><rect x="${x + 92}" y="258" width="30" height="62" fill="${shop}"/>`,
  );
  if (i % 2 === 0) {
    let stripes = '';
    for (let k = 0; k < 6; k++) stripes += `<path d="M${x + 6 + k * 21} 236h11l2 26h-12z"/>`;
    pen.raw(
      `<path d="M${x + 4} 236h130l8 26H${x - 2}z" fill="#efe3cd" fill-opacity="${hour.wet ? 0.7 : 1}"/><g fill="${shop}" fill-opacity="${hour.wet ? 0.7 : 1}">${stripes}</g>`,
    );
  } else
    pen.raw(
      `<rect x="${x + 6}" y="238" width="126" height="15" fill="${shop}" fill-opacity="${hour.wet ? 0.7 : 1}"/>`,
    );
}

function drawTree(pen: Pen, hour: CafeHour): void {
  const leaf = hour.wet ? ['#5f746c', '#6d8276', '#55685f'] : ['#8fae72', '#a3bd82', '#7d9d66'];
  pen.raw('<path d="M634 330q6-70 2-130" stroke="#6b5448" stroke-width="11" fill="none"/>');
  for (const [x, y, r, k] of [
    [600, 168, 46, 0],
    [676, 166, 48, 2],
    [640, 128, 52, 0],
    [612, 140, 38, 1],
    [662, 126, 36, 1],
    [640, 180, 44, 1],
  ])
    pen.raw(`<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.8}" fill="${leaf[k]}"/>`);
  let dots = '';
  for (let i = 0; i < 30; i++)
    dots += `<ellipse cx="${580 + pen.random() * 124}" cy="${100 + pen.random() * 100}" rx="5" ry="3"/>`;
  pen.raw(`<g fill="${leaf[1]}" fill-opacity=".8">${dots}</g>`);
}

function drawBicycles(pen: Pen, hour: CafeHour): void {
  const ink = hour.wet ? '#4a4a5e' : '#5a5362';
  for (const x of [380, 884])
    pen.raw(
      `<g fill="none" stroke="${ink}" stroke-width="3"><circle cx="${x}" cy="318" r="15"/><circle cx="${x + 44}" cy="318" r="15"/><path d="M${x} 318l14-22h22l8 22M${x + 14} 296l8 22 14-22M${x + 10} 292h9M${x + 34} 296l-2-8h8"/></g>`,
    );
  if (!hour.wet) return;
  // Somebody goes by under an umbrella.
  pen.raw(
    '<g transform="translate(-158 0)"><path d="M722 336l4-50q8-14 18 0l5 50z" fill="#4a4862"/><path d="M696 268q38-44 78 0q-14-7-26 0q-12-7-26 0q-12-7-26 0z" fill="#a9584a"/><path d="M735 246v44" stroke="#3a3850" stroke-width="3"/></g>',
  );
}

function drawRain(pen: Pen): void {
  let rain = '';
  for (let i = 0; i < 90; i++) rain += `M${250 + pen.random() * 790} ${40 + pen.random() * 300}l-7 28`;
  pen.raw(`<path d="${rain}" stroke="#e3e8f2" stroke-opacity=".34" stroke-width="1.3"/>`);
  pen.raw(
    rainOnGlass(pen, {
      box: PANES,
      beads: 190,
      runs: 34,
      body: '#4a5270',
      light: '#f4f6fa',
      dry: (x, y) => y > 130 && y < 330 && ((x > 440 && x < 540) || (x > 750 && x < 850)),
    }),
  );
}
