// The near bank: sand, grass, and the jetty that begins on it, as high as a bench.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import type { PondHour } from './hours';
import { drawJettyThings } from './things';

const [END, SEAT] = [1000, 530];
/** The line where the sand meets the water. */
const EDGE: readonly Point[] = [
  [-80, 566],
  [120, 580],
  [360, 606],
  [620, 620],
  [860, 612],
  [1080, 590],
  [1360, 556],
];

/** Draws the sand. */
export function drawSand(pen: Pen, hour: PondHour): void {
  pen.gradient('sand', [
    [0, hour.sand[0]],
    [1, hour.sand[1]],
  ]);
  const wet = EDGE.map(([x, y]): Point => [x, y - 9]);
  pen.shape([...wet, [1360, 800], [-80, 800]], { fill: '#8d7f72', ink: 0, curve: true, opacity: 0.55 });
  pen.shape([...EDGE, [1360, 800], [-80, 800]], {
    fill: 'url(#sand)',
    ink: 1.8,
    inkOpacity: 0.5,
    curve: true,
  });
  pen.curve(wet, 3, { colour: hour.glint, opacity: 0.7 });
  let stones = '';
  for (let i = 0; i < 60; i++)
    stones += `<ellipse cx="${-30 + pen.random() * 1340}" cy="${634 + pen.random() * 104}" rx="${2 + pen.random() * 5}" ry="${1.4 + pen.random() * 2.4}"/>`;
  pen.raw(`<g fill="#7d6f66" fill-opacity=".38">${stones}</g>`);
  drawGrass(pen, hour);
}

/** Grass at both sides, coming down to the sand. */
function drawGrass(pen: Pen, hour: PondHour): void {
  pen.shape(
    [
      [-80, 548],
      [60, 566],
      [170, 620],
      [224, 700],
      [236, 800],
      [-80, 800],
    ],
    {
      fill: hour.grass[0],
      ink: 1.6,
      inkOpacity: 0.6,
      curve: true,
      shade: { colour: hour.grass[1], by: [-14, -10] },
    },
  );
  pen.shape(
    [
      [1360, 540],
      [1230, 560],
      [1120, 616],
      [1066, 700],
      [1050, 800],
      [1360, 800],
    ],
    {
      fill: hour.grass[0],
      ink: 1.6,
      inkOpacity: 0.6,
      curve: true,
      shade: { colour: hour.grass[1], by: [14, -10] },
    },
  );
  let tufts = '';
  for (let i = 0; i < 70; i++) {
    const left = i % 2 === 0;
    const x = left ? -20 + pen.random() * 200 : 1110 + pen.random() * 190;
    const y = 600 + pen.random() * 140;
    const lean = hour.wind * 16;
    tufts += `M${x} ${y}q${-3 + lean} -7 ${-4 + lean} -13M${x + 4} ${y}q${lean} -8 ${1 + lean} -16M${x + 8} ${y}q${3 + lean} -6 ${6 + lean} -11`;
  }
  pen.raw(`<path d="${tufts}" fill="none" stroke="${hour.grass[1]}" stroke-width="2"/>`);
  for (let i = 0; i < 16; i++) {
    const x = i % 2 ? 10 + pen.random() * 150 : 1130 + pen.random() * 150;
    const y = 610 + pen.random() * 110;
    pen.raw(
      `<circle cx="${x}" cy="${y}" r="4.4" fill="${i % 3 ? '#f6efdf' : '#e9c35a'}"/><circle cx="${x}" cy="${y}" r="1.7" fill="#d99a3f"/>`,
    );
  }
}

/** Draws the jetty across the water's edge. */
export function drawJetty(pen: Pen, hour: PondHour): void {
  const wood = { fill: '#9a7d62', ink: 2.1, shade: { colour: '#6d5648', by: [5, -4] as const } };
  let mirrored = '';
  for (const x of [120, 344, 568, 792, 976]) mirrored += `<path d="M${x} 600h22l4 56h-30z"/>`;
  pen.raw(
    `<g fill="#4a4652" fill-opacity=".3" filter="url(#soft1)">${mirrored}<rect x="-60" y="596" width="1060" height="18"/></g>`,
  );
  for (const x of [120, 344, 568, 792, 972]) pen.rect(x, SEAT + 14, 22, 96, { ...wood, fill: '#84694f' });
  for (const [x, toX] of [
    [142, 344],
    [590, 792],
  ])
    pen.line(
      [
        [x, SEAT + 30],
        [toX, SEAT + 92],
      ],
      7,
      { colour: '#6d5648' },
    );
  // The deck from above, plank by plank, then its edge.
  pen.shape(
    [
      [-80, SEAT - 26],
      [END - 26, SEAT - 26],
      [END, SEAT],
      [-80, SEAT],
    ],
    { fill: '#b99a78', ink: 1.9 },
  );
  for (let x = -66; x < END - 50; x += 42) {
    const tone = pen.random();
    if (tone < 0.4)
      pen.raw(
        `<path d="M${x} ${SEAT - 25}h41l7 25h-42z" fill="${tone < 0.2 ? '#a98a6a' : '#c9ac88'}" fill-opacity=".8"/>`,
      );
    pen.line(
      [
        [x, SEAT - 25],
        [x + 7, SEAT - 1],
      ],
      1.5,
      { opacity: 0.55 },
    );
  }
  pen.rect(-80, SEAT - 1, END + 80, 17, {
    ...wood,
    fill: '#a5866a',
    light: { colour: hour.name === 'evening' ? '#ffcf96' : '#dcc4a0', by: [0, 4], opacity: 0.8 },
  });
  for (const x of [40, 972]) drawBollard(pen, x);
  drawJettyThings(pen, hour);
}

function drawBollard(pen: Pen, x: number): void {
  pen.rect(x, SEAT - 70, 20, 66, {
    fill: '#84694f',
    ink: 2.1,
    round: 4,
    shade: { colour: '#5f4b40', by: [6, 0] },
  });
  pen.ellipse(x + 10, SEAT - 70, 11, 4.6, { fill: '#b99a78', ink: 1.8 });
  for (const y of [SEAT - 46, SEAT - 39])
    pen.curve(
      [
        [x - 3, y],
        [x + 10, y + 4],
        [x + 23, y],
      ],
      5,
      { colour: '#e3d3ac' },
    );
}
