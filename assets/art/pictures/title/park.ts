// The park of the title picture: sky, town, trees, lawn and path.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import type { ParkHour } from './hours';

/** Draws the park from the sky to the path. */
export function drawPark(pen: Pen, hour: ParkHour): void {
  pen.gradient('sky', hour.sky).gradient('grass', hour.grass);
  pen.raw('<rect x="-60" y="-150" width="1400" height="670" fill="url(#sky)"/>');
  if (hour.night) drawStars(pen);
  drawClouds(pen, hour);
  drawSkyline(pen, hour);
  drawTreeLine(pen, 390, 30, hour.treesFar, 0);
  drawTreeLine(pen, 416, 26, hour.treesNear, 1.3);
  pen.shape(
    [
      [-60, 440],
      [300, 430],
      [640, 436],
      [1000, 430],
      [1340, 440],
      [1340, 800],
      [-60, 800],
    ],
    {
      fill: 'url(#grass)',
      ink: 1.8,
      wobble: 2,
      skip: [4, 5, 6],
    },
  );
  pen.shape(
    [
      [-60, 672],
      [300, 650],
      [640, 644],
      [980, 650],
      [1340, 672],
      [1340, 752],
      [980, 730],
      [640, 724],
      [300, 730],
      [-60, 752],
    ],
    {
      fill: hour.path,
      ink: 1.8,
      curve: true,
      inkOpacity: 0.5,
      shade: { colour: hour.pathShade, by: [0, -9] },
    },
  );
  drawTree(pen, hour, 0, 1);
  drawTree(pen, hour, 1286, -1);
  drawLawn(pen, hour);
}

function drawStars(pen: Pen): void {
  let stars = '';
  for (let i = 0; i < 70; i++) {
    const y = -100 + pen.random() * 330;
    stars += `<circle cx="${pen.random() * 1280}" cy="${y}" r="${0.8 + pen.random() * 1.1}" fill-opacity="${0.85 - y / 330}"/>`;
  }
  pen.raw(`<g fill="#fff4d6">${stars}</g>`);
}

function drawClouds(pen: Pen, hour: ParkHour): void {
  for (const [x, y, size] of [
    [150, 250, 1],
    [1120, 226, 1.15],
    [420, 318, 0.6],
    [905, 330, 0.62],
  ]) {
    pen.raw(
      `<g transform="translate(${x} ${y}) scale(${size} ${size * 0.8})" fill="${hour.cloud}" opacity="${hour.cloudAlpha}"><ellipse rx="92" ry="18"/><ellipse cx="-34" cy="-15" rx="40" ry="20"/><ellipse cx="22" cy="-22" rx="48" ry="26"/><ellipse cx="74" cy="-5" rx="36" ry="15"/></g>`,
    );
  }
}

function drawSkyline(pen: Pen, hour: ParkHour): void {
  let houses = '';
  let windows = '';
  let x = -40;
  while (x < 1340) {
    const w = 34 + pen.random() * 58;
    const h = 26 + pen.random() * 60;
    houses +=
      pen.random() < 0.6
        ? `M${x} 400v-${h}l${w / 2}-${w * 0.34}l${w / 2} ${w * 0.34}v${h}z`
        : `M${x} 400v-${h + 18}h${w}v${h + 18}z`;
    for (let k = 0; k < 3; k++) {
      if (pen.random() < 0.4)
        windows += `<rect x="${x + 8 + pen.random() * (w - 16)}" y="${400 - h + 6 + pen.random() * 16}" width="4" height="6"/>`;
    }
    x += w + pen.random() * 14;
  }
  pen.raw(`<path d="${houses}" fill="${hour.far}"/>`);
  if (hour.night) pen.raw(`<g fill="#ffd98a" fill-opacity=".85">${windows}</g>`);
}

/** A row of round trees: one smooth outline, so that no ink loops where crowns meet. */
function drawTreeLine(pen: Pen, y: number, size: number, fill: string, ink: number): void {
  const top: Point[] = [];
  let x = -90;
  while (x < 1380) {
    const r = 26 + pen.random() * size;
    for (let k = 1; k < 6; k++) {
      const angle = Math.PI + (k / 6) * Math.PI;
      top.push([x + r + Math.cos(angle) * r, y + Math.sin(angle) * r * 0.8]);
    }
    x += r * 1.9;
  }
  pen.shape([[-90, 520], ...top, [1400, 520]], {
    fill,
    ink,
    curve: true,
    inkOpacity: 0.35,
    shade: { colour: '#10203a', by: [6, -6], opacity: 0.12 },
  });
}

/** A tree at the edge; `side` is 1 on the left, −1 on the right. */
function drawTree(pen: Pen, hour: ParkHour, x: number, side: number): void {
  const at = (dx: number, y: number): Point => [x + side * dx, y];
  pen.shape(
    [
      at(-24, 600),
      at(-14, 500),
      at(-20, 380),
      at(-50, 300),
      at(-34, 292),
      at(-2, 350),
      at(4, 250),
      at(26, 250),
      at(28, 360),
      at(64, 300),
      at(80, 312),
      at(38, 392),
      at(34, 500),
      at(52, 602),
      at(10, 594),
    ],
    { fill: '#6d4f42', ink: 2.4, round: 12, shade: { colour: '#4a342e', by: [side * 12, -2] } },
  );
  const crown: readonly (readonly [number, number, number, number, number])[] = [
    [-76, 250, 140, 96, 0],
    [92, 272, 94, 60, 0],
    [4, 182, 168, 108, 1],
    [-104, 90, 150, 110, 2],
    [56, 84, 118, 80, 2],
    [-54, -40, 150, 100, 2],
  ];
  for (const [dx, y, rx, ry, leaf] of crown) {
    pen.clump(x + side * dx, y, rx, ry, 11, {
      fill: hour.leaves[leaf],
      ink: 2,
      inkOpacity: 0.65,
      shade: { colour: hour.leafShade, by: [14, -14] },
    });
  }
}

function drawLawn(pen: Pen, hour: ParkHour): void {
  let blades = '';
  for (let i = 0; i < 60; i++) {
    const y = 452 + pen.random() ** 0.8 * 286;
    const x = -40 + pen.random() * 1360;
    const s = 0.5 + (y - 440) / 260;
    if (y > 636) continue;
    blades += `<path d="M${x} ${y}q${-3 * s} ${-9 * s} ${-6 * s} ${-13 * s}q${5 * s} ${4 * s} ${6 * s} ${10 * s}q${2 * s} ${-8 * s} ${5 * s} ${-14 * s}q${s} ${8 * s} ${-s} ${14 * s}q${4 * s} ${-6 * s} ${8 * s} ${-9 * s}q${-2 * s} ${6 * s} ${-6 * s} ${12 * s}z"/>`;
  }
  pen.raw(`<g fill="${hour.leafShade}" fill-opacity=".7">${blades}</g>`);
  for (let i = 0; i < 26; i++) {
    const y = 462 + pen.random() * 130;
    const s = 0.5 + (y - 460) / 260;
    const colour = ['#fff3d6', '#e9b44c', '#d9705a', '#f0c6bb'][i % 4];
    pen.raw(
      `<g transform="translate(${-40 + pen.random() * 1360} ${y}) scale(${s})"><circle r="3.4" fill="${colour}"/><circle r="1.3" fill="#8a5a36"/></g>`,
    );
  }
}
