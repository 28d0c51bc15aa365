// The dining room of Simran's parents: everybody's photographs, the good dishes; at Sunday noon, and when it gets dark.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { fullOf } from '../things/lights';
import { skirting, wall } from '../things/room';
import { drawTable } from './table';
import {
  drawBench,
  drawCarpet,
  drawGarden,
  drawLamp,
  drawPhotographs,
  drawSideboard,
  drawWindow,
  PANES,
} from './walls';

/** What changes between noon and evening. */
export interface DinnerHour {
  readonly sky: readonly [string, string];
  readonly garden: readonly [hedge: string, grass: string];
  readonly lampOn: boolean;
}

const NOON: DinnerHour = { sky: ['#bfe0ea', '#f6efd6'], garden: ['#7d9c66', '#a9be7c'], lampOn: false };
const DARK: DinnerHour = { sky: ['#232850', '#6d5c86'], garden: ['#2c3350', '#363f58'], lampOn: true };

const LAYERS: readonly LayerArt[] = [
  { name: 'garden', depth: 0.25, front: false, quality: 66 },
  { name: 'room', depth: 0.55, front: false, quality: 70 },
  { name: 'lamp', depth: 0.7, front: false, quality: 76 },
  { name: 'bench', depth: 1, front: false, quality: 76 },
  { name: 'table', depth: 1.1, front: true, quality: 76 },
];

function draw(hour: DinnerHour): Pen {
  const pen = new Pen(161, '#33263a', PLACE_BOX);
  pen.layer('garden').gradient('sky', [
    [0, hour.sky[0]],
    [1, hour.sky[1]],
  ]);
  pen.raw(fullOf('sky'));
  drawGarden(pen, hour);
  pen.layer('room');
  wall(pen, 'wall', ['#c2a06e', '#d2b483'], 530, [PANES]);
  drawWindow(pen);
  drawPhotographs(pen);
  drawSideboard(pen);
  skirting(pen, 496, 26, '#efe3cd', '#b8a68c');
  drawCarpet(pen);
  pen.layer('lamp');
  drawLamp(pen, hour);
  pen.layer('bench');
  drawBench(pen);
  pen.layer('table');
  drawTable(pen);
  return pen;
}

const SHARED = { layers: LAYERS, floor: 690, scale: 0.19, weather: 'none' } as const;

/** Sunday, one o'clock. */
export const DINING_ROOM_NOON: PlaceArt = {
  ...SHARED,
  id: 'dining-room-noon',
  says: 'A family dining room at Sunday noon, a laid table, framed photographs all over the wall, a garden outside',
  draw: () => draw(NOON),
  ambient: roundLight(
    {
      x: 640,
      y: 220,
      radius: 960,
      stops: [
        [0, '#fffaf0'],
        [0.42, '#fbeed8'],
        [0.78, '#d5c0b8'],
        [1, '#a591a2'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 190, radius: 430, color: '#fff0cc', warm: 0.5, cold: 0.2 },
  tint: ['#fff3e0', '#fff3e0', '#d9c6c0', '#d9c6c0'],
};

/** The same table after the plates. */
export const DINING_ROOM_EVENING: PlaceArt = {
  ...SHARED,
  id: 'dining-room-evening',
  says: 'The same dining room in the evening, the lamp low over the table, the garden dark',
  draw: () => draw(DARK),
  ambient: roundLight(
    {
      x: 640,
      y: 320,
      radius: 820,
      stops: [
        [0, '#fff1d2'],
        [0.34, '#f4cfa0'],
        [0.7, '#94809e'],
        [1, '#58507e'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 140, radius: 420, color: '#ffc068', warm: 0.8, cold: 0.42 },
  tint: ['#fff0d6', '#fbe2c2', '#b8a2b4', '#b8a2b4'],
};
