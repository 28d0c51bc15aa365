// The corridor in perspective: doors at the end, walls, tubes on the ceiling, lockers, what is pinned up, the floor.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import { stroke } from '../things/room';
import type { SchoolHour } from './corridor';

/** The end wall. */
const END = { x: 512, y: 118, w: 256, h: 300 } as const;
/** The edge of the stage, where the walls begin. */
const EDGE = { left: -60, right: 1340, top: -40, floor: 620 } as const;

/** A point of the left (−1) or right (1) wall: `t` 0 at the end, 1 at the edge; `v` 0 at the ceiling, 1 at the floor. */
function onWall(side: 1 | -1, t: number, v: number): Point {
  const near = side < 0 ? EDGE.left : EDGE.right;
  const far = side < 0 ? END.x : END.x + END.w;
  const deep = t * t * 0.45 + t * 0.55;
  const top = END.y + (EDGE.top - 190 - END.y) * deep;
  const bottom = END.y + END.h + (EDGE.floor + 60 - END.y - END.h) * deep;
  return [far + (near - far) * deep, top + (bottom - top) * v];
}

const quad = (side: 1 | -1, t0: number, t1: number, v0: number, v1: number): Point[] => [
  onWall(side, t0, v0),
  onWall(side, t1, v0),
  onWall(side, t1, v1),
  onWall(side, t0, v1),
];

/** Draws the doors at the end and the daylight in them. */
export function drawDoors(pen: Pen, { daylight, tubesOn }: SchoolHour): void {
  pen.gradient('day', [
    [0, daylight[0]],
    [1, daylight[1]],
  ]);
  pen.rect(500, 100, 280, 336, { fill: '#b9b4a6', ink: 0 });
  pen.rect(544, 160, 192, 258, { fill: '#4d6f78', ink: 2 });
  for (const x of [554, 646]) {
    pen.rect(x, 172, 80, 236, { fill: '#577c85', ink: 1.8 });
    pen.rect(x + 10, 184, 60, 132, {
      fill: 'url(#day)',
      ink: 1.6,
      inside: `<path d="M${x} 270q24-14 44-4t40-10v80h-90z" fill="#7f9a76" fill-opacity=".7"/>`,
    });
    pen.rect(x + 10, 342, 60, 10, { fill: '#d9d2bf', ink: 1.3 });
  }
  if (!tubesOn) pen.raw(halo(pen, 'low', 640, 250, 200, '#ffd090', 0.7));
  pen.rect(600, 128, 80, 22, { fill: '#4f8a62', ink: 1.5, round: 3 });
  pen.raw('<path d="M614 139h22m-8-6l8 6l-8 6" stroke="#f4f7ee" stroke-width="3" fill="none"/>');
}

/** Draws walls and ceiling. */
export function drawWalls(pen: Pen): void {
  pen.gradient('paint', [
    [0, '#dcd9cb'],
    [1, '#c5c6bd'],
  ]);
  for (const side of [-1, 1] as const) {
    pen.shape(quad(side, 0, 1, 0, 1), { fill: 'url(#paint)', ink: 2 });
    pen.shape(quad(side, 0, 1, 0.66, 1), { fill: '#6f8f94', ink: 1.6 });
    pen.shape(quad(side, 0, 1, 0.95, 1), { fill: '#4a4f5c', ink: 1.4 });
  }
  pen.shape([onWall(-1, 0, 0), onWall(1, 0, 0), onWall(1, 1, 0), onWall(-1, 1, 0)], {
    fill: '#c9c8be',
    ink: 1.6,
  });
}

/** Draws the tubes. */
export function drawTubes(pen: Pen, { tubesOn }: SchoolHour): void {
  for (const [y, half, h] of [
    [96, 42, 5],
    [66, 66, 8],
    [14, 104, 14],
  ]) {
    if (tubesOn) pen.raw(halo(pen, `tube${y}`, 640, y, half * 1.9, '#fffbe6', 0.5));
    pen.rect(640 - half, y, half * 2, h, { fill: tubesOn ? '#fffdf0' : '#b4b4b4', ink: 1.6, round: 3 });
  }
}

/** Draws the noticeboard, a poster for a play, a clock that is slow. */
export function drawNotices(pen: Pen): void {
  pen.shape(quad(-1, 0.42, 0.78, 0.4, 0.6), {
    fill: '#b08a5e',
    ink: 2,
    shade: { colour: '#85653f', by: [5, -5] },
  });
  for (const [t, v, fill] of [
    [0.46, 0.42, '#f6efdf'],
    [0.54, 0.46, '#e3c977'],
    [0.62, 0.42, '#cfe0de'],
    [0.7, 0.45, '#f1d0c0'],
  ] as const) {
    pen.shape(quad(-1, t, t + 0.055, v, v + 0.1), { fill, ink: 1.3 });
    const [a, b] = [onWall(-1, t + 0.01, v + 0.04), onWall(-1, t + 0.045, v + 0.04)];
    stroke(pen, a[0], a[1], b[0], b[1], 1.6, 0.4);
  }
  pen.shape(quad(1, 0.44, 0.58, 0.36, 0.6), { fill: '#7a5170', ink: 1.9 });
  const [moon, line] = [onWall(1, 0.51, 0.44), onWall(1, 0.51, 0.55)];
  pen.ellipse(moon[0], moon[1], 17, 20, { fill: '#f0d68a', ink: 1.3 });
  stroke(pen, line[0] - 26, line[1] - 2, line[0] + 26, line[1] + 3, 4, 0.9, '#efe3cd');
  const clock = onWall(1, 0.27, 0.36);
  pen.ellipse(clock[0], clock[1], 14, 18, { fill: '#f4eddc', ink: 2 });
  pen.raw(
    `<path d="M${clock[0]} ${clock[1]}v-11M${clock[0]} ${clock[1]}l6 6" stroke="#33363f" stroke-width="2.4" stroke-linecap="round"/>`,
  );
}

const DOORS = ['#5f7fa0', '#5f7fa0', '#c9785a', '#5f7fa0', '#d9a24a', '#5f7fa0'];

/** Draws the lockers, one of which does not close. */
export function drawLockers(pen: Pen): void {
  for (const side of [-1, 1] as const) {
    for (let i = 0; i < 6; i++) {
      const [t0, t1] =
        side < 0 ? [0.04 + i * 0.058, 0.094 + i * 0.058] : [0.62 + i * 0.064, 0.68 + i * 0.064];
      const [top, bottom] = [0.5, 0.95];
      pen.shape(quad(side, t0, t1, top, bottom), {
        fill: DOORS[(i + (side < 0 ? 0 : 3)) % 6],
        ink: 1.8,
        shade: { colour: '#3f4a66', by: [side * 4, -3], opacity: 0.5 },
      });
      for (const v of [0.54, 0.56, 0.58]) {
        const [a, b] = [onWall(side, t0 + 0.016, v), onWall(side, t1 - 0.016, v)];
        stroke(pen, a[0], a[1], b[0], b[1], 1.6, 0.55);
      }
      const lock = onWall(side, t0 + 0.012, 0.72);
      pen.ellipse(lock[0], lock[1], 2.6, 3.4, { fill: '#e6dcc2', ink: 1.2 });
    }
  }
}

/** Draws the floor with the light that lies on it. */
export function drawFloor(pen: Pen, { tubesOn, daylight }: SchoolHour): void {
  const far = END.y + END.h;
  pen.shape([onWall(-1, 0, 1), onWall(1, 0, 1), onWall(1, 1, 1), [1360, 790], [-80, 790], onWall(-1, 1, 1)], {
    fill: '#a8a295',
    ink: 1.8,
  });
  for (let i = -7; i <= 7; i++) stroke(pen, 640 + i * 18, far, 640 + i * 150, 790, 1.3, 0.22);
  for (const y of [430, 450, 480, 522, 578, 650, 736]) stroke(pen, -60, y, 1340, y, 1.3, y < 600 ? 0 : 0.22);
  const shine = tubesOn ? '#fffdf2' : daylight[1];
  pen.raw(
    `<g fill="${shine}" fill-opacity="${tubesOn ? 0.34 : 0.5}" filter="url(#soft3)"><path d="M580 430H700L790 742H490Z"/><ellipse cx="640" cy="600" rx="210" ry="20"/></g>`,
  );
}
