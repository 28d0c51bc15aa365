// Maya and Daniel's kitchen, at a quarter to ten and at half past midnight.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawBench } from './bench';
import { EVENING, type KitchenHour, LATE } from './hours';
import { drawPendant } from './lamp';
import { drawBin, drawFridge, drawShelves } from './right-wall';
import { drawRug, drawShell } from './shell';
import { drawTable } from './table';
import { drawLowerCabinets, drawUpperCupboards } from './units';
import { drawBars, drawCurtains, drawFrame, drawTown } from './window';
import { drawWorktop, SMALL_LAMP } from './worktop';

const LAYERS: readonly LayerArt[] = [
  { name: 'town', depth: 0.25, front: false, quality: 70 },
  { name: 'room', depth: 0.4, front: false, quality: 78 },
  { name: 'lamp', depth: 0.55, front: false, quality: 80 },
  { name: 'bench', depth: 1, front: false, quality: 78 },
  { name: 'table', depth: 1.1, front: true, quality: 80 },
];

function draw(hour: KitchenHour): Pen {
  const pen = new Pen(21, '#33263a', PLACE_BOX);
  pen.layer('town');
  drawTown(pen, hour);
  pen.layer('room');
  drawShell(pen);
  drawFrame(pen);
  drawBars(pen);
  drawCurtains(pen);
  drawUpperCupboards(pen);
  drawShelves(pen);
  drawLowerCabinets(pen);
  drawWorktop(pen, hour);
  drawFridge(pen);
  drawBin(pen);
  drawRug(pen);
  pen.layer('lamp');
  drawPendant(pen, hour);
  pen.layer('bench');
  drawBench(pen);
  pen.layer('table');
  drawTable(pen);
  return pen;
}

/** The kitchen with the lamp on. */
export const KITCHEN_EVENING: PlaceArt = {
  id: 'kitchen-evening',
  says: 'A small kitchen in the evening, a lamp over a round table, the town at dusk in the window',
  draw: () => draw(EVENING),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 640,
      y: 330,
      radius: 780,
      stops: [
        [0, '#fff1d6'],
        [0.35, '#f3cfa6'],
        [0.7, '#8f7fa6'],
        [1, '#57507f'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 126, radius: 430, color: '#ffbf68', warm: 0.85, cold: 0.45 },
  tint: ['#fff0d8', '#ffe8c8', '#b9a3b8', '#b9a3b8'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};

/** The kitchen by the small lamp. */
export const KITCHEN_LATE: PlaceArt = {
  id: 'kitchen-late',
  says: 'The same kitchen past midnight, one small lamp on the worktop, the window dark',
  draw: () => draw(LATE),
  layers: LAYERS,
  ambient: roundLight(
    {
      ...SMALL_LAMP,
      radius: 880,
      stops: [
        [0, '#fff0cf'],
        [0.2, '#e8bd98'],
        [0.5, '#7d709e'],
        [1, '#3f3f6c'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...SMALL_LAMP, radius: 330, color: '#ffb65c', warm: 0.8, cold: 0.4 },
  tint: ['#f0d2ba', '#e2c4b8', '#a08bb0', '#8f82ac'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
