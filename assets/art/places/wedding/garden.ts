// Sky, hills, trees and the hedge of the garden.

import type { Pen } from '../../draw/pen';
import { fullOf, halo } from '../things/lights';
import type { WeddingHour } from './hours';

/** Draws the sky. */
export function drawSky(pen: Pen, hour: WeddingHour): void {
  pen.gradient('sky', hour.sky);
  pen.raw(fullOf('sky'));
  if (hour.late) {
    let stars = '';
    for (let i = 0; i < 70; i++)
      stars += `<circle cx="${pen.random() * 1300}" cy="${-10 + pen.random() * 260}" r="${0.7 + pen.random() * 0.9}" fill-opacity="${0.4 + pen.random() * 0.5}"/>`;
    pen.raw(`<g fill="#fff4d6">${stars}</g>`);
    pen.raw(halo(pen, 'moon', 1128, 38, 100, '#efe6d0', 0.5));
    pen.raw(
      '<circle cx="1128" cy="38" r="23" fill="#f6ecd2"/><circle cx="1120" cy="33" r="5" fill="#dfd2b4"/><circle cx="1134" cy="46" r="4" fill="#dfd2b4"/>',
    );
  } else {
    pen.raw(halo(pen, 'sun', 640, 350, 300, '#fff0c0', 0.8));
    let clouds = '';
    for (const [x, y, s] of [
      [250, 96, 1.1],
      [900, 70, 1.4],
      [1180, 150, 0.9],
      [560, 46, 0.9],
    ])
      clouds += `<g transform="translate(${x} ${y}) scale(${s} ${s * 0.5})"><ellipse rx="110" ry="16"/><ellipse cx="-40" cy="-12" rx="46" ry="18"/><ellipse cx="34" cy="-16" rx="56" ry="22"/></g>`;
    pen.raw(`<g fill="#ffd9c4" fill-opacity=".5">${clouds}</g>`);
  }
}

/** Draws hills and trees, flat and without ink. */
export function drawTrees(pen: Pen, hour: WeddingHour): void {
  pen.raw(`<path d="M-60 400Q160 300 420 350T900 330T1340 360V520H-60Z" fill="${hour.far}"/>`);
  let crowns = '';
  for (let i = 0; i < 26; i++) {
    const x = -40 + i * 54 + pen.random() * 24;
    const r = 30 + pen.random() * 26;
    crowns += `<ellipse cx="${x}" cy="${392 - r * 0.5}" rx="${r}" ry="${r * 0.92}"/>`;
  }
  pen.raw(`<g fill="${hour.hedge}" opacity=".7">${crowns}</g>`);
  // Two old limes carry the lights.
  for (const [x, flip] of [
    [286, 1],
    [1004, -1],
  ]) {
    pen.raw(
      `<path d="M${x - 13} 520q8-120 2-210q-2-40 6-70h14q2 40 2 80q0 110 6 200z" fill="${hour.late ? '#2a2c40' : '#6d5866'}"/>`,
    );
    for (const [dx, dy, r, o] of [
      [-60, 200, 62, 1],
      [50, 196, 60, 1],
      [-8, 150, 72, 1],
      [-40, 120, 50, 0.9],
      [44, 132, 52, 0.9],
      [4, 226, 60, 1],
    ])
      pen.raw(
        `<ellipse cx="${x + dx * flip}" cy="${dy}" rx="${r}" ry="${r * 0.8}" fill="${hour.hedge}" fill-opacity="${o}"/>`,
      );
    let light = '';
    for (let i = 0; i < 36; i++)
      light += `<ellipse cx="${x + (pen.random() - 0.5) * 190}" cy="${100 + pen.random() * 150}" rx="9" ry="4.6"/>`;
    pen.raw(`<g fill="${hour.late ? '#3f5a58' : '#9fae74'}" fill-opacity=".55">${light}</g>`);
  }
  drawHedge(pen, hour);
}

function drawHedge(pen: Pen, hour: WeddingHour): void {
  pen.raw(`<rect x="-60" y="418" width="1400" height="90" fill="${hour.hedge}"/>`);
  let leaves = '';
  for (let i = 0; i < 260; i++)
    leaves += `<ellipse cx="${-50 + pen.random() * 1380}" cy="${414 + pen.random() * 90}" rx="6" ry="3.4"/>`;
  pen.raw(`<g fill="${hour.late ? '#3a5157' : '#7b9674'}" fill-opacity=".6">${leaves}</g>`);
  let roses = '';
  for (let i = 0; i < 34; i++)
    roses += `<circle cx="${-40 + i * 41 + pen.random() * 20}" cy="${424 + pen.random() * 66}" r="${3.4 + pen.random() * 2.6}"/>`;
  pen.raw(`<g fill="${hour.late ? '#8a7a90' : '#f1c9bb'}">${roses}</g>`);
}

/** Draws the lawn, mown in stripes; confetti on it when it is late. */
export function drawLawn(pen: Pen, hour: WeddingHour): void {
  pen.gradient('lawn', hour.grass);
  pen.raw('<rect x="-60" y="500" width="1400" height="290" fill="url(#lawn)"/>');
  let stripes = '';
  for (let k = -9; k < 9; k += 2)
    stripes += `M${640 + k * 66} 500H${640 + (k + 1) * 66}L${640 + (k + 1) * 150} 790H${640 + k * 150}Z`;
  pen.raw(`<path d="${stripes}" fill="#fff" fill-opacity=".07"/>`);
  let tufts = '';
  for (let i = 0; i < 80; i++) {
    const [x, y] = [-40 + pen.random() * 1360, 520 + pen.random() * 220];
    tufts += `M${x} ${y}l-3-9M${x + 3} ${y}v-11M${x + 6} ${y}l4-9`;
  }
  pen.raw(`<path d="${tufts}" stroke="#3f5a48" stroke-opacity=".4" stroke-width="1.6"/>`);
  let paper = '';
  const count = hour.late ? 130 : 34;
  for (let i = 0; i < count; i++) {
    const [x, y] = [160 + pen.random() * 960, 560 + pen.random() * 170];
    paper += `<ellipse cx="${x}" cy="${y}" rx="4.4" ry="2.4" transform="rotate(${pen.random() * 180} ${x} ${y})" fill="${['#efe3cd', '#e3a79a', '#d9b06a', '#b9a0bb'][i % 4]}"/>`;
  }
  pen.raw(`<g fill-opacity=".85">${paper}</g>`);
  pen.define(
    `<radialGradient id="pool"><stop offset="0" stop-color="${hour.bulb}" stop-opacity="${hour.late ? 0.24 : 0.18}"/><stop offset="1" stop-color="${hour.bulb}" stop-opacity="0"/></radialGradient>`,
  );
  pen.raw('<ellipse cx="640" cy="640" rx="460" ry="134" fill="url(#pool)"/>');
}
