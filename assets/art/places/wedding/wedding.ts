// The garden of the wedding: in the evening, and late, when half the bulbs are out.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawLawn, drawSky, drawTrees } from './garden';
import { EVENING, LATE, type WeddingHour } from './hours';
import { drawBulbs, drawBunting } from './lights';
import { drawMarquee } from './marquee';
import { drawNear } from './near';
import { drawBench, drawTable } from './tables';

const LAYERS: readonly LayerArt[] = [
  { name: 'garden', depth: 0.25, front: false, quality: 68 },
  { name: 'lawn', depth: 0.7, front: false, quality: 68 },
  { name: 'bench', depth: 1, front: false, quality: 76 },
  { name: 'near', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: WeddingHour): Pen {
  const pen = new Pen(89, '#33363f', PLACE_BOX);
  pen.layer('garden');
  drawSky(pen, hour);
  drawTrees(pen, hour);
  drawBulbs(pen, hour);
  pen.layer('lawn');
  drawLawn(pen, hour);
  drawBunting(pen, hour);
  drawMarquee(pen, hour);
  drawTable(pen, hour);
  pen.layer('bench');
  drawBench(pen, hour);
  pen.layer('near');
  drawNear(pen, hour);
  return pen;
}

/** The garden in the evening. */
export const WEDDING_EVENING: PlaceArt = {
  id: 'wedding-evening',
  says: 'A garden on the evening of a wedding, strings of bulbs in the limes, people dancing in the marquee',
  draw: () => draw(EVENING),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 640,
      y: 260,
      radius: 920,
      stops: [
        [0, '#fff8e6'],
        [0.38, '#fbe6c8'],
        [0.7, '#d6bcbc'],
        [1, '#9485a8'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 300, radius: 460, color: '#ffcf8c', warm: 0.5, cold: 0.24 },
  tint: ['#fbeacf', '#fbeacf', '#d9c2ba', '#d9c2ba'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};

/** The garden when most have gone. */
export const WEDDING_LATE: PlaceArt = {
  id: 'wedding-late',
  says: 'The same garden late at night, half the bulbs out, tables not yet cleared, confetti on the grass',
  draw: () => draw(LATE),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 640,
      y: 200,
      radius: 900,
      stops: [
        [0, '#fff1d6'],
        [0.32, '#e9cfb8'],
        [0.64, '#a396b4'],
        [1, '#5e5e90'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 110, radius: 420, color: '#ffc878', warm: 0.5, cold: 0.3 },
  tint: ['#efd9c4', '#efd9c4', '#a396b4', '#a396b4'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
