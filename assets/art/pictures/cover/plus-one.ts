// Jun and Nadia, and a letter.

import type { Pen } from '../../draw/pen';
import { LETTER } from '../../inserts/letter';
import { type CoverArt, facing, TABLE, thing, WARM_LIGHT } from './cover';

export const PLUS_ONE: CoverArt = {
  wall: drawWall,
  front: drawTable,
  things: [thing(LETTER, 640, 586, 0.74)],
  figures: [
    facing('jun', 'guarded', 'hurt', 'right', { x: 332, y: 1400, headLeft: true }),
    facing('nadia', 'open', 'warm', 'left', { x: 968, y: 1535 }),
  ],
  light: WARM_LIGHT,
};

function drawWall(pen: Pen): void {
  pen.raw('<rect width="1280" height="800" fill="#c9985a"/>');
  let stripes = '';
  for (let x = -10; x < 1300; x += 64) stripes += `<rect x="${x}" width="26" height="800"/>`;
  pen.raw(`<g fill="#d6aa6c" fill-opacity=".75">${stripes}</g>`);
  // A string of bulbs, and under it two chairs' worth of empty wall.
  pen.curve(
    [
      [-20, 40],
      [200, 120],
      [440, 150],
      [640, 132],
      [840, 150],
      [1080, 120],
      [1300, 40],
    ],
    3.4,
  );
  for (const [x, y] of [
    [90, 84],
    [230, 128],
    [390, 148],
    [560, 138],
    [720, 138],
    [890, 148],
    [1050, 128],
    [1190, 84],
  ]) {
    pen.raw(`<circle cx="${x}" cy="${y + 26}" r="56" fill="#fff0c0" fill-opacity=".22"/>`);
    pen.rect(x - 6, y, 12, 14, { fill: '#33263a', ink: 2 });
    pen.ellipse(x, y + 27, 13, 15, { fill: '#fff4cc', ink: 2.4 });
  }
}

function drawTable(pen: Pen): void {
  pen.rect(-30, TABLE, 1340, 200, {
    fill: '#f1e6d2',
    ink: 3.4,
    light: { colour: '#fffaf0', by: [0, 8], opacity: 0.8 },
    shade: { colour: '#c9b7a4', by: [0, -60] },
  });
  for (const [x, lean] of [
    [70, -8],
    [250, 10],
    [440, -6],
    [850, 8],
    [1030, -8],
    [1200, 6],
  ])
    pen.curve(
      [
        [x, TABLE + 22],
        [x + lean, TABLE + 90],
        [x - lean, TABLE + 170],
      ],
      2.4,
      { opacity: 0.35 },
    );
  let paper = '';
  for (let i = 0; i < 40; i++) {
    const [x, y] = [30 + pen.random() * 1220, TABLE + 14 + pen.random() * 60];
    paper += `<ellipse cx="${x}" cy="${y}" rx="8" ry="4.4" transform="rotate(${pen.random() * 180} ${x} ${y})" fill="${['#c9785a', '#d9a24a', '#4f7a80', '#b98aa0'][i % 4]}"/>`;
  }
  pen.raw(`<g fill-opacity=".85">${paper}</g>`);
}
