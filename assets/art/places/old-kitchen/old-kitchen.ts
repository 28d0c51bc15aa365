// Priya and Tom's kitchen in the storm: the roof leaks, and a pan stands under it.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { PLACE_BOX, type PlaceArt } from '../place-art';
import { drawDresser } from './dresser';
import { drawRange, LAMP } from './range';
import { drawDrip, drawSettle } from './settle';
import { drawShell } from './shell';
import { drawSash, drawStorm } from './storm-window';
import { drawToolbox } from './toolbox';

function draw(): Pen {
  const pen = new Pen(41, '#2f2538', PLACE_BOX);
  pen.layer('storm');
  drawStorm(pen);
  pen.layer('room');
  drawShell(pen);
  drawSash(pen);
  drawDresser(pen);
  drawRange(pen);
  pen.layer('settle');
  drawSettle(pen);
  drawDrip(pen);
  pen.layer('toolbox');
  drawToolbox(pen);
  return pen;
}

/** The old kitchen at night. */
export const KITCHEN_STORM: PlaceArt = {
  id: 'kitchen-storm',
  says: 'An old kitchen at night, a storm in the window, water dripping from the ceiling into a pan on the settle',
  draw,
  layers: [
    { name: 'storm', depth: 0.25, front: false, quality: 66 },
    { name: 'room', depth: 0.45, front: false, quality: 70 },
    { name: 'settle', depth: 1, front: false, quality: 76 },
    { name: 'toolbox', depth: 1.15, front: true, quality: 76 },
  ],
  ambient: roundLight(
    {
      x: 960,
      y: 210,
      radius: 980,
      stops: [
        [0, '#fff2d6'],
        [0.26, '#f3d3ac'],
        [0.56, '#a394ae'],
        [1, '#504d80'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...LAMP, radius: 360, color: '#ffbf6c', warm: 0.75, cold: 0.42 },
  tint: ['#dfc9c6', '#fbe2c2', '#9b8cb2', '#b59db2'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
