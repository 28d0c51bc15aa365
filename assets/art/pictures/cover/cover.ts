// The cover of a story on the shelf: two people, and the thing that lies between them.

import { roundLight } from '../../draw/light';
import { Pen } from '../../draw/pen';
import { PHONE_LIT } from '../../inserts/phone';
import { type Box, renderPng } from '../../paint/raster';
import type { MadeArt } from '../made-art';
import { composeScene } from '../scene';

const BOX: Box = { x: 0, y: 0, w: 1280, h: 800 };
const TABLE = 640;

/** Draws the cover of Read at 9:41 as a PNG, half a pixel for a picture unit. */
export async function composeCover(art: MadeArt): Promise<Buffer> {
  const density = 0.625;
  const wall = new Pen(31, '#2f2436', BOX);
  drawWall(wall);
  const table = new Pen(32, '#2a1f2d', BOX);
  drawTable(table);
  const back = [renderPng(wall.markup(), BOX, density)];
  const front = [
    renderPng(table.markup(), BOX, density),
    renderPng(`<g transform="translate(640 528) scale(.62)">${PHONE_LIT.draw().markup()}</g>`, BOX, density),
  ];
  return composeScene(art, {
    box: BOX,
    density,
    back,
    front,
    figures: [
      {
        id: 'maya',
        pose: 'neutral',
        mood: 'anxious',
        gaze: 'toward',
        x: 330,
        y: 1480,
        scale: 0.44,
        left: false,
        headLeft: false,
        tilt: 3,
      },
      {
        id: 'daniel',
        pose: 'guarded',
        mood: 'withdrawn',
        gaze: 'toward',
        x: 970,
        y: 1490,
        scale: 0.44,
        left: true,
        headLeft: false,
      },
    ],
    figureLight: roundLight(
      {
        x: 640,
        y: 520,
        radius: 900,
        stops: [
          [0, '#fffaf0'],
          [0.5, '#fdf0df'],
          [1, '#cdbfc9'],
        ],
      },
      BOX,
    ),
    multiply: roundLight(
      {
        x: 640,
        y: 470,
        radius: 900,
        stops: [
          [0, '#ffffff'],
          [0.55, '#f3e9e6'],
          [1, '#7d7494'],
        ],
      },
      BOX,
    ),
    shine: `<rect width="1280" height="800" fill="#000"/>${roundLight(
      {
        x: 640,
        y: 500,
        radius: 560,
        stops: [
          [0, '#ffe9c4', 0.3],
          [1, '#ffe9c4', 0],
        ],
      },
      BOX,
      'g',
    )}`,
  });
}

function drawWall(pen: Pen): void {
  pen.raw('<rect width="1280" height="800" fill="#66786f"/>');
  let sprigs = '';
  for (let row = 0; row < 12; row++) {
    for (let x = -10 + (row % 2) * 32; x < 1300; x += 64) {
      sprigs += `<path d="M${x} ${row * 58}q5-11 0-20q-5 9 0 20m0 2q9-5 15-4q-5 8-15 4m0 0q-9-5-15-4q5 8 15 4"/>`;
    }
  }
  pen.raw(`<g fill="#76887d">${sprigs}</g>`);
}

function drawTable(pen: Pen): void {
  pen.rect(-30, TABLE, 1340, 200, {
    fill: '#a9745a',
    ink: 3.4,
    light: { colour: '#d9a884', by: [0, 7], opacity: 0.7 },
  });
  pen.raw(`<rect y="${TABLE + 76}" width="1280" height="120" fill="#7a4a3a" fill-opacity=".35"/>`);
  for (const [a, b, y] of [
    [40, 420, 26],
    [500, 820, 44],
    [780, 1240, 22],
    [120, 360, 60],
    [900, 1180, 66],
  ]) {
    pen.line(
      [
        [a, TABLE + y],
        [b, TABLE + y + 2],
      ],
      1.8,
      { opacity: 0.28 },
    );
  }
}
