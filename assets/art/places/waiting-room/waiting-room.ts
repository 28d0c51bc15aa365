// The waiting room at the top of the stairs: five chairs, a door that does not open yet; in sun, and in rain.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { fullOf } from '../things/lights';
import { rainOnGlass } from '../things/rain-glass';
import { skirting, town, wall } from '../things/room';
import { drawCarpet, drawChairs, drawNear } from './chairs';
import { drawCooler, drawDoor, drawNotices, drawWindow, PANES } from './walls';

interface Weather {
  readonly sky: readonly [string, string];
  readonly roofs: string;
  readonly rain: boolean;
}

const SUN: Weather = { sky: ['#bcd7e2', '#f6e6c8'], roofs: '#b08a86', rain: false };
const RAIN: Weather = { sky: ['#7f8aa2', '#aab0bc'], roofs: '#6d6f88', rain: true };

const LAYERS: readonly LayerArt[] = [
  { name: 'view', depth: 0.25, front: false, quality: 66 },
  { name: 'room', depth: 0.55, front: false, quality: 72 },
  { name: 'chairs', depth: 1, front: false, quality: 76 },
  { name: 'near', depth: 1.15, front: true, quality: 76 },
];

function draw(weather: Weather): Pen {
  const pen = new Pen(151, '#33263a', PLACE_BOX);
  pen.layer('view').gradient('sky', [
    [0, weather.sky[0]],
    [1, weather.sky[1]],
  ]);
  pen.raw(fullOf('sky'));
  pen.raw(town(pen, 80, 400, 330, 130, weather.roofs, '#fff0c0', weather.rain ? 10 : 0));
  if (weather.rain)
    pen.raw(rainOnGlass(pen, { box: PANES, beads: 130, runs: 16, body: '#5d6880', light: '#e9f0f4' }));
  pen.layer('room');
  wall(pen, 'wall', ['#a9b5a4', '#bcc6b2'], 530, [PANES]);
  drawWindow(pen);
  drawNotices(pen);
  drawDoor(pen);
  drawCooler(pen);
  skirting(pen, 496, 26, '#e6ddca', '#b0a490');
  drawCarpet(pen);
  pen.layer('chairs');
  drawChairs(pen);
  pen.layer('near');
  drawNear(pen, weather.rain);
  return pen;
}

/** The waiting room in the sun. */
export const WAITING_ROOM_SUN: PlaceArt = {
  id: 'waiting-room-sun',
  says: 'A small waiting room in the sun, a row of chairs, a closed door, a clock with a loud hand',
  draw: () => draw(SUN),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 300,
      y: 220,
      radius: 1080,
      stops: [
        [0, '#fffaec'],
        [0.4, '#f8ecda'],
        [0.78, '#cdc4ca'],
        [1, '#9c96ae'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 300, y: 200, radius: 440, color: '#ffedc6', warm: 0.55, cold: 0.22 },
  tint: ['#fff3e2', '#eee2dc', '#d8ccca', '#c6bcc6'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};

/** The waiting room on a wet afternoon. */
export const WAITING_ROOM_RAIN: PlaceArt = {
  id: 'waiting-room-rain',
  says: 'The same waiting room in the rain, drops on the window, a wet umbrella in the corner',
  draw: () => draw(RAIN),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 640,
      y: 120,
      radius: 1000,
      stops: [
        [0, '#fff2da'],
        [0.34, '#e6d6cc'],
        [0.7, '#aba3b8'],
        [1, '#75749a'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 60, radius: 420, color: '#ffdca6', warm: 0.5, cold: 0.26 },
  tint: ['#dcd6dc', '#efdfd2', '#a9a4ba', '#b4a8b4'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
