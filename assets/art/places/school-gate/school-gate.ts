// The gate of Leo's school on a grey morning after rain.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { PLACE_BOX, type PlaceArt } from '../place-art';
import { drawSchool, drawSky, drawTrees } from './behind';
import { drawGround, drawNear } from './ground';
import { drawRailings } from './railings';

function draw(): Pen {
  const pen = new Pen(61, '#33363f', PLACE_BOX);
  pen.layer('sky');
  drawSky(pen);
  pen.layer('school');
  drawSchool(pen);
  drawTrees(pen);
  pen.layer('gate');
  drawGround(pen);
  drawRailings(pen);
  pen.layer('near');
  drawNear(pen);
  return pen;
}

/** The school gate. The coping of the wall on both sides is as high as a bench. */
export const SCHOOL_GATE: PlaceArt = {
  id: 'school-gate',
  says: 'A school gate on a grey wet morning, railings, a hopscotch painted on the tarmac, lights on in the windows',
  draw,
  layers: [
    { name: 'sky', depth: 0.1, front: false, quality: 66 },
    { name: 'school', depth: 0.4, front: false, quality: 68 },
    { name: 'gate', depth: 0.95, front: false, quality: 70 },
    { name: 'near', depth: 1.15, front: true, quality: 76 },
  ],
  ambient: roundLight(
    {
      x: 640,
      y: 260,
      radius: 900,
      stops: [
        [0, '#fffaf4'],
        [0.4, '#f0ebea'],
        [0.75, '#cfcfdc'],
        [1, '#a3a6bd'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 240, radius: 420, color: '#ffe6c4', warm: 0.4, cold: 0.18 },
  tint: ['#f6f1ee', '#f6f1ee', '#d3d3e0', '#d3d3e0'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
