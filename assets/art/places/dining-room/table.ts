// The table, before everybody: the cloth, dal, rotis under a towel, the carving knife.

import type { Pen } from '../../draw/pen';
import { stroke } from '../things/room';

/** Draws the laid table. */
export function drawTable(pen: Pen): void {
  pen.shape(
    [
      [210, 650],
      [1070, 650],
      [1130, 742],
      [150, 742],
    ],
    {
      fill: '#efe3cd',
      ink: 2.6,
      inside:
        '<path d="M196 668H1086M186 690H1096" stroke="#b2506d" stroke-width="4"/><path d="M196 679H1092" stroke="#d9a94f" stroke-width="5" stroke-dasharray="14 9"/>',
      light: { colour: '#fffaf0', by: [0, 7], opacity: 0.9 },
    },
  );
  bowl(pen, 500, 644, 58, '#b9804a', '#d99a35', '#8a5a30');
  bowl(pen, 776, 642, 50, '#8b8f98', '#7f9a55', '#5f636d');
  // Rotis in a cloth.
  pen.shape(
    [
      [586, 650],
      [604, 628],
      [690, 626],
      [708, 650],
      [646, 660],
    ],
    { fill: '#f7f0df', ink: 2, curve: true },
  );
  for (const dy of [0, 6]) pen.ellipse(646, 634 - dy, 36, 9, { fill: '#dcb483', ink: 1.7 });
  pen.ellipse(646, 624, 34, 8, {
    fill: '#e6c595',
    ink: 1.7,
    inside:
      '<ellipse cx="634" cy="624" rx="5" ry="2" fill="#a8744a"/><ellipse cx="656" cy="626" rx="6" ry="2" fill="#a8744a"/>',
  });
  for (const [x, rx] of [
    [326, 62],
    [954, 62],
  ]) {
    pen.ellipse(x, 676, rx, 14, { fill: '#dfe6e4', ink: 2.1 });
    pen.ellipse(x, 674, rx * 0.68, 9, { fill: '#f3f5f0', ink: 1.3 });
  }
  for (const x of [414, 866]) {
    pen.shape(
      [
        [x - 15, 620],
        [x + 15, 620],
        [x + 12, 664],
        [x - 12, 664],
      ],
      { fill: '#c3dde0', ink: 1.9, opacity: 0.86, light: { colour: '#f2fbfa', by: [-5, 0], opacity: 0.8 } },
    );
    stroke(pen, x - 13, 634, x + 13, 634, 1.5, 0.6);
  }
  stroke(pen, 560, 690, 700, 684, 6, 1, '#c7ced0');
  stroke(pen, 700, 684, 752, 681, 10, 1, '#5f4236');
}

function bowl(pen: Pen, x: number, y: number, r: number, fill: string, food: string, dark: string): void {
  pen.shape(
    [
      [x - r, y],
      [x + r, y],
      [x + r * 0.62, y + 34],
      [x - r * 0.62, y + 34],
    ],
    { fill, ink: 2.2, round: 12, shade: { colour: dark, by: [r * 0.2, -6] } },
  );
  pen.ellipse(x, y, r, 11, { fill: food, ink: 2 });
  pen.curve(
    [
      [x - r * 0.2, y - 30],
      [x - r * 0.1, y - 46],
      [x - r * 0.24, y - 62],
    ],
    3,
    { colour: '#fff8e8', opacity: 0.5 },
  );
}
