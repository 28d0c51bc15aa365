// The number 9 from inside: seats, poles, the street going by; on the way to school, and home in the wet dark.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { type LayerArt, PLACE_BOX, type PlaceArt } from '../place-art';
import { rainOnGlass } from '../things/rain-glass';
import { drawBody, drawFloor, drawPoles, PANES } from './body';
import { drawNear, drawSeats } from './seats';
import { drawStreet } from './street';

/** What changes between morning and evening. */
export interface BusHour {
  readonly sky: readonly [string, string];
  readonly houses: readonly string[];
  readonly dark: boolean;
}

const MORNING: BusHour = {
  sky: ['#cfe0e6', '#f8ecd0'],
  houses: ['#c08a72', '#d3b48c', '#9fa8a0', '#c9a08c', '#b58f7f'],
  dark: false,
};
const EVENING: BusHour = {
  sky: ['#1f2448', '#4f4a78'],
  houses: ['#38345a', '#45406a', '#332f54', '#3f3a64', '#2f2c50'],
  dark: true,
};

const LAYERS: readonly LayerArt[] = [
  { name: 'street', depth: 0.25, front: false, quality: 66 },
  { name: 'bus', depth: 0.7, front: false, quality: 72 },
  { name: 'seats', depth: 1, front: false, quality: 74 },
  { name: 'near', depth: 1.15, front: true, quality: 76 },
];

function draw(hour: BusHour): Pen {
  const pen = new Pen(181, '#33363f', PLACE_BOX);
  pen.layer('street');
  drawStreet(pen, hour);
  if (hour.dark)
    for (const box of PANES)
      pen.raw(rainOnGlass(pen, { box, beads: 80, runs: 9, body: '#6a6f9a', light: '#e6e4f0' }));
  pen.layer('bus');
  drawBody(pen);
  drawFloor(pen);
  pen.layer('seats');
  drawSeats(pen);
  pen.layer('near');
  drawPoles(pen);
  drawNear(pen);
  return pen;
}

const SHARED = { layers: LAYERS, floor: 690, scale: 0.19, weather: 'none' } as const;

/** Ten past eight. */
export const BUS_MORNING: PlaceArt = {
  ...SHARED,
  id: 'bus-morning',
  says: 'Inside a bus in the morning, a row of seats, yellow poles, a street of shops going by',
  draw: () => draw(MORNING),
  ambient: roundLight(
    {
      x: 640,
      y: 220,
      radius: 980,
      stops: [
        [0, '#fffcf2'],
        [0.42, '#f6eee0'],
        [0.78, '#cdc8d0'],
        [1, '#9c98b0'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 210, radius: 430, color: '#fff0cf', warm: 0.45, cold: 0.2 },
  tint: ['#f6efe6', '#f6efe6', '#d0cad2', '#d0cad2'],
};

/** Half past five in November. */
export const BUS_NIGHT: PlaceArt = {
  ...SHARED,
  id: 'bus-night',
  says: 'The same bus in the dark, rain on the windows, shop lights blurred behind it',
  draw: () => draw(EVENING),
  ambient: roundLight(
    {
      x: 640,
      y: 40,
      radius: 900,
      stops: [
        [0, '#fdf6dc'],
        [0.36, '#e2dcd0'],
        [0.72, '#9b98b0'],
        [1, '#63638c'],
      ],
    },
    PLACE_BOX,
  ),
  glow: { x: 640, y: 40, radius: 440, color: '#ffe6ae', warm: 0.5, cold: 0.3 },
  tint: ['#ece4d8', '#ece4d8', '#aaa4b8', '#aaa4b8'],
};
