// The wall of the hall with its three arches, the clock, the board of departures, the tiles.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import { stroke } from '../things/room';
import type { StationHour } from './station-hall';

/** The arches: their left edge and breadth; they are round at the top and end at y 360. */
export const ARCHES = [
  { x: 70, w: 240 },
  { x: 520, w: 240 },
  { x: 970, w: 240 },
] as const;
const SPRING = 190;
const FOOT = 360;

const archPath = (x: number, w: number, grow = 0): string =>
  `M${x - grow} ${FOOT + grow}V${SPRING}A${w / 2 + grow} ${w / 2 + grow} 0 0 1 ${x + w + grow} ${SPRING}V${FOOT + grow}Z`;

/** Draws the wall, open where the arches are, with their bars and mouldings. */
export function drawWall(pen: Pen, { lampsOn }: StationHour): void {
  pen.gradient('stone', [
    [0, '#cdb595'],
    [1, '#dcc8a8'],
  ]);
  pen.raw(
    `<path d="M-60 -40H1340V540H-60Z${ARCHES.map(({ x, w }) => archPath(x, w)).join('')}" fill-rule="evenodd" fill="url(#stone)"/>`,
  );
  for (const { x, w } of ARCHES) {
    pen.raw(
      `<path d="${archPath(x, w, 18)}${archPath(x, w)}" fill-rule="evenodd" fill="#e9dabc" stroke="#33363f" stroke-width="2.2"/>`,
    );
    let bars = `M${x} ${SPRING}H${x + w}M${x} 276H${x + w}`;
    for (let i = 1; i < 4; i++) bars += `M${x + (w * i) / 4} ${FOOT}V${SPRING}`;
    for (const turn of [-0.9, -0.45, 0, 0.45, 0.9])
      bars += `M${x + w / 2} ${SPRING}L${x + w / 2 + Math.sin(turn) * (w / 2)} ${SPRING - Math.cos(turn) * (w / 2)}`;
    pen.raw(
      `<path d="${bars}M${x + w / 2 - 40} ${SPRING}a40 40 0 0 1 80 0" fill="none" stroke="#4a5a52" stroke-width="6"/>`,
    );
    pen.rect(x - 30, FOOT, w + 60, 18, {
      fill: '#e9dabc',
      ink: 2,
      shade: { colour: '#b29c7c', by: [0, -6] },
    });
  }
  for (const x of [362, 826]) {
    pen.rect(x, -40, 92, 570, { fill: '#e0cfae', ink: 2.2, shade: { colour: '#b8a282', by: [12, 0] } });
    for (const dx of [24, 46, 68]) stroke(pen, x + dx, 60, x + dx, 476, 1.5, 0.3);
    pen.rect(x - 12, 34, 116, 22, { fill: '#ead9b8', ink: 2, shade: { colour: '#b8a282', by: [0, -7] } });
    pen.rect(x - 10, 478, 112, 50, { fill: '#d3bf9c', ink: 2, shade: { colour: '#a8916f', by: [8, -6] } });
    lamp(pen, x + 46, 236, lampsOn);
  }
  pen.rect(-60, 432, 1400, 98, { fill: '#5f7d6e', ink: 1.8, skip: [1, 3], inside: tileRows() });
  pen.rect(-60, 424, 1400, 12, { fill: '#3f5a50', ink: 1.6, skip: [1, 3] });
  for (const x of [362, 826])
    pen.rect(x - 10, 420, 112, 110, { fill: '#d3bf9c', ink: 2, shade: { colour: '#a8916f', by: [8, -6] } });
}

const tileRows = (): string => {
  let d = '';
  for (let row = 0; row < 4; row++)
    for (let x = -60 + (row % 2) * 24; x < 1340; x += 48) d += `M${x} ${436 + row * 24}v24`;
  for (let row = 1; row < 4; row++) d += `M-60 ${436 + row * 24}H1340`;
  return `<path d="${d}" stroke="#46614f" stroke-opacity=".6" stroke-width="1.6" fill="none"/>`;
};

function lamp(pen: Pen, x: number, y: number, on: boolean): void {
  if (on) pen.raw(halo(pen, `lamp${x}`, x, y, 120, '#ffd08a', 0.75));
  pen.rect(x - 5, y + 12, 10, 34, { fill: '#3f4a46', ink: 1.8 });
  pen.ellipse(x, y, 20, 22, {
    fill: on ? '#fff3cc' : '#e6dcc4',
    ink: 2.1,
    shade: { colour: '#c9a56a', by: [5, -4], opacity: on ? 0.3 : 0.6 },
  });
}

/** Draws the clock before the middle arch: twenty to. */
export function drawClock(pen: Pen, { lampsOn }: StationHour): void {
  pen.raw(`<path d="M640 -40V20" stroke="#33363f" stroke-width="6"/>`);
  pen.ellipse(640, 66, 50, 50, { fill: '#3f4a46', ink: 2.6 });
  pen.ellipse(640, 66, 41, 41, { fill: lampsOn ? '#fff4d2' : '#f6eedb', ink: 1.8 });
  let marks = '';
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * Math.PI * 2;
    marks += `M${640 + Math.sin(a) * 36} ${66 - Math.cos(a) * 36}L${640 + Math.sin(a) * 29} ${66 - Math.cos(a) * 29}`;
  }
  pen.raw(
    `<path d="${marks}" stroke="#33363f" stroke-width="3"/><path d="M640 66L${lampsOn ? '630 46' : '660 58'}M640 66l-26 15" stroke="#33363f" stroke-width="4.4" stroke-linecap="round"/>`,
  );
}

/** Draws the board: a row for each train, its time a smudge of light. */
export function drawBoard(pen: Pen, { trains }: StationHour): void {
  pen.rect(1000, 92, 180, 190, { fill: '#26303a', ink: 2.4, round: 5, shadow: 6 });
  pen.rect(1010, 102, 160, 18, { fill: '#34424e', ink: 1.2 });
  for (let i = 0; i < 7; i++) {
    const y = 134 + i * 20;
    pen.raw(`<rect x="1012" y="${y - 6}" width="156" height="14" fill="#2f3b46"/>`);
    if (i >= trains) continue;
    const w = 46 + pen.random() * 40;
    pen.raw(
      `<rect x="1018" y="${y - 2}" width="24" height="6" fill="#f2c25c"/><rect x="1052" y="${y - 2}" width="${w}" height="6" fill="#f2c25c"/><rect x="1152" y="${y - 2}" width="9" height="6" fill="#f2c25c"/>`,
    );
  }
}

/** Draws the chequered floor and the light that falls across it. */
export function drawTiles(pen: Pen, { lampsOn }: StationHour): void {
  pen.rect(-60, 526, 1400, 260, { fill: '#c9b79a', ink: 2, skip: [1, 2, 3] });
  const rows = [526, 548, 578, 618, 672, 744];
  let dark = '';
  for (let r = 0; r < 5; r++) {
    const [y0, y1] = [rows[r], rows[r + 1]];
    const at = (k: number, y: number) => 640 + k * (60 + (y - 526) * 0.24);
    for (let k = -14; k < 14; k++) {
      if ((k + r) % 2 === 0) continue;
      dark += `M${at(k, y0)} ${y0}L${at(k + 1, y0)} ${y0}L${at(k + 1, y1)} ${y1}L${at(k, y1)} ${y1}Z`;
    }
  }
  pen.raw(`<path d="${dark}" fill="#8f7f76" fill-opacity=".62"/>`);
  if (lampsOn) return;
  pen.raw(
    '<g fill="#fff3cf" fill-opacity=".4" filter="url(#soft2)"><path d="M140 742L250 530H410L330 742Z"/><path d="M560 742L640 530H790L760 742Z"/><path d="M1010 742L1050 530H1190L1210 742Z"/></g>',
  );
}
