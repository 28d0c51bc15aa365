// The park: a bench under the plane trees, the path, the bandstand; on an autumn afternoon, and as the lamps come on.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawBench, drawNear } from './bench';
import { drawFar } from './far';
import { drawGrass, drawLamp, drawPath, drawTrees, LAMP } from './ground';

/** What changes between afternoon and dusk. */
export interface ParkHour {
  readonly sky: readonly (readonly [number, string])[];
  readonly far: readonly [farthest: string, far: string];
  readonly crowns: readonly string[];
  readonly lampOn: boolean;
}

const AFTERNOON: ParkHour = {
  sky: [
    [0, '#a9cbd6'],
    [0.6, '#e9e2c8'],
    [1, '#f6e2b4'],
  ],
  far: ['#b9c0a4', '#9fae86'],
  crowns: ['#d59a4a', '#c9803f', '#b9a24f'],
  lampOn: false,
};
const DUSK: ParkHour = {
  sky: [
    [0, '#5d64a4'],
    [0.5, '#c58fb0'],
    [1, '#ffc298'],
  ],
  far: ['#9c84ac', '#77709c'],
  crowns: ['#a06f7c', '#8f6280', '#8a7c78'],
  lampOn: true,
};

const LAYERS: readonly LayerArt[] = [
  { name: 'sky', depth: 0.15, front: false, quality: 62 },
  { name: 'trees', depth: 0.5, front: false, quality: 62 },
  { name: 'bench', depth: 1, front: false, quality: 66 },
  { name: 'near', depth: 1.15, front: true, quality: 70 },
];

function draw(hour: ParkHour): Pen {
  const pen = new Pen(201, '#33363f', PLACE_BOX);
  pen.layer('sky');
  drawFar(pen, hour);
  pen.layer('trees');
  drawGrass(pen);
  drawTrees(pen, hour);
  drawPath(pen);
  drawLamp(pen, hour);
  pen.layer('bench');
  drawBench(pen);
  pen.layer('near');
  drawNear(pen);
  return pen;
}

const SHARED = { layers: LAYERS, floor: 690, scale: 0.19, weather: 'none' } as const;

/** Half past three in October. */
export const PARK_AFTERNOON: PlaceArt = {
  ...SHARED,
  id: 'park-afternoon',
  says: 'A park on an autumn afternoon, a bench on a path, leaves on the grass, a bandstand behind the trees',
  draw: () => draw(AFTERNOON),
  ambient: roundLight(
    {
      x: 900,
      y: 160,
      radius: 1060,
      stops: [
        [0, '#fffbea'],
        [0.42, '#fbeed2'],
        [0.8, '#d3c8c0'],
        [1, '#a59cae'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 860, y: 160, radius: 460, color: '#ffeab8', warm: 0.5, cold: 0.2 },
  tint: ['#f8eedc', '#fff3de', '#d9ccc2', '#dfd0c4'],
};

/** When the lamps come on. */
export const PARK_DUSK: PlaceArt = {
  ...SHARED,
  id: 'park-dusk',
  says: 'The same park at dusk, one lamp lit beside the bench, the sky still pink behind the trees',
  draw: () => draw(DUSK),
  ambient: roundLight(
    {
      ...LAMP,
      radius: 960,
      stops: [
        [0, '#fff0cc'],
        [0.24, '#efcaa6'],
        [0.58, '#b7a0b4'],
        [1, '#8480aa'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...LAMP, radius: 360, color: '#ffc680', warm: 0.7, cold: 0.4 },
  tint: ['#cfbfca', '#f6dcc2', '#a498b4', '#b8a4b2'],
};
