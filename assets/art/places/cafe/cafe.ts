// The café under Ruth's flat, on a bright day and in the rain.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawCounter, drawDoor } from './corners';
import { type CafeHour, DAY, RAIN } from './hours';
import { drawLamps, drawRoom, drawWindow } from './room';
import { drawBench, drawChair, drawTable } from './seats';
import { drawStreet } from './street';

const LAYERS: readonly LayerArt[] = [
  { name: 'street', depth: 0.25, front: false, quality: 66 },
  { name: 'room', depth: 0.5, front: false, quality: 72 },
  { name: 'bench', depth: 1, front: false, quality: 74 },
  { name: 'table', depth: 1.12, front: true, quality: 78 },
];

function draw(hour: CafeHour): Pen {
  const pen = new Pen(71, '#33263a', PLACE_BOX);
  pen.layer('street');
  drawStreet(pen, hour);
  pen.layer('room');
  drawRoom(pen);
  drawWindow(pen);
  drawDoor(pen, hour);
  drawCounter(pen);
  drawLamps(pen, hour);
  pen.layer('bench');
  drawBench(pen);
  pen.layer('table');
  drawTable(pen, hour);
  drawChair(pen);
  return pen;
}

/** The café by day. */
export const CAFE_DAY: PlaceArt = {
  id: 'cafe-day',
  says: 'A small café by day, a red bench under a wide window, two cups on a round table',
  draw: () => draw(DAY),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 640,
      y: 220,
      radius: 900,
      stops: [
        [0, '#fffdf4'],
        [0.4, '#f8ecd8'],
        [0.72, '#d9c3bc'],
        [1, '#a08fa8'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 200, radius: 440, color: '#ffe9bc', warm: 0.42, cold: 0.2 },
  tint: ['#fbf1e2', '#fbf1e2', '#dccbc4', '#dccbc4'],
  floor: 690,
  scale: 0.19,
  weather: 'dust',
};

/** The café in the rain, its lamps lit. */
export const CAFE_RAIN: PlaceArt = {
  id: 'cafe-rain',
  says: 'The same café in the rain, its lamps lit, umbrellas dripping by the door, the wide window wet',
  draw: () => draw(RAIN),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 640,
      y: 130,
      radius: 900,
      stops: [
        [0, '#fff4dc'],
        [0.34, '#f0d8bc'],
        [0.68, '#ab9ab0'],
        [1, '#65608c'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 66, radius: 420, color: '#ffcd84', warm: 0.6, cold: 0.34 },
  tint: ['#f6e2cc', '#f6e2cc', '#b5a3b4', '#b5a3b4'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
