// The long bench of the hall, and a suitcase before everything.

import type { Pen } from '../../draw/pen';
import { onFloor } from '../things/room';

/** Draws the bench: slats on iron, sat on at y 530. */
export function drawBench(pen: Pen): void {
  onFloor(pen, 640, 664, 400, 11);
  const wood = {
    fill: '#9b6442',
    ink: 2.1,
    round: 4,
    shade: { colour: '#6f4430', by: [0, -5] as const },
    light: { colour: '#c28a5e', by: [0, 3] as const, opacity: 0.7 },
  };
  for (const x of [318, 632, 946])
    pen.raw(
      `<path d="M${x} 424q-8 60 0 104v126q-2 8-16 10h46q-12-2-14-10V528q-8-44 0-104z" fill="#3f4a46" stroke="#33363f" stroke-width="2.2"/><path d="M${x + 14} 560q24 26 0 60" fill="none" stroke="#3f4a46" stroke-width="6"/>`,
    );
  for (const y of [424, 450, 476]) pen.rect(288, y, 704, 20, wood);
  for (const y of [526, 540]) pen.rect(284, y, 712, 15, wood);
}

/** Draws the suitcase and a paper cup on it. */
export function drawLuggage(pen: Pen): void {
  pen.raw(
    '<ellipse cx="150" cy="738" rx="124" ry="10" fill="#1c1330" fill-opacity=".42" filter="url(#soft2)"/>',
  );
  pen.curve(
    [
      [108, 606],
      [112, 578],
      [188, 578],
      [192, 606],
    ],
    9,
    { colour: '#5a3d34' },
  );
  pen.rect(46, 604, 212, 136, {
    fill: '#a9584a',
    ink: 2.8,
    round: 16,
    shade: { colour: '#783c3c', by: [14, -10] },
    light: { colour: '#cf8069', by: [-6, 6], opacity: 0.7 },
  });
  for (const x of [88, 204]) pen.rect(x, 604, 18, 136, { fill: '#7a4436', ink: 2 });
  for (const x of [88, 204]) pen.rect(x - 2, 646, 22, 18, { fill: '#d9b05a', ink: 1.7, round: 3 });
  pen.shape(
    [
      [128, 676],
      [178, 668],
      [182, 706],
      [132, 714],
    ],
    { fill: '#efe3cd', ink: 1.8 },
  );
  pen.raw('<path d="M136 688l36-6M137 698l24-4" stroke="#33363f" stroke-opacity=".55" stroke-width="3"/>');
}
