// The inside of the car behind the people: roof, pillars, doors, the rear shelf and the front seats.

import { curvePoints, type Point, roundedCorners, straightPath } from '../../draw/geometry';
import type { Pen } from '../../draw/pen';
import { rainOnGlass } from '../things/rain-glass';

const REAR: readonly Point[] = [
  [336, 84],
  [944, 84],
  [992, 322],
  [288, 322],
];
const SIDE: readonly Point[] = [
  [-80, 60],
  [150, 72],
  [222, 108],
  [238, 352],
  [-80, 388],
];
const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [1280 - x, y]);

/** Draws the shell of the car; its windows are open, so that the street shows through. */
export function drawCabin(pen: Pen): void {
  const holes = [REAR, SIDE, mirrored(SIDE)].map((points) => straightPath(roundedCorners(points, 34), true));
  pen.gradient('lining', [
    [0, '#8f8496'],
    [0.16, '#a2949f'],
    [0.5, '#6f6680'],
    [1, '#4b4662'],
  ]);
  pen.raw(`<path d="M-60 -40H1340V760H-60Z${holes.join('')}" fill-rule="evenodd" fill="url(#lining)"/>`);
  drawPanes(pen);
  drawRoof(pen);
  for (const flip of [false, true]) drawDoor(pen, flip);
  drawBackSeat(pen);
  for (const x of [470, 810]) drawSeat(pen, x);
}

function drawPanes(pen: Pen): void {
  for (const points of [REAR, SIDE, mirrored(SIDE)]) {
    const side = points !== REAR;
    const box = points === SIDE ? { x: -40, y: 70, w: 270, h: 280 } : { x: 1050, y: 70, w: 270, h: 280 };
    const wet = { box, beads: 64, runs: 9, body: '#343a66', light: '#ffe6cc', size: 1.2 };
    pen.shape(points, {
      round: 34,
      ink: 7,
      inkColour: '#3a3450',
      inside: side ? rainOnGlass(pen, wet) : heatingWires(),
    });
    pen.shape(points, { round: 34, ink: 1.6, inkColour: '#1f1b30' });
  }
}

/** The wires of the rear window, that nobody has switched on. */
function heatingWires(): string {
  let d = '';
  for (let y = 112; y < 312; y += 22) d += `M280 ${y}q360 10 720 0`;
  return `<path d="${d}" fill="none" stroke="#2f2a45" stroke-width="1.3" stroke-opacity=".32"/>`;
}

function drawRoof(pen: Pen): void {
  pen.curve(
    [
      [150, 44],
      [400, 32],
      [640, 29],
      [880, 32],
      [1130, 44],
    ],
    1.6,
    { opacity: 0.5 },
  );
  for (const x of [206, 1074]) {
    // The handles over the doors; a wooden hanger on the right one.
    pen.curve(
      [
        [x - 36, 56],
        [x - 28, 76],
        [x + 28, 76],
        [x + 36, 56],
      ],
      7,
      { colour: '#55506a' },
    );
  }
  pen.rect(596, 34, 88, 20, {
    fill: '#bcaeb0',
    ink: 1.6,
    round: 8,
    shade: { colour: '#8d8194', by: [0, -5] },
  });
  pen.ellipse(622, 44, 12, 5, { fill: '#e9dcc4', ink: 1.2 });
}

function drawDoor(pen: Pen, flip: boolean): void {
  const at = (x: number, y: number): Point => [flip ? 1280 - x : x, y];
  pen.shape([at(-80, 396), at(238, 362), at(258, 560), at(250, 760), at(-80, 760)], {
    fill: '#5c5570',
    ink: 2.2,
    shade: { colour: '#443e5a', by: [flip ? 10 : -10, -10] },
  });
  pen.shape([at(-80, 470), at(196, 448), at(214, 486), at(196, 512), at(-80, 530)], {
    fill: '#77697c',
    ink: 2,
    round: 14,
    light: { colour: '#a18c97', by: [0, 5], opacity: 0.7 },
  });
  pen.rect(flip ? 1138 : 92, 414, 50, 13, { fill: '#a99fb0', ink: 1.6, round: 6 });
  // A seat belt that hangs from its pillar.
  pen.shape([at(262, 128), at(273, 128), at(290, 440), at(278, 440)], {
    fill: '#3d394f',
    ink: 1.4,
    wobble: 0.6,
  });
  pen.rect(flip ? 1003 : 254, 112, 24, 20, { fill: '#8c8296', ink: 1.6, round: 5 });
}

/** The rear seat, with a week's exercise books, a blanket, and the end of a spirit level. */
function drawBackSeat(pen: Pen): void {
  pen.rect(300, 314, 680, 20, { fill: '#514b66', ink: 1.8, round: 6 });
  drawBooks(pen);
  pen.shape(
    [
      [566, 316],
      [716, 300],
      [720, 314],
      [570, 330],
    ],
    { fill: '#c9963f', ink: 1.6, inside: '<path d="M640 300l18-2 2 18-18 2z" fill="#a9cfa0"/>' },
  );
  pen.shape(
    [
      [292, 334],
      [988, 334],
      [1016, 420],
      [1026, 640],
      [254, 640],
      [264, 420],
    ],
    { fill: '#655a74', ink: 2.2, round: 26, shade: { colour: '#4a4260', by: [0, 12] } },
  );
  for (const x of [556, 724])
    pen.curve(
      curvePoints(
        [
          [x, 342],
          [x + (x - 640) * 0.1, 600],
        ],
        false,
      ),
      1.6,
      { opacity: 0.5 },
    );
  let checks = '';
  for (let i = 0; i < 9; i++) checks += `M${574 + i * 18} 330v180M560 ${350 + i * 20}h170`;
  pen.shape(
    [
      [578, 332],
      [706, 332],
      [718, 440],
      [704, 470],
      [640, 462],
      [588, 474],
      [566, 440],
    ],
    {
      fill: '#7a4f62',
      ink: 1.8,
      round: 10,
      inside: `<path d="${checks}" stroke="#b98a7c" stroke-width="4" stroke-opacity=".4"/><path d="${checks}" stroke="#3b4a5c" stroke-width="1.4" transform="translate(8 9)"/>`,
    },
  );
}

function drawBooks(pen: Pen): void {
  ['#4f7a80', '#c9785a', '#d9a24a', '#4f7a80', '#8a9a6b'].forEach((fill, i) => {
    const lean = [0, 4, -3, 2, -2][i];
    pen.rect(592 + lean, 308 - i * 7, 92, 8, { fill, ink: 1.4, wobble: 0.6 });
  });
}

function drawSeat(pen: Pen, x: number): void {
  for (const side of [-20, 20]) pen.rect(x + side - 3, 268, 6, 44, { fill: '#a39aa8', ink: 1.4 });
  pen.shape(
    [
      [x - 66, 196],
      [x + 66, 196],
      [x + 72, 276],
      [x - 72, 276],
    ],
    {
      fill: '#4d5a72',
      ink: 2.4,
      round: 26,
      shade: { colour: '#384058', by: [0, -10] },
      light: { colour: '#74809a', by: [0, 4], opacity: 0.6 },
    },
  );
  const back: Point[] = [
    [x - 112, 318],
    [x - 74, 296],
    [x + 74, 296],
    [x + 112, 318],
    [x + 140, 620],
    [x - 140, 620],
  ];
  pen.shape(back, {
    fill: '#4d5a72',
    ink: 2.6,
    round: 30,
    shadow: 10,
    shade: { colour: '#384058', by: [10, 0] },
    light: { colour: '#77829c', by: [-4, 5], opacity: 0.55 },
    inside: `<path d="M${x - 62} 290L${x - 76} 640H${x + 76}L${x + 62} 290Z" fill="#5b6880"/><path d="M${x - 70} 372q70 12 140 0M${x - 74} 440q74 12 148 0M${x - 76} 508q76 12 152 0" stroke="#3f4860" stroke-width="3" fill="none"/>`,
  });
}
