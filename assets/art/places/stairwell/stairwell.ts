// The stairs of Priya and Tom's house, which four households share: at night, and at dawn.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawFloor, drawWalls } from './hall';
import { DAWN, NIGHT, type StairHour } from './hours';
import { drawGlobe, drawRailing, drawSky, GLOBE } from './lamp';
import { drawFlight, drawShaft } from './stairs';

const LAYERS: readonly LayerArt[] = [
  { name: 'sky', depth: 0.4, front: false, quality: 70 },
  { name: 'stairs', depth: 0.9, front: false, quality: 70 },
  { name: 'railing', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: StairHour): Pen {
  const pen = new Pen(53, '#31263a', PLACE_BOX);
  pen.layer('sky');
  drawSky(pen, hour);
  pen.layer('stairs');
  drawShaft(pen);
  drawFlight(pen, hour);
  drawWalls(pen, hour);
  drawFloor(pen);
  drawGlobe(pen, hour);
  pen.layer('railing');
  drawRailing(pen);
  return pen;
}

/** The stairs under the lamp. */
export const STAIRWELL_NIGHT: PlaceArt = {
  id: 'stairwell-night',
  says: 'Shared stone stairs at night, one lamp on a timer, a dark window on the landing',
  draw: () => draw(NIGHT),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 640,
      y: 120,
      radius: 860,
      stops: [
        [0, '#fff3d4'],
        [0.3, '#f6d8ac'],
        [0.64, '#a08fa6'],
        [1, '#454372'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...GLOBE, radius: 420, color: '#ffc878', warm: 0.75, cold: 0.4 },
  tint: ['#fbe6c8', '#fbe6c8', '#a694ae', '#a694ae'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};

/** The stairs when it gets light. */
export const STAIRWELL_DAWN: PlaceArt = {
  id: 'stairwell-dawn',
  says: 'The same stone stairs at dawn, the lamp out, the first light in the window on the landing',
  draw: () => draw(DAWN),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 650,
      y: 200,
      radius: 900,
      stops: [
        [0, '#fff4ea'],
        [0.3, '#f3dfdc'],
        [0.62, '#c3b8d2'],
        [1, '#8485ac'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 650, y: 190, radius: 360, color: '#ffc7a4', warm: 0.5, cold: 0.35 },
  tint: ['#f4e4d8', '#f4e4d8', '#c0b4cc', '#c0b4cc'],
  floor: 690,
  scale: 0.19,
  weather: 'dust',
};
