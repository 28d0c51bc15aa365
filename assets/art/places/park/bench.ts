// The bench, with its small plate, and what grows before everything.

import type { Pen } from '../../draw/pen';
import { onFloor } from '../things/room';

/** Draws the bench: sat on at y 530. */
export function drawBench(pen: Pen): void {
  onFloor(pen, 640, 664, 400, 11);
  for (const x of [322, 622, 926])
    pen.raw(
      `<path d="M${x} 420q-6 70 4 116l-12 126h18l12-110h26l10 110h18l-14-126h-40q-8-46-4-116z" fill="#39463f" stroke="#33363f" stroke-width="2.2"/>`,
    );
  const slat = {
    fill: '#a5754c',
    ink: 2.1,
    round: 4,
    shade: { colour: '#7a5238', by: [0, -5] as const },
    light: { colour: '#cfa071', by: [0, 3] as const, opacity: 0.7 },
  };
  for (const y of [420, 446, 472]) pen.rect(286, y, 708, 19, slat);
  for (const y of [527, 540]) pen.rect(284, y, 712, 14, slat);
  pen.rect(602, 450, 76, 12, { fill: '#d9b766', ink: 1.4, round: 2 });
}

/** Draws grass and fallen leaves at the lower edge. */
export function drawNear(pen: Pen): void {
  for (const [left, right] of [
    [-50, 190],
    [1100, 1330],
  ])
    for (let x = left; x < right; x += 13) {
      const [h, lean] = [40 + pen.random() * 62, (pen.random() - 0.5) * 30];
      pen.shape(
        [
          [x, 746],
          [x + lean * 0.5 + 3, 746 - h * 0.6],
          [x + lean, 746 - h],
          [x + lean * 0.5 + 8, 746 - h * 0.5],
          [x + 11, 746],
        ],
        { fill: ['#6f8552', '#7f9560', '#5f7448'][Math.floor(pen.random() * 3)], ink: 1.6, curve: true },
      );
    }
  for (const [x, y, fill] of [
    [318, 716, '#c9703f'],
    [472, 730, '#d59a4a'],
    [806, 722, '#c9803f'],
    [930, 734, '#d9a24a'],
    [1040, 718, '#c9703f'],
  ] as const)
    pen.shape(
      [
        [x - 17, y],
        [x - 6, y - 8],
        [x + 6, y - 6],
        [x + 18, y + 2],
        [x + 5, y + 7],
        [x - 8, y + 6],
      ],
      { fill, ink: 1.7, curve: true },
    );
}
