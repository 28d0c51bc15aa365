// Wet tarmac: the sky in it, the hopscotch, puddles and leaves; and in front a bin and a scooter.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';

/** Draws the pavement before the gate. */
export function drawGround(pen: Pen): void {
  pen.gradient('wet', [
    [0, '#8c8d9c'],
    [0.4, '#777a8c'],
    [1, '#626678'],
  ]);
  pen.raw('<path d="M500 464H780L730 640H550Z" fill="#94949f"/>');
  pen.raw('<rect x="-60" y="618" width="1400" height="170" fill="url(#wet)"/>');
  pen.line(
    [
      [-60, 620],
      [1340, 620],
    ],
    2,
    { opacity: 0.6 },
  );
  let specks = '';
  for (let i = 0; i < 150; i++)
    specks += `<ellipse cx="${-40 + pen.random() * 1360}" cy="${626 + pen.random() * 118}" rx="${1 + pen.random() * 2}" ry="1"/>`;
  pen.raw(`<g fill="#4f5366" fill-opacity=".5">${specks}</g>`);
  drawMirror(pen);
  drawHopscotch(pen);
  drawPuddles(pen);
  drawLeaves(pen);
}

/** The lighter sky above the gate stands in the wet ground. */
function drawMirror(pen: Pen): void {
  pen.gradient('mirror', [
    [0, '#f0e4d4', 0.75],
    [1, '#f0e4d4', 0],
  ]);
  pen.raw('<path d="M560 622H720L800 742H480Z" fill="url(#mirror)" filter="url(#soft2)"/>');
  for (const x of [516, 724])
    pen.raw(
      `<path d="M${x} 622h40l${(x - 620) * 0.1} 70h-44z" fill="#7d5250" fill-opacity=".34" filter="url(#soft1)"/>`,
    );
  let glints = '';
  for (let i = 0; i < 50; i++)
    glints += `<rect x="${-20 + pen.random() * 1320}" y="${630 + pen.random() * 104}" width="${10 + pen.random() * 30}" height="1.6" rx="1"/>`;
  pen.raw(`<g fill="#e6e2e2" fill-opacity=".34">${glints}</g>`);
}

/** Squares painted on the ground, worn by feet, running off to the left. */
function drawHopscotch(pen: Pen): void {
  const at = (u: number, v: number): Point => {
    const depth = 1 + v * 0.052;
    return [370 - v * 44 + u * 58 * depth, 640 + v * 15.5 - u * 1.5];
  };
  const square = (u: number, v: number, fill: string) => {
    const points = [at(u, v), at(u + 1, v), at(u + 1, v + 1), at(u, v + 1)];
    pen.shape(points, { fill, ink: 0, opacity: 0.5 });
    points.forEach((point, i) => {
      pen.line([point, points[(i + 1) % 4]], 4.4, { colour: '#efe8d8', opacity: 0.86 });
    });
  };
  square(0, 0, '#d9a24a');
  square(-0.5, 1, '#4f9098');
  square(0.5, 1, '#c9584a');
  square(0, 2, '#d9a24a');
  square(-0.5, 3, '#6f9163');
  square(0.5, 3, '#4f9098');
  square(0, 4, '#c9584a');
  square(0, 5, '#d9a24a');
  pen.ellipse(at(0.5, 2.5)[0], at(0.5, 2.5)[1], 8, 4, { fill: '#4a4454', ink: 1.5 });
}

function drawPuddles(pen: Pen): void {
  for (const [x, y, rx, ry] of [
    [860, 700, 150, 16],
    [1090, 652, 90, 9],
    [560, 728, 84, 9],
  ]) {
    pen.ellipse(x, y, rx, ry, {
      fill: '#b4b6c4',
      ink: 1.3,
      inkOpacity: 0.4,
      wobble: 2,
      shade: { colour: '#8b90a4', by: [0, 5] },
      light: { colour: '#f3ece2', by: [0, -3], opacity: 0.8 },
    });
    pen.ellipse(x + rx * 0.3, y, rx * 0.16, ry * 0.34, { fill: 'none', ink: 1.2, inkColour: '#eef0f2' });
  }
}

function drawLeaves(pen: Pen): void {
  for (let i = 0; i < 26; i++) {
    const [x, y] = [-20 + pen.random() * 1320, 632 + pen.random() * 104];
    const fill = ['#c98f4b', '#b8694f', '#d9a24a', '#8a5a40'][i % 4];
    pen.raw(
      `<path d="M${x - 9} ${y}q8-8 18-1q-9 7-18 1z" fill="${fill}" transform="rotate(${-30 + pen.random() * 60} ${x} ${y})"/>`,
    );
  }
}

/** Draws what stands in front: a bin and a scooter chained to it. */
export function drawNear(pen: Pen): void {
  pen.raw(
    '<ellipse cx="1206" cy="734" rx="110" ry="12" fill="#1c1a2a" fill-opacity=".4" filter="url(#soft2)"/>',
  );
  pen.shape(
    [
      [1140, 604],
      [1268, 604],
      [1258, 742],
      [1150, 742],
    ],
    {
      fill: '#3f6350',
      ink: 2.8,
      round: 6,
      shade: { colour: DARK_BIN, by: [16, -4] },
      light: { colour: '#6d9078', by: [-6, 0], opacity: 0.6 },
    },
  );
  for (const y of [628, 700]) pen.rect(1144, y, 120, 7, { fill: '#d9a24a', ink: 1.6 });
  pen.shape(
    [
      [1130, 606],
      [1144, 572],
      [1264, 572],
      [1278, 606],
    ],
    { fill: '#4a7059', ink: 2.6, round: 8, shade: { colour: DARK_BIN, by: [8, -5] } },
  );
  pen.rect(1164, 584, 80, 13, { fill: '#1d2f2b', ink: 1.6, round: 6 });
  const rod = (d: string, width: number, colour: string) =>
    `<path d="${d}" fill="none" stroke="#211a2a" stroke-width="${width + 4}" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  pen.raw(
    rod('M1112 720L1132 606', 6, '#8f97a3') +
      rod('M1112 604L1150 610', 7, '#7a5170') +
      rod('M1020 722H1110', 9, '#c9785a'),
  );
  for (const x of [1016, 1114]) {
    pen.ellipse(x, 728, 14, 14, { fill: '#33303f', ink: 2.4 });
    pen.ellipse(x, 728, 6, 6, { fill: '#efe3cd', ink: 1.5 });
  }
}

const DARK_BIN = '#2a463f';
