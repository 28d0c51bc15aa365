// Theo's living room: tidy, one lamp, a record left on; in the evening, and late.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { fullOf } from '../things/lights';
import { boards, skirting, sofa, town, wall } from '../things/room';
import { drawDeck, drawLamp, drawShelves, drawWindow, LAMP, PANES } from './furniture';
import { drawLowTable, drawRug } from './near';

/** What changes between the two hours. */
export interface LivingHour {
  readonly sky: readonly (readonly [number, string])[];
  readonly roofs: string;
  readonly lit: number;
  readonly lamp: { readonly shade: string; readonly bright: string; readonly halo: number };
}

const EVENING: LivingHour = {
  sky: [
    [0, '#5a6294'],
    [0.5, '#c0879c'],
    [1, '#f4b98a'],
  ],
  roofs: '#4f4770',
  lit: 26,
  lamp: { shade: '#e8c27a', bright: '#fff0c4', halo: 0.5 },
};
const LATE: LivingHour = {
  sky: [
    [0, '#171c3c'],
    [1, '#3d3d68'],
  ],
  roofs: '#23264a',
  lit: 9,
  lamp: { shade: '#d8a860', bright: '#ffe2a0', halo: 0.62 },
};

const LAYERS: readonly LayerArt[] = [
  { name: 'view', depth: 0.25, front: false, quality: 68 },
  { name: 'room', depth: 0.55, front: false, quality: 72 },
  { name: 'sofa', depth: 1, front: false, quality: 74 },
  { name: 'near', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: LivingHour): Pen {
  const pen = new Pen(131, '#33263a', PLACE_BOX);
  pen.layer('view').gradient('sky', hour.sky);
  pen.raw(fullOf('sky'));
  pen.raw(town(pen, 300, 700, 330, 150, hour.roofs, '#ffd98a', hour.lit));
  pen.layer('room');
  wall(pen, 'wall', ['#7f8f92', '#98a5a2'], 530, [PANES]);
  drawWindow(pen);
  drawShelves(pen);
  drawDeck(pen);
  skirting(pen, 498, 24, '#e2d8c4', '#aca090');
  boards(pen, 520, '#9c6b4e', '#c08b69');
  drawRug(pen);
  drawLamp(pen, hour);
  pen.layer('sofa');
  sofa(pen, '#6f6a86', '#4c4765', '#8f89a6', '#4a3230');
  pen.layer('near');
  drawLowTable(pen);
  return pen;
}

/** Theo's room with the lamp on and the last of the light in the window. */
export const LIVING_ROOM_EVENING: PlaceArt = {
  id: 'living-room-evening',
  says: 'A tidy living room in the evening, a sofa, records on a shelf, a lamp, roofs in the window',
  draw: () => draw(EVENING),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 760,
      y: 260,
      radius: 920,
      stops: [
        [0, '#fff3dc'],
        [0.34, '#f3d2ac'],
        [0.7, '#a890a8'],
        [1, '#655c88'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...LAMP, radius: 400, color: '#ffc478', warm: 0.7, cold: 0.35 },
  tint: ['#efd8c6', '#fff0d8', '#b8a0b0', '#c4aab2'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};

/** The same room late at night. */
export const LIVING_ROOM_LATE: PlaceArt = {
  id: 'living-room-late',
  says: 'The same living room late at night, the lamp low, the town dark',
  draw: () => draw(LATE),
  layers: LAYERS,
  ambient: roundLight(
    {
      ...LAMP,
      radius: 980,
      stops: [
        [0, '#fff0cc'],
        [0.22, '#eac39a'],
        [0.52, '#85769c'],
        [1, '#403f6a'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...LAMP, radius: 340, color: '#ffb45c', warm: 0.75, cold: 0.4 },
  tint: ['#c9b4be', '#f4d8ba', '#8f82ac', '#a893ae'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
