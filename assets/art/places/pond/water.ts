// Sky, woods and the water with the light on it.

import { curvePoints, type Point, smoothPath } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import { fullOf, halo } from '../things/lights';
import type { PondHour } from './hours';

/** Where the water begins, at the far bank. */
const SHORE = 384;

/** Draws everything behind the near bank. */
export function drawPond(pen: Pen, hour: PondHour): void {
  pen.gradient('sky', hour.sky);
  pen.raw(fullOf('sky'));
  const { x, y, colour, strength } = hour.sun;
  pen.raw(halo(pen, 'sun', x, y, 340, colour, strength));
  if (hour.name !== 'noon') pen.raw(`<circle cx="${x}" cy="${y}" r="27" fill="${colour}"/>`);
  drawClouds(pen, hour);
  drawWoods(pen, hour);
  drawWater(pen, hour);
  drawGlints(pen, hour);
  if (hour.mist) drawMist(pen, hour);
  drawBirds(pen, hour);
}

function drawClouds(pen: Pen, hour: PondHour): void {
  const noon = hour.name === 'noon';
  let clouds = '';
  for (const [x, y, s] of [
    [190, 92, 1.3],
    [560, 48, 1],
    [890, 116, 1.1],
    [1170, 66, 1.5],
  ])
    clouds += noon
      ? `<path transform="translate(${x} ${y}) scale(${s})" d="M-110 14q6-26 40-24q10-34 56-30q40-2 52 22q50-8 76 24q-50-10-70 8z"/>`
      : `<g transform="translate(${x} ${y}) scale(${s} ${s * 0.4})"><ellipse rx="130" ry="16"/><ellipse cx="-40" cy="-14" rx="60" ry="18"/><ellipse cx="50" cy="-10" rx="70" ry="18"/></g>`;
  pen.raw(`<g fill="${hour.clouds.colour}" opacity="${hour.clouds.opacity}">${clouds}</g>`);
}

/** Markup of a wood in one flat colour: crowns of uneven size along a hill. */
function wood(pen: Pen, top: number, rise: number, size: number): string {
  const hill = (x: number) =>
    top + Math.sin(x / 260 + top) * rise * 0.5 + Math.sin(x / 97 + top * 2) * rise * 0.24;
  let crowns = '';
  let base = `M-80 ${SHORE + 4}`;
  for (let x = -80; x < 1380; x += size * (0.5 + pen.random() * 0.5)) {
    const r = size * (0.42 + pen.random() * 0.34);
    const tall = pen.random() < 0.16 ? 1.7 : 1;
    crowns += `<ellipse cx="${x.toFixed(1)}" cy="${(hill(x) + 6).toFixed(1)}" rx="${(r / Math.sqrt(tall)).toFixed(1)}" ry="${(r * 0.9 * tall).toFixed(1)}"/>`;
    base += `L${x.toFixed(1)} ${(hill(x) + 6).toFixed(1)}`;
  }
  return `${crowns}<path d="${base}L1380 ${SHORE + 4}Z"/>`;
}

function drawWoods(pen: Pen, hour: PondHour): void {
  [wood(pen, 272, 46, 62), wood(pen, 316, 34, 50), wood(pen, 354, 18, 38)].forEach((markup, i) => {
    pen.raw(`<g fill="${hour.woods[i]}">${markup}</g>`);
  });
  // A boathouse under the trees, and a strip of reeds along the bank.
  pen.raw(
    `<path d="M1048 ${SHORE}v-40h70v40z" fill="${hour.woods[2]}"/><path d="M1040 ${SHORE - 38}l43-26 43 26z" fill="#8a5a50" fill-opacity=".8"/><rect x="1070" y="${SHORE - 26}" width="26" height="26" fill="#3f4a56" fill-opacity=".55"/>`,
  );
  pen.raw(
    `<rect x="-60" y="${SHORE - 8}" width="1400" height="12" fill="${hour.grass[0]}" fill-opacity=".9"/>`,
  );
}

function drawWater(pen: Pen, hour: PondHour): void {
  pen.gradient('water', hour.water);
  pen.raw(`<rect x="-60" y="${SHORE}" width="1400" height="360" fill="url(#water)"/>`);
  // The woods stand on their heads, in strips that the ripples cut.
  const reach = hour.name === 'noon' ? 46 : 92;
  const strips: string[] = [];
  for (let y = SHORE + 3; y < SHORE + reach; y += hour.name === 'noon' ? 11 : 7) {
    const deep = (y - SHORE) / reach;
    const points: Point[] = [];
    for (let x = -60; x <= 1340; x += 70)
      points.push([x, y + (pen.random() - 0.5) * (hour.name === 'noon' ? 5 : 2)]);
    const lower = points.map(([px, py]): Point => [px, py + 6 * (1 - deep) + 1]).reverse();
    strips.push(
      `<path d="${smoothPath(curvePoints(points, false, 2), false)}L${lower.map(([px, py]) => `${px} ${py.toFixed(1)}`).join('L')}Z" fill-opacity="${(0.62 * (1 - deep)).toFixed(2)}"/>`,
    );
  }
  pen.raw(`<g fill="${hour.woods[2]}">${strips.join('')}</g>`);
}

function drawGlints(pen: Pen, hour: PondHour): void {
  const { sun } = hour;
  let glints = '';
  for (let i = 0; i < hour.glints; i++) {
    const near = pen.random();
    const y = SHORE + 8 + near * 232;
    const spread = hour.name === 'noon' ? 1300 : 120 + near * 330;
    const x = hour.name === 'noon' ? pen.random() * 1300 : sun.x + (pen.random() - 0.5) * spread;
    const w = 8 + near * 34 * (0.5 + pen.random());
    glints += `<path d="M${x.toFixed(1)} ${y.toFixed(1)}q${(w / 2).toFixed(1)} ${-1.5 - near * 2} ${w.toFixed(1)} 0q${(-w / 2).toFixed(1)} ${1.4 + near * 2} ${(-w).toFixed(1)} 0z" fill-opacity="${(0.4 + pen.random() * 0.5).toFixed(2)}"/>`;
  }
  if (hour.name !== 'noon')
    pen.raw(
      `<path d="M${sun.x - 30} ${SHORE}h60l90 260h-240z" fill="${hour.glint}" fill-opacity=".34" filter="url(#soft3)"/>`,
    );
  pen.raw(`<g fill="${hour.glint}">${glints}</g>`);
}

function drawMist(pen: Pen, hour: PondHour): void {
  let mist = '';
  for (const [x, y, rx, ry] of [
    [200, 392, 330, 17],
    [760, 378, 420, 21],
    [1180, 398, 280, 15],
    [520, 424, 300, 11],
    [960, 444, 250, 9],
  ])
    mist += `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"/>`;
  pen.raw(`<g fill="#fff8ea" opacity="${hour.mist}" filter="url(#soft3)">${mist}</g>`);
}

/** Two ducks on the water; gulls or swallows over it. */
function drawBirds(pen: Pen, hour: PondHour): void {
  const body = hour.name === 'evening' ? '#4c4662' : '#6b5f58';
  if (hour.name !== 'noon')
    for (const [x, y, s] of [
      [604, 452, 1],
      [652, 462, 0.8],
    ])
      pen.raw(
        `<g transform="translate(${x} ${y}) scale(${s})"><path d="M-22 0q-8-12-12-14q10-2 18 2q10-8 24-4q2-12 12-12t10 9l8 4-9 3q-2 12-14 14z" fill="${body}"/><path d="M-34 6h74M-24 11h52" stroke="${hour.glint}" stroke-opacity=".6" stroke-width="2"/></g>`,
      );
  let wings = '';
  for (const [x, y, s] of [
    [652, 96, 1],
    [700, 74, 0.7],
    [592, 112, 0.8],
  ])
    wings += `M${x - 14 * s} ${y - 4 * s}q${8 * s}-${7 * s} ${14 * s} ${4 * s}q${6 * s}-${11 * s} ${14 * s}-${4 * s}`;
  if (hour.name !== 'morning')
    pen.raw(
      `<path d="${wings}" fill="none" stroke="${hour.name === 'noon' ? '#f6f6f0' : '#5a4f6c'}" stroke-width="3" stroke-linecap="round"/>`,
    );
}
