// The upper corridor of the school: lockers, glass doors at the end; between lessons, and when everybody has gone.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawBench, drawNear } from './bench';
import { drawDoors, drawFloor, drawLockers, drawNotices, drawTubes, drawWalls } from './walls';

/** What changes when the day is over. */
export interface SchoolHour {
  readonly daylight: readonly [string, string];
  readonly tubesOn: boolean;
}

const BUSY: SchoolHour = { daylight: ['#dcebf0', '#f7efd8'], tubesOn: true };
const AFTER: SchoolHour = { daylight: ['#e8a878', '#f6cf96'], tubesOn: false };

const LAYERS: readonly LayerArt[] = [
  { name: 'far', depth: 0.4, front: false, quality: 70 },
  { name: 'room', depth: 0.6, front: false, quality: 70 },
  { name: 'bench', depth: 1, front: false, quality: 76 },
  { name: 'near', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: SchoolHour): Pen {
  const pen = new Pen(171, '#33363f', PLACE_BOX);
  pen.layer('far');
  drawDoors(pen, hour);
  pen.layer('room');
  drawWalls(pen);
  drawTubes(pen, hour);
  drawNotices(pen);
  drawLockers(pen);
  drawFloor(pen, hour);
  pen.layer('bench');
  drawBench(pen);
  pen.layer('near');
  drawNear(pen);
  return pen;
}

const SHARED = { layers: LAYERS, floor: 690, scale: 0.19, weather: 'none' } as const;

/** Between two lessons. */
export const CORRIDOR_DAY: PlaceArt = {
  ...SHARED,
  id: 'corridor-day',
  says: 'A school corridor by day, lockers on both sides, a noticeboard, glass doors at the far end',
  draw: () => draw(BUSY),
  ambient: roundLight(
    {
      x: 640,
      y: 200,
      radius: 960,
      stops: [
        [0, '#fffcf4'],
        [0.4, '#f4f0ea'],
        [0.76, '#ccccd8'],
        [1, '#9a9cb6'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 220, radius: 420, color: '#fff2d4', warm: 0.45, cold: 0.2 },
  tint: ['#f3efec', '#f3efec', '#cfcdd8', '#cfcdd8'],
};

/** After four o'clock. */
export const CORRIDOR_AFTER: PlaceArt = {
  ...SHARED,
  id: 'corridor-after',
  says: 'The same corridor after school, the lights off, low sun through the doors at the end',
  draw: () => draw(AFTER),
  ambient: roundLight(
    {
      x: 640,
      y: 290,
      radius: 860,
      stops: [
        [0, '#fff0d0'],
        [0.3, '#f0c49c'],
        [0.66, '#93829e'],
        [1, '#57557f'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 280, radius: 400, color: '#ffb870', warm: 0.75, cold: 0.35 },
  tint: ['#f4d9c0', '#f4d9c0', '#ab97ac', '#ab97ac'],
};
