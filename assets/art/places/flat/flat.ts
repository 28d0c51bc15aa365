// Nadia's flat: half packed in the evening, and late, with nothing left in it.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawAlongWalls, drawNear } from './boxes';
import { EMPTY, type FlatHour, PACKING } from './hours';
import { drawSeat } from './seat';
import { BULB, drawBulb, drawShell } from './shell';
import { drawBay, drawView } from './window';

const LAYERS: readonly LayerArt[] = [
  { name: 'view', depth: 0.25, front: false, quality: 70 },
  { name: 'room', depth: 0.55, front: false, quality: 72 },
  { name: 'seat', depth: 1, front: false, quality: 76 },
  { name: 'near', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: FlatHour): Pen {
  const pen = new Pen(79, '#33263a', PLACE_BOX);
  pen.layer('view');
  drawView(pen, hour);
  pen.layer('room');
  drawShell(pen, hour);
  drawBay(pen, hour);
  drawAlongWalls(pen, hour);
  drawBulb(pen, hour);
  pen.layer('seat');
  drawSeat(pen, hour);
  pen.layer('near');
  drawNear(pen, hour);
  return pen;
}

/** The flat among boxes. */
export const FLAT_HALF_PACKED: PlaceArt = {
  id: 'flat-half-packed',
  says: 'A flat in the evening, half packed, boxes along the walls, pale squares where pictures hung',
  draw: () => draw(PACKING),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 640,
      y: 240,
      radius: 900,
      stops: [
        [0, '#fff4e0'],
        [0.36, '#f5d9bd'],
        [0.7, '#b9a0b0'],
        [1, '#766a94'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 250, radius: 420, color: '#ffc48a', warm: 0.6, cold: 0.3 },
  tint: ['#f8e2cc', '#f8e2cc', '#bfa6b2', '#bfa6b2'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};

/** The flat with nothing in it but the light. */
export const FLAT_EMPTY: PlaceArt = {
  id: 'flat-empty',
  says: 'The same flat late at night, empty, a bare bulb, two cups left on the window seat',
  draw: () => draw(EMPTY),
  layers: LAYERS,
  ambient: roundLight(
    {
      ...BULB,
      radius: 900,
      stops: [
        [0, '#fff8e2'],
        [0.3, '#f3e0bc'],
        [0.62, '#b0a2ae'],
        [1, '#5b5986'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 56, radius: 400, color: '#ffdf9c', warm: 0.6, cold: 0.4 },
  tint: ['#f8e8cc', '#f8e8cc', '#a99cb2', '#a99cb2'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
