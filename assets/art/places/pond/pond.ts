// The pond: in the morning, at noon in the wind, in the evening.

import { roundLight, type Stop } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawJetty, drawSand } from './bank';
import { EVENING, MORNING, NOON, type PondHour } from './hours';
import { drawReeds } from './things';
import { drawPond } from './water';

const LAYERS: readonly LayerArt[] = [
  { name: 'water', depth: 0.25, front: false, quality: 66 },
  { name: 'bank', depth: 0.95, front: false, quality: 70 },
  { name: 'reeds', depth: 1.2, front: true, quality: 68 },
];

function draw(hour: PondHour): Pen {
  const pen = new Pen(97, '#33363f', PLACE_BOX);
  pen.layer('water');
  drawPond(pen, hour);
  pen.layer('bank');
  drawSand(pen, hour);
  drawJetty(pen, hour);
  pen.layer('reeds');
  drawReeds(pen, hour);
  return pen;
}

const light = (x: number, y: number, stops: readonly Stop[]): string =>
  roundLight({ x, y, radius: 980, stops }, PLACE_BOX);

const COMMON = { layers: LAYERS, floor: 690, scale: 0.19 } as const;

/** The pond before anybody else is there. */
export const POND_MORNING: PlaceArt = {
  ...COMMON,
  id: 'pond-morning',
  says: 'A pond in the morning, mist on the water, a jetty, two ducks, reeds',
  draw: () => draw(MORNING),
  ambient: light(330, 240, [
    [0, '#fffdf2'],
    [0.4, '#f3f0e2'],
    [0.75, '#d3d9d8'],
    [1, '#b0bcc6'],
  ]),
  glow: { x: 246, y: 206, radius: 420, color: '#fff0c8', warm: 0.4, cold: 0.2 },
  tint: ['#f8f3e2', '#f0eee6', '#dcdfd8', '#d3dadb'],
  weather: 'none',
};

/** The pond in the wind. */
export const POND_NOON: PlaceArt = {
  ...COMMON,
  id: 'pond-noon',
  says: 'The pond at noon in the wind, the reeds bent over, light jumping on the water',
  draw: () => draw(NOON),
  ambient: light(760, 160, [
    [0, '#ffffff'],
    [0.5, '#fbf8ee'],
    [1, '#d6dbe4'],
  ]),
  glow: { x: 900, y: 20, radius: 480, color: '#fff6dc', warm: 0.34, cold: 0.15 },
  tint: ['#fdf9ef', '#fffaf0', '#e6e8e6', '#e9eae6'],
  weather: 'none',
};

/** The pond when the sun is on the trees. */
export const POND_EVENING: PlaceArt = {
  ...COMMON,
  id: 'pond-evening',
  says: 'The pond in the evening, the sun low over the trees and on the water, a blanket and a flask on the jetty',
  draw: () => draw(EVENING),
  ambient: light(640, 290, [
    [0, '#fff6dc'],
    [0.34, '#fbe2c2'],
    [0.68, '#d6b6b6'],
    [1, '#9484a6'],
  ]),
  glow: { x: 640, y: 262, radius: 440, color: '#ffc98a', warm: 0.55, cold: 0.28 },
  tint: ['#fbe4c8', '#fbe4c8', '#d6bab2', '#d6bab2'],
  weather: 'dust',
};
