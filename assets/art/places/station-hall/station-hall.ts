// The hall of the station: arches of glass, the big clock, the board; in the morning, and before the last train.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { fullOf } from '../things/lights';
import { ARCHES, drawBoard, drawClock, drawTiles, drawWall } from './hall';
import { drawBench, drawLuggage } from './near';

/** What changes between morning and night. */
export interface StationHour {
  readonly sky: readonly [string, string];
  readonly roofs: string;
  readonly lampsOn: boolean;
  /** How many trains are still on the board. */
  readonly trains: number;
}

const MORNING: StationHour = { sky: ['#b9d4e0', '#fbe9c4'], roofs: '#b79a98', lampsOn: false, trains: 7 };
const NIGHT: StationHour = { sky: ['#171c3e', '#3c3c6c'], roofs: '#22264c', lampsOn: true, trains: 2 };

const LAYERS: readonly LayerArt[] = [
  { name: 'sky', depth: 0.2, front: false, quality: 66 },
  { name: 'hall', depth: 0.55, front: false, quality: 70 },
  { name: 'bench', depth: 1, front: false, quality: 76 },
  { name: 'near', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: StationHour): Pen {
  const pen = new Pen(191, '#33363f', PLACE_BOX);
  pen.layer('sky').gradient('sky', [
    [0, hour.sky[0]],
    [1, hour.sky[1]],
  ]);
  pen.raw(fullOf('sky'));
  pen.raw(
    `<path d="M-60 330l90-30h60v-40h40v40h90l60 20h120v-52l40-26 40 26v52h150l50-30h110v-34h50v34h120l70 24h110v110H-60z" fill="${hour.roofs}"/>`,
  );
  pen.layer('hall');
  drawWall(pen, hour);
  drawClock(pen, hour);
  drawBoard(pen, hour);
  drawTiles(pen, hour);
  pen.layer('bench');
  drawBench(pen);
  pen.layer('near');
  drawLuggage(pen);
  return pen;
}

const SHARED = { layers: LAYERS, floor: 690, scale: 0.19, weather: 'none' } as const;

/** The hall in the morning, sun through the arches. */
export const STATION_HALL_MORNING: PlaceArt = {
  ...SHARED,
  id: 'station-hall-morning',
  says: 'A station hall in the morning, sun through tall arches, a clock, a board full of trains',
  draw: () => draw(MORNING),
  ambient: roundLight(
    {
      x: ARCHES[1].x + ARCHES[1].w / 2,
      y: 200,
      radius: 980,
      stops: [
        [0, '#fffaec'],
        [0.38, '#fbecd2'],
        [0.76, '#cfc0c0'],
        [1, '#9b8fa8'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 190, radius: 460, color: '#ffeabc', warm: 0.6, cold: 0.24 },
  tint: ['#fdf0de', '#fdf0de', '#d6c6c4', '#d6c6c4'],
};

/** The hall before the last train. */
export const STATION_HALL_NIGHT: PlaceArt = {
  ...SHARED,
  id: 'station-hall-night',
  says: 'The same hall at night, lamps along the wall, two trains left on the board',
  draw: () => draw(NIGHT),
  ambient: roundLight(
    {
      x: 640,
      y: 230,
      radius: 900,
      stops: [
        [0, '#fff0d0'],
        [0.34, '#ecc9a0'],
        [0.68, '#8f80a2'],
        [1, '#4e4c7c'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 150, radius: 420, color: '#ffc47a', warm: 0.7, cold: 0.4 },
  tint: ['#f6e0c8', '#f6e0c8', '#a99ab0', '#a99ab0'],
};
