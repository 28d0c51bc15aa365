// The chairs of the waiting room, its carpet, and the table with magazines of another year.

import type { Pen } from '../../draw/pen';
import { onFloor } from '../things/room';

/** Draws the carpet. */
export function drawCarpet(pen: Pen): void {
  pen.rect(-60, 520, 1400, 260, { fill: '#8d7f86', ink: 2, skip: [1, 2, 3] });
  let flecks = '';
  for (let i = 0; i < 260; i++) {
    const y = 528 + pen.random() ** 0.8 * 220;
    flecks += `<ellipse cx="${-40 + pen.random() * 1360}" cy="${y}" rx="${2 + (y - 520) * 0.02}" ry="1.4"/>`;
  }
  pen.raw(`<g fill="#a99aa0" fill-opacity=".7">${flecks}</g>`);
}

/** Draws five chairs side by side; they are sat on at y 530. */
export function drawChairs(pen: Pen): void {
  onFloor(pen, 640, 664, 390, 10);
  const colours = ['#5f7f86', '#5f7f86', '#c9785a', '#5f7f86', '#5f7f86'];
  colours.forEach((fill, i) => {
    const x = 290 + i * 141;
    const dark = i === 2 ? '#98533f' : '#435f68';
    for (const leg of [x + 14, x + 108])
      pen.shape(
        [
          [leg, 548],
          [leg + 9, 548],
          [leg + (leg < x + 60 ? 2 : 11), 664],
          [leg + (leg < x + 60 ? -7 : 2), 664],
        ],
        { fill: '#5a4238', ink: 1.8 },
      );
    pen.rect(x + 10, 398, 116, 116, { fill, ink: 2.2, round: 14, shade: { colour: dark, by: [7, -7] } });
    for (const post of [x + 16, x + 112]) pen.rect(post, 506, 8, 30, { fill: '#5a4238', ink: 1.5 });
    pen.rect(x, 524, 136, 30, { fill, ink: 2.3, round: 9, shade: { colour: dark, by: [0, -12] } });
  });
}

/** Draws the table before everything, and an umbrella where it rains. */
export function drawNear(pen: Pen, wet: boolean): void {
  pen.raw(
    '<ellipse cx="640" cy="735" rx="210" ry="8" fill="#1c1330" fill-opacity=".4" filter="url(#soft2)"/>',
  );
  pen.rect(466, 690, 348, 18, {
    fill: '#b98f62',
    ink: 2.4,
    round: 5,
    light: { colour: '#dcb786', by: [0, 4], opacity: 0.8 },
  });
  for (const x of [486, 776]) pen.rect(x, 706, 16, 44, { fill: '#8a6248', ink: 2 });
  for (const [x, y, w, fill] of [
    [520, 679, 104, '#a9584a'],
    [528, 669, 92, '#efe3cd'],
    [524, 659, 98, '#4f7a80'],
  ] as const)
    pen.rect(x, y, w, 11, { fill, ink: 1.8, wobble: 1.4 });
  pen.rect(690, 662, 62, 28, { fill: '#e3c977', ink: 2, shade: { colour: '#b0954c', by: [6, -4] } });
  if (!wet) return;
  pen.raw('<ellipse cx="132" cy="724" rx="60" ry="9" fill="#5d6880" fill-opacity=".5"/>');
  pen.rect(96, 634, 72, 88, {
    fill: '#8a6248',
    ink: 2.3,
    round: 5,
    shade: { colour: '#624536', by: [8, -4] },
  });
  pen.shape(
    [
      [128, 566],
      [150, 590],
      [144, 634],
      [132, 636],
      [118, 634],
      [112, 590],
    ],
    { fill: '#4a5a86', ink: 2.3, round: 8, shade: { colour: '#33406a', by: [8, -3] } },
  );
  pen.curve(
    [
      [130, 568],
      [130, 530],
      [142, 514],
      [154, 526],
    ],
    6,
    { colour: '#7a513c' },
  );
}
