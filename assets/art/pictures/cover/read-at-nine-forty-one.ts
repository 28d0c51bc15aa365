// Maya and Daniel, and the phone between them.

import type { Pen } from '../../draw/pen';
import { PHONE_LIT } from '../../inserts/phone';
import { type CoverArt, facing, TABLE, thing, WARM_LIGHT } from './cover';

export const READ_AT_NINE_FORTY_ONE: CoverArt = {
  wall: drawWall,
  front: drawTable,
  things: [thing(PHONE_LIT, 640, 528, 0.62)],
  figures: [
    facing('maya', 'neutral', 'anxious', 'right', { x: 330, y: 1480, tilt: 3 }),
    facing('daniel', 'guarded', 'withdrawn', 'left', { x: 970, y: 1490, headLeft: false }),
  ],
  light: WARM_LIGHT,
};

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
