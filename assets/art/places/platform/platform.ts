// The platform at night: rain, one lamp, and over the roofs one lit window.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { PLACE_BOX, type PlaceArt } from '../place-art';
import { drawBench } from './bench';
import { drawCanopy } from './canopy';
import { drawGround } from './ground';
import { drawTub } from './near';
import { drawSky, drawTown } from './sky';
import { drawTrack } from './track';

const FLOOR = 690;
const SEAT = 530;

function draw(): Pen {
  const pen = new Pen(67, '#252640', PLACE_BOX);
  pen.layer('sky');
  drawSky(pen);
  pen.layer('town');
  drawTown(pen);
  pen.layer('track');
  drawTrack(pen);
  pen.layer('platform');
  drawGround(pen);
  drawCanopy(pen);
  pen.layer('bench');
  drawBench(pen, SEAT, FLOOR - 26);
  pen.layer('tub');
  drawTub(pen);
  return pen;
}

/** The platform at night. */
export const PLATFORM_NIGHT: PlaceArt = {
  id: 'platform-night',
  says: 'A small station platform at night in the rain, one lamp over a long bench, one lit window over the roofs',
  draw,
  layers: [
    { name: 'sky', depth: 0.1, front: false, quality: 66 },
    { name: 'town', depth: 0.2, front: false, quality: 62 },
    { name: 'track', depth: 0.4, front: false, quality: 50 },
    { name: 'platform', depth: 0.6, front: false, quality: 64 },
    { name: 'bench', depth: 1, front: false, quality: 64 },
    { name: 'tub', depth: 1.15, front: true, quality: 78 },
  ],
  ambient: roundLight(
    {
      x: 640,
      y: 250,
      radius: 860,
      stops: [
        [0, '#fff6e2'],
        [0.32, '#f6dcc0'],
        [0.64, '#aca4c8'],
        [1, '#64659c'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 156, radius: 330, color: '#ffca7c', warm: 0.75, cold: 0.5 },
  tint: ['#e6d3c4', '#e2cfc6', '#a79dbd', '#a49cbe'],
  floor: FLOOR,
  scale: 0.19,
  weather: 'rain',
};
