// What the rear and side windows of the car show: a wet street at dusk, out of focus.

import type { Pen } from '../../draw/pen';
import { disc, fullOf, halo } from '../things/lights';
import { rainOnGlass } from '../things/rain-glass';

/** Draws the street behind the car. */
export function drawStreet(pen: Pen): void {
  pen.gradient('dusk', [
    [0, '#3d4272'],
    [0.16, '#66588c'],
    [0.3, '#b07a92'],
    [0.4, '#e3a488'],
    [0.44, '#7d6a88'],
    [1, '#4c4870'],
  ]);
  pen.raw(fullOf('dusk'));
  drawHouses(pen);
  drawRoad(pen);
  drawLights(pen);
  pen.raw(
    rainOnGlass(pen, {
      box: { x: 290, y: 70, w: 700, h: 250 },
      beads: 170,
      runs: 24,
      body: '#38406e',
      light: '#ffe9d2',
      dry: (x, y) => y > 140 && y < 300 && ((x > 430 && x < 540) || (x > 740 && x < 850)),
    }),
  );
}

function drawHouses(pen: Pen): void {
  let roofs = '';
  for (const [x, w, top] of [
    [-60, 190, 120],
    [120, 150, 150],
    [250, 110, 176],
    [356, 90, 200],
    [440, 80, 222],
    [760, 80, 218],
    [834, 100, 196],
    [930, 120, 172],
    [1040, 150, 146],
    [1180, 180, 112],
  ] as const) {
    roofs += `<path d="M${x} 330V${top + 34}L${x + w * 0.3} ${top}H${x + w * 0.72}L${x + w} ${top + 34}V330Z"/>`;
  }
  pen.raw(`<g fill="#4d4874" filter="url(#soft1)">${roofs}</g>`);
  const panes = [
    [30, 210, '#ffce86'],
    [70, 210, '#6a6390'],
    [172, 222, '#6a6390'],
    [286, 236, '#ffc27a'],
    [892, 240, '#6a6390'],
    [974, 232, '#ffd49a'],
    [1092, 220, '#6a6390'],
    [1226, 206, '#ffc77e'],
    [1268, 206, '#6a6390'],
  ] as const;
  const lit = panes.map(([x, y, fill]) => `<rect x="${x}" y="${y}" width="20" height="28" fill="${fill}"/>`);
  pen.raw(`<g filter="url(#soft1)" opacity=".85">${lit.join('')}</g>`);
}

function drawRoad(pen: Pen): void {
  pen.raw(
    '<path d="M600 262H680L900 420H380Z" fill="#837593" filter="url(#soft1)"/><path d="M634 268h12l24 150h-60z" fill="#ffd6a0" fill-opacity=".5" filter="url(#soft2)"/>',
  );
}

/** One lamp over the road, the eyes of a car far behind, and its light on the wet. */
function drawLights(pen: Pen): void {
  pen.raw('<path d="M702 262V122q0-16-16-16h-26" fill="none" stroke="#3a3960" stroke-width="4"/>');
  pen.raw(halo(pen, 'lamp-halo', 652, 110, 92, '#ffcf8a', 0.85) + disc(652, 110, 11, '#fff0cf', 0.95));
  for (const [x, y, r, colour, strength] of [
    [612, 258, 9, '#fff3dc', 0.8],
    [644, 258, 9, '#fff3dc', 0.8],
    [560, 214, 15, '#ff9d6e', 0.3],
    [706, 226, 13, '#ffb47a', 0.34],
    [388, 176, 17, '#ffc98a', 0.24],
    [904, 168, 19, '#ff9d7a', 0.22],
    [164, 176, 30, '#ffbd78', 0.34],
    [92, 262, 20, '#9fc3d8', 0.26],
    [1128, 196, 34, '#ffb26e', 0.32],
    [1216, 282, 22, '#e58a78', 0.32],
    [214, 262, 14, '#e5847a', 0.36],
  ] as const)
    pen.raw(disc(x, y, r, colour, strength));
}
