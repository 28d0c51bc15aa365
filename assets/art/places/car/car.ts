// Priya and Tom's car in the rain, at dusk, as one sees it through the windscreen.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { PLACE_BOX, type PlaceArt } from '../place-art';
import { drawCabin } from './cabin';
import { drawDashboard, drawWindscreen } from './dashboard';
import { drawStreet } from './outside';

function draw(): Pen {
  const pen = new Pen(83, '#2a2438', PLACE_BOX);
  pen.layer('street');
  drawStreet(pen);
  pen.layer('cabin');
  drawCabin(pen);
  pen.layer('dashboard');
  drawDashboard(pen);
  pen.layer('windscreen');
  drawWindscreen(pen);
  return pen;
}

/** The car: whoever sits on the left drives. */
export const CAR_RAIN: PlaceArt = {
  id: 'car-rain',
  says: 'The front seats of an old car at dusk, rain on every window, a street lamp behind',
  draw,
  layers: [
    { name: 'street', depth: 0.5, front: false, quality: 68 },
    { name: 'cabin', depth: 0.85, front: false, quality: 74 },
    { name: 'dashboard', depth: 1.1, front: true, quality: 78 },
    { name: 'windscreen', depth: 1.25, front: true, quality: 60 },
  ],
  ambient: roundLight(
    {
      x: 640,
      y: 220,
      radius: 860,
      stops: [
        [0, '#fff1e2'],
        [0.34, '#efd6d0'],
        [0.66, '#a79cc4'],
        [1, '#585784'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 652, y: 110, radius: 300, color: '#ffc27c', warm: 0.7, cold: 0.4 },
  tint: ['#ecd9d2', '#ecd9d2', '#a49cc0', '#a49cc0'],
  floor: 732,
  scale: 0.26,
  low: true,
  weather: 'pane',
};
