// Ruth's room above the café: the grey couch, her chair, a window full of leaves; by day, and when the lamp is on.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { fullOf } from '../things/lights';
import { boards, skirting, sofa, wall } from '../things/room';
import { drawBookcase, drawLamp, drawTree, drawWindow, LAMP, PANES } from './furniture';
import { drawChairAndTable, drawCushions, drawRug } from './near';

/** What changes between the two hours. */
export interface TherapyHour {
  readonly sky: readonly (readonly [number, string])[];
  readonly leaves: readonly [far: string, near: string];
  readonly lampOn: boolean;
}

const DAY: TherapyHour = {
  sky: [
    [0, '#cfe0e4'],
    [1, '#f3ead2'],
  ],
  leaves: ['#a9bd8e', '#86a36c'],
  lampOn: false,
};
const DUSK: TherapyHour = {
  sky: [
    [0, '#4b5588'],
    [1, '#c58f96'],
  ],
  leaves: ['#4d5a72', '#39465e'],
  lampOn: true,
};

const LAYERS: readonly LayerArt[] = [
  { name: 'view', depth: 0.25, front: false, quality: 66 },
  { name: 'room', depth: 0.55, front: false, quality: 72 },
  { name: 'couch', depth: 1, front: false, quality: 74 },
  { name: 'near', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: TherapyHour): Pen {
  const pen = new Pen(141, '#33263a', PLACE_BOX);
  pen.layer('view').gradient('sky', hour.sky);
  pen.raw(fullOf('sky'));
  drawTree(pen, hour);
  pen.layer('room');
  wall(pen, 'wall', ['#b7a894', '#c9b9a2'], 530, PANES);
  drawWindow(pen);
  drawBookcase(pen);
  drawLamp(pen, hour);
  skirting(pen, 498, 24, '#e8dfcd', '#b3a593');
  boards(pen, 520, '#a3785a', '#c49a78');
  drawRug(pen);
  pen.layer('couch');
  sofa(pen, '#8d9299', '#646873', '#b0b4b8', '#6b4436');
  drawCushions(pen);
  pen.layer('near');
  drawChairAndTable(pen);
  return pen;
}

const SHARED = { draw, layers: LAYERS, floor: 690, scale: 0.19, weather: 'none' } as const;

/** The room on a bright afternoon. */
export const THERAPIST_DAY: PlaceArt = {
  ...SHARED,
  id: 'therapist-day',
  says: 'A quiet room in the afternoon, a grey couch, leaves in the window, a small clock that faces the chair',
  draw: () => draw(DAY),
  ambient: roundLight(
    {
      x: 640,
      y: 200,
      radius: 940,
      stops: [
        [0, '#fffaf0'],
        [0.4, '#f7ead8'],
        [0.75, '#cfc0c2'],
        [1, '#9a90a8'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 190, radius: 430, color: '#ffeccb', warm: 0.5, cold: 0.2 },
  tint: ['#fbf0e2', '#fbf0e2', '#d3c4c6', '#d3c4c6'],
};

/** The last appointment of the day. */
export const THERAPIST_DUSK: PlaceArt = {
  ...SHARED,
  id: 'therapist-dusk',
  says: 'The same room as it gets dark, the lamp on beside the grey couch, the tree black in the window',
  draw: () => draw(DUSK),
  ambient: roundLight(
    {
      ...LAMP,
      radius: 980,
      stops: [
        [0, '#fff2d4'],
        [0.28, '#f0cda6'],
        [0.6, '#9c88a4'],
        [1, '#524e7c'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...LAMP, radius: 400, color: '#ffc070', warm: 0.75, cold: 0.4 },
  tint: ['#fbe4c6', '#d6c0c2', '#b39fb0', '#9a8cac'],
};
