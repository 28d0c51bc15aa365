// Marcus and Leo, and the fourth glass of water.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import { GLASS_OF_WATER } from '../../inserts/glass-of-water';
import { type CoverArt, facing, TABLE, thing, WARM_LIGHT } from './cover';

export const ONE_MORE_STORY: CoverArt = {
  wall: drawWall,
  front: drawBoard,
  things: [thing(GLASS_OF_WATER, 640, 582, 0.72)],
  figures: [
    facing('marcus', 'neutral', 'weary', 'right', { x: 318, y: 1490, tilt: 4 }),
    facing('leo', 'neutral', 'anxious', 'left', { x: 960, y: 1130, scale: 0.5 }),
  ],
  light: {
    ...WARM_LIGHT,
    people: [
      [0, '#fff4e0'],
      [0.5, '#f0dcd0'],
      [1, '#a9a2c8'],
    ],
    all: [
      [0, '#ffffff'],
      [0.45, '#efe4e4'],
      [1, '#5c5b90'],
    ],
    shine: [
      [0, '#ffdca4', 0.34],
      [1, '#ffdca4', 0],
    ],
  },
};

const STARS: readonly (readonly [x: number, y: number, r: number, turn: number])[] = [
  [110, 90, 20, 6],
  [470, 66, 16, -12],
  [560, 150, 12, 18],
  [650, 70, 24, 0],
  [742, 158, 14, -8],
  [800, 60, 17, 14],
  [1180, 110, 22, -6],
  [1120, 210, 12, 20],
  [640, 262, 11, 4],
  [60, 240, 13, -16],
  [1230, 300, 14, 8],
  [548, 330, 9, 20],
  [724, 330, 10, 0],
];

function drawWall(pen: Pen): void {
  pen.gradient('night-wall', [
    [0, '#465a86'],
    [1, '#6d82a6'],
  ]);
  pen.raw('<rect width="1280" height="800" fill="url(#night-wall)"/>');
  let clouds = '';
  for (let row = 0; row < 6; row++)
    for (let k = -1; k < 9; k++) {
      const [x, y] = [k * 170 + (row % 2) * 85, 84 + row * 112];
      clouds += `M${x} ${y}h66a15 15 0 0 0 -6-28a22 22 0 0 0 -40-8a18 18 0 0 0 -26 12a13 13 0 0 0 6 24z`;
    }
  pen.raw(`<path d="${clouds}" fill="#8b9dbb" fill-opacity=".36"/>`);
  for (const [x, y, r, turn] of STARS) {
    pen.raw(`<circle cx="${x}" cy="${y}" r="${r * 2.2}" fill="#e6f2b4" fill-opacity=".1"/>`);
    const points: Point[] = Array.from({ length: 10 }, (_, k): Point => {
      const angle = ((k * 36 + turn - 90) * Math.PI) / 180;
      return [x + Math.cos(angle) * (k % 2 ? r * 0.46 : r), y + Math.sin(angle) * (k % 2 ? r * 0.46 : r)];
    });
    pen.shape(points, { fill: '#e6efb9', ink: 2, inkOpacity: 0.6, wobble: 0.6 });
  }
}

/** The edge of the bed: its cover, with planets. */
function drawBoard(pen: Pen): void {
  let planets = '';
  for (const [x, y, r, fill, ring] of [
    [130, 716, 34, '#d9a24a', 1],
    [318, 742, 24, '#c9785a', 0],
    [446, 700, 16, '#e9d9a8', 0],
    [862, 726, 28, '#8fb4c6', 1],
    [1030, 700, 18, '#c9785a', 0],
    [1174, 738, 34, '#b98ab0', 1],
    [230, 682, 8, '#efe3cd', 0],
    [744, 764, 9, '#efe3cd', 0],
    [540, 762, 8, '#efe3cd', 0],
    [950, 770, 8, '#efe3cd', 0],
  ] as const) {
    planets += `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
    if (ring)
      planets += `<ellipse cx="${x}" cy="${y}" rx="${r * 1.7}" ry="${r * 0.42}" fill="none" stroke="#efe3cd" stroke-width="5" transform="rotate(-16 ${x} ${y})"/>`;
  }
  pen.rect(-30, TABLE, 1340, 200, {
    fill: '#3c4d7c',
    ink: 3.4,
    inside: planets,
    light: { colour: '#7f92c0', by: [0, 8], opacity: 0.6 },
  });
}
