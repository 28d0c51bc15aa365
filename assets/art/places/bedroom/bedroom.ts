// Leo's bedroom, with the lamp on and with the lamp out.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { drawBed } from './bed';
import { drawRug, drawToys } from './floor-things';
import { drawBedside, drawDoor, LAMP } from './furniture';
import { type BedHour, LAMP_ON, LAMP_OUT } from './hours';
import { drawSchoolThings, drawShelf } from './shelf';
import { drawNight, drawStars, drawWalls, drawWindow } from './walls';

const LAYERS: readonly LayerArt[] = [
  { name: 'night', depth: 0.25, front: false, quality: 70 },
  { name: 'room', depth: 0.5, front: false, quality: 74 },
  { name: 'bed', depth: 1, front: false, quality: 76 },
  { name: 'toys', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: BedHour): Pen {
  const pen = new Pen(29, '#33263a', PLACE_BOX);
  pen.layer('night');
  drawNight(pen);
  pen.layer('room');
  drawWalls(pen);
  drawStars(pen, hour);
  drawWindow(pen);
  drawShelf(pen);
  drawSchoolThings(pen);
  drawDoor(pen, hour);
  drawRug(pen);
  pen.layer('bed');
  drawBedside(pen, hour);
  drawBed(pen);
  pen.layer('toys');
  drawToys(pen);
  return pen;
}

/** The bedroom by the lamp. */
export const BEDROOM_LAMP: PlaceArt = {
  id: 'bedroom-lamp',
  says: 'A child’s bedroom at night, a mushroom lamp and three glasses beside the bed, planets on the cover',
  draw: () => draw(LAMP_ON),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 300,
      y: 350,
      radius: 980,
      stops: [
        [0, '#fff2d4'],
        [0.26, '#f6d2a6'],
        [0.56, '#a892b0'],
        [1, '#524d84'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { ...LAMP, radius: 380, color: '#ffb868', warm: 0.8, cold: 0.45 },
  tint: ['#fbe2c4', '#d9c4c6', '#cdb0ae', '#a090b4'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};

/** The bedroom in the dark. */
export const BEDROOM_DARK: PlaceArt = {
  id: 'bedroom-dark',
  says: 'The same bedroom in the dark, stars shining on the wall, light from the hall through the door',
  draw: () => draw(LAMP_OUT),
  layers: LAYERS,
  ambient: roundLight(
    {
      x: 300,
      y: 420,
      radius: 1080,
      stops: [
        [0, '#c9b6bc'],
        [0.3, '#9c93b6'],
        [0.6, '#74739f'],
        [1, '#4a4c7e'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 150, y: 330, radius: 400, color: '#ffc27c', warm: 0.5, cold: 0.3 },
  tint: ['#cfbcc4', '#a9a4c6', '#9f98bc', '#8583ae'],
  floor: 690,
  scale: 0.19,
  weather: 'none',
};
