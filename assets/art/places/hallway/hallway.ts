// The hall outside Leo's room at night: his door ajar, the clock, and a doorway that is dark.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { PLACE_BOX, type PlaceArt } from '../place-art';
import { AJAR, drawChildDoor, drawDarkDoor } from './doors';
import { drawBench, drawCoats, drawNear } from './things';
import { drawClock, drawPictures, drawWalls } from './walls';

function draw(): Pen {
  const pen = new Pen(37, '#2f2436', PLACE_BOX);
  pen.layer('hall');
  drawWalls(pen);
  drawPictures(pen);
  drawClock(pen);
  drawDarkDoor(pen);
  drawCoats(pen);
  drawChildDoor(pen);
  pen.layer('bench');
  drawBench(pen);
  pen.layer('near');
  drawNear(pen);
  return pen;
}

/** The hall at night. Whoever stands far out on the right stands in the dark doorway. */
export const HALLWAY_NIGHT: PlaceArt = {
  id: 'hallway-night',
  says: 'A hallway at night, a clock on the wall, light from a child’s door that is ajar, a dark doorway opposite',
  draw,
  layers: [
    { name: 'hall', depth: 0.6, front: false, quality: 72 },
    { name: 'bench', depth: 1, front: false, quality: 76 },
    { name: 'near', depth: 1.15, front: true, quality: 76 },
  ],
  ambient: roundLight(
    {
      x: 290,
      y: 320,
      radius: 1040,
      stops: [
        [0, '#fff0d2'],
        [0.24, '#efc9a2'],
        [0.52, '#a58fae'],
        [1, '#4a4878'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...AJAR, radius: 360, color: '#ffb868', warm: 0.6, cold: 0.35 },
  tint: ['#f6dcc2', '#cbb8c6', '#c4a8ac', '#9c8eb4'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
