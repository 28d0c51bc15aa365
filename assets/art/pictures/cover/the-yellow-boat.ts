// A child and a grandmother, and the boat on the water before them.

import type { Pen } from '../../draw/pen';
import { TOY_BOAT } from '../../inserts/toy-boat';
import { type CoverArt, facing, thing, WARM_LIGHT } from './cover';

const SHORE = 470;
const NEAR = 610;

export const THE_YELLOW_BOAT: CoverArt = {
  wall: drawPond,
  front: drawWater,
  things: [thing(TOY_BOAT, 664, 602, 0.86)],
  figures: [
    facing('child', 'neutral', 'neutral', 'right', { x: 312, y: 1222, scale: 0.46, gaze: 'down' }),
    facing('june', 'neutral', 'tender', 'left', { x: 992, y: 1395 }),
  ],
  light: {
    ...WARM_LIGHT,
    y: 360,
    people: [
      [0, '#fffdf4'],
      [0.55, '#fbf2e2'],
      [1, '#d3cfd6'],
    ],
    all: [
      [0, '#ffffff'],
      [0.6, '#f6f1ea'],
      [1, '#a9adc0'],
    ],
    shine: [
      [0, '#fff2cc', 0.3],
      [1, '#fff2cc', 0],
    ],
  },
};

function drawPond(pen: Pen): void {
  pen.gradient('day', [
    [0, '#a9cdd2'],
    [0.45, '#dde8d6'],
    [0.6, '#f6ecd0'],
  ]);
  pen.raw('<rect width="1280" height="800" fill="url(#day)"/>');
  for (const [top, size, fill] of [
    [372, 86, '#b3c9c0'],
    [424, 66, '#8fb0a4'],
  ] as const) {
    let crowns = '';
    for (let x = -30; x < 1320; x += size * (0.5 + pen.random() * 0.4)) {
      const r = size * (0.42 + pen.random() * 0.34);
      const y = top + Math.sin(x / 210 + top) * 22;
      crowns += `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.9}"/><rect x="${x - r}" y="${y}" width="${r * 2}" height="140"/>`;
    }
    pen.raw(`<g fill="${fill}">${crowns}</g>`);
  }
  pen.gradient('far-water', [
    [0, '#c3d8d2'],
    [1, '#86b2b8'],
  ]);
  pen.raw(
    `<rect y="${SHORE - 8}" width="1280" height="12" fill="#a3b878"/><rect y="${SHORE}" width="1280" height="340" fill="url(#far-water)"/>`,
  );
  let glints = '';
  for (let i = 0; i < 40; i++) {
    const y = SHORE + 10 + pen.random() * 150;
    glints += `<rect x="${420 + pen.random() * 440}" y="${y}" width="${14 + pen.random() * 40}" height="3" rx="1.5"/>`;
  }
  pen.raw(`<g fill="#fffbe8" fill-opacity=".7">${glints}</g>`);
}

/** The water comes up to where they stand. */
function drawWater(pen: Pen): void {
  pen.gradient('near-water', [
    [0, '#7fb0b8'],
    [1, '#4a8090'],
  ]);
  pen.shape(
    [
      [-40, NEAR + 30],
      [200, NEAR + 46],
      [420, NEAR + 20],
      [640, NEAR],
      [880, NEAR + 22],
      [1100, NEAR + 46],
      [1330, NEAR + 26],
      [1330, 860],
      [-40, 860],
    ],
    {
      fill: 'url(#near-water)',
      ink: 3,
      inkOpacity: 0.7,
      curve: true,
      light: { colour: '#e3f1ec', by: [0, 8], opacity: 0.7 },
    },
  );
  for (const [x, y, w] of [
    [90, 706, 120],
    [260, 754, 160],
    [900, 716, 150],
    [1060, 760, 140],
    [420, 730, 90],
    [1150, 690, 80],
  ])
    pen.curve(
      [
        [x, y],
        [x + w / 2, y - 7],
        [x + w, y],
      ],
      4,
      { colour: '#dcefec', opacity: 0.8 },
    );
}
