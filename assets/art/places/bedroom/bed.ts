// The bed: whoever sits down sits on its edge.

import type { Point } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';

const [LEFT, RIGHT, SEAT, FLOOR] = [318, 968, 530, 664];
const BACK = 458;
const WOOD = { fill: '#c3946a', ink: 2.3, shade: { colour: '#8f6848', by: [5, -5] as const } };

/** Draws the bed with its planets. */
export function drawBed(pen: Pen): void {
  pen.raw(
    `<ellipse cx="643" cy="${FLOOR - 2}" rx="350" ry="12" fill="#24152a" fill-opacity=".4" filter="url(#soft2)"/>`,
  );
  drawHead(pen);
  pen.shape(
    [
      [LEFT + 34, BACK],
      [RIGHT - 30, BACK],
      [RIGHT, SEAT],
      [LEFT, SEAT],
    ],
    { fill: '#e6dfd2', ink: 1.8 },
  );
  drawPillow(pen);
  drawCover(pen);
  pen.rect(LEFT + 6, SEAT + 38, RIGHT - LEFT - 12, 40, { ...WOOD, fill: '#b5865e' });
  for (const x of [LEFT, RIGHT - 24]) pen.rect(x, SEAT + 20, 24, FLOOR - SEAT - 20, WOOD);
  pen.shape(
    [
      [RIGHT - 34, BACK - 30],
      [RIGHT - 14, BACK - 30],
      [RIGHT + 6, SEAT - 14],
      [RIGHT + 6, SEAT + 60],
      [RIGHT - 18, SEAT + 60],
    ],
    { ...WOOD, round: 6 },
  );
  drawUnder(pen);
  drawRabbit(pen);
}

function drawHead(pen: Pen): void {
  pen.shape(
    [
      [LEFT + 14, 384],
      [LEFT + 40, 362],
      [LEFT + 44, SEAT - 34],
      [LEFT + 20, SEAT + 40],
      [LEFT - 4, SEAT + 40],
      [LEFT - 6, 404],
    ],
    { ...WOOD, round: 10 },
  );
}

function drawPillow(pen: Pen): void {
  pen.shape(
    [
      [LEFT + 44, 470],
      [LEFT + 78, 436],
      [LEFT + 138, 440],
      [LEFT + 150, 474],
      [LEFT + 122, 512],
      [LEFT + 52, 508],
    ],
    {
      fill: '#f1ead9',
      ink: 2.2,
      curve: true,
      shade: { colour: '#c9bfb6', by: [7, -8] },
      inside:
        '<path d="M360 430v100M384 430v100M408 430v100M432 430v100" stroke="#9fc3d0" stroke-width="5" stroke-opacity=".6"/>',
    },
  );
}

function drawCover(pen: Pen): void {
  let planets = '';
  for (const [x, y, r, fill, ring] of [
    [520, 488, 15, '#d9a24a', 1],
    [640, 476, 10, '#c9785a', 0],
    [740, 502, 17, '#8fb4c6', 1],
    [850, 480, 11, '#e9d9a8', 0],
    [904, 516, 14, '#c9785a', 1],
    [600, 546, 16, '#8fb4c6', 0],
    [486, 552, 11, '#e9d9a8', 0],
    [700, 558, 13, '#d9a24a', 1],
    [816, 550, 12, '#b98ab0', 0],
    [562, 512, 5, '#efe3cd', 0],
    [790, 518, 5, '#efe3cd', 0],
    [668, 520, 4, '#efe3cd', 0],
    [888, 556, 5, '#efe3cd', 0],
  ] as const) {
    planets += `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
    if (ring)
      planets += `<ellipse cx="${x}" cy="${y}" rx="${r * 1.7}" ry="${r * 0.42}" fill="none" stroke="#efe3cd" stroke-width="2.6" transform="rotate(-16 ${x} ${y})"/>`;
  }
  const top: Point[] = [
    [LEFT + 134, BACK - 2],
    [RIGHT - 32, BACK - 2],
    [RIGHT - 2, SEAT + 2],
    [RIGHT - 8, SEAT + 40],
    [840, SEAT + 46],
    [700, SEAT + 40],
    [560, SEAT + 48],
    [LEFT + 116, SEAT + 42],
    [LEFT + 112, SEAT],
  ];
  pen.shape(top, {
    fill: '#465a86',
    ink: 2.4,
    shade: { colour: '#34426a', by: [0, -30] },
    inside: planets,
    round: 8,
  });
  pen.shape(
    [
      [LEFT + 130, BACK - 4],
      [LEFT + 176, BACK - 6],
      [LEFT + 158, SEAT + 2],
      [LEFT + 160, SEAT + 44],
      [LEFT + 112, SEAT + 42],
      [LEFT + 108, SEAT],
    ],
    { fill: '#e3dac6', ink: 2, round: 8, shade: { colour: '#b9aea6', by: [0, -26] } },
  );
}

/** What is under the bed: a box of rails, one slipper. */
function drawUnder(pen: Pen): void {
  pen.rect(470, 620, 150, 38, {
    fill: '#7a5170',
    ink: 2,
    round: 4,
    shade: { colour: '#563a54', by: [8, -4] },
  });
  for (const x of [492, 530, 568])
    pen.line(
      [
        [x, 626],
        [x + 16, 606],
      ],
      5,
      { colour: '#c3946a' },
    );
  pen.ellipse(742, 656, 26, 9, { fill: '#c9584a', ink: 2 });
  pen.ellipse(752, 652, 14, 6, { fill: '#efe3cd', ink: 1.4 });
}

function drawRabbit(pen: Pen): void {
  const [x, y] = [908, 468];
  const fur = { fill: '#cbb8a2', ink: 2, shade: { colour: '#a08c7c', by: [5, -4] as const } };
  for (const [dx, lean] of [
    [-8, -10],
    [8, 12],
  ])
    pen.shape(
      [
        [x + dx - 6, y - 34],
        [x + dx + lean - 7, y - 72],
        [x + dx + lean + 4, y - 76],
        [x + dx + 7, y - 36],
      ],
      { ...fur, curve: true },
    );
  pen.ellipse(x, y + 4, 24, 28, fur);
  pen.ellipse(x, y - 30, 18, 16, fur);
  pen.ellipse(x - 6, y - 32, 2.2, 2.2, { fill: '#2a1f2d', ink: 0 });
  pen.ellipse(x + 7, y - 32, 2.2, 2.2, { fill: '#2a1f2d', ink: 0 });
  pen.line(
    [
      [x - 4, y - 24],
      [x + 4, y - 24],
    ],
    1.8,
  );
  pen.rect(x - 18, y - 16, 36, 8, { fill: '#c9584a', ink: 1.5, round: 4 });
}
