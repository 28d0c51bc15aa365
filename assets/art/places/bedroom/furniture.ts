// What stands along the walls: the door, the lamp by the bed with its glasses, the books, tomorrow's clothes.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import type { BedHour } from './hours';

/** Where the light of the lamp by the bed comes from. */
export const LAMP = { x: 258, y: 352 } as const;

/** Draws the door, ajar when the lamp is out. */
export function drawDoor(pen: Pen, hour: BedHour): void {
  pen.rect(8, 84, 164, 438, { fill: '#e3dac6', ink: 2.2, shade: { colour: '#b3a99c', by: [4, -4] } });
  pen.rect(22, 98, 136, 424, { fill: hour.lit ? '#3c3550' : '#ffd79a', ink: 2 });
  if (!hour.lit) pen.raw(halo(pen, 'hall', 150, 330, 150, '#ffd08a', 0.35));
  const near = hour.lit ? 158 : 132;
  pen.shape(
    [
      [22, 98],
      [near, hour.lit ? 98 : 90],
      [near, hour.lit ? 522 : 534],
      [22, 522],
    ],
    { fill: '#b9c3bd', ink: 2.4, shade: { colour: '#8d9a9c', by: [8, -4] } },
  );
  const panelWidth = near - 58;
  for (const [y, h] of [
    [118, 130],
    [340, 160],
  ])
    pen.rect(40, y, panelWidth, h, { fill: '#adb8b3', ink: 1.6, shade: { colour: '#8d9a9c', by: [-4, 4] } });
  pen.ellipse(near - 12, 304, 7, 7, { fill: '#c79c58', ink: 1.7 });
  // Four letters, cut out with safety scissors.
  ['#c9785a', '#d9a24a', '#4f7a80'].forEach((fill, i) => {
    pen.rect(46 + i * (panelWidth / 3.1), 264 + (i % 2) * 4, 22, 24, { fill, ink: 1.5, wobble: 2.4 });
  });
  if (!hour.lit)
    pen.raw(
      '<path d="M136 522L158 522L560 742H150Z" fill="#ffd79a" fill-opacity=".34" filter="url(#soft2)"/>',
    );
}

/** Draws the stool with the lamp, three glasses that have been drunk from, and a clock without hands to see. */
export function drawBedside(pen: Pen, hour: BedHour): void {
  pen.raw(
    '<ellipse cx="252" cy="580" rx="74" ry="8" fill="#24152a" fill-opacity=".35" filter="url(#soft2)"/>',
  );
  for (const [x, lean] of [
    [204, -6],
    [294, 6],
  ])
    pen.shape(
      [
        [x, 424],
        [x + 11, 424],
        [x + 11 + lean, 582],
        [x + lean, 582],
      ],
      { fill: '#a97a52', ink: 2, shade: { colour: '#7c563d', by: [3, 0] } },
    );
  pen.rect(186, 412, 138, 16, {
    fill: '#c3946a',
    ink: 2.2,
    round: 5,
    shade: { colour: '#8f6848', by: [0, -6] },
    light: { colour: '#e3b98a', by: [0, 4], opacity: 0.7 },
  });
  for (const x of [200, 218, 296]) drawGlass(pen, x, x === 218 ? 416 : 413);
  drawMushroom(pen, hour);
}

function drawGlass(pen: Pen, x: number, foot: number): void {
  pen.shape(
    [
      [x - 10, foot - 34],
      [x + 10, foot - 34],
      [x + 8, foot],
      [x - 8, foot],
    ],
    {
      fill: '#c9dbe0',
      ink: 1.6,
      opacity: 0.86,
      inside: `<rect x="${x - 12}" y="${foot - 8 - (x % 7)}" width="24" height="20" fill="#8fb4c6"/>`,
      light: { colour: '#f6fbfb', by: [-3, 0], opacity: 0.8 },
    },
  );
}

function drawMushroom(pen: Pen, { lamp, lit }: BedHour): void {
  const { x, y } = LAMP;
  if (lit) pen.raw(halo(pen, 'mushroom', x, y + 4, 130, '#ffd28a', 0.55));
  pen.shape(
    [
      [x - 13, y + 14],
      [x + 13, y + 14],
      [x + 19, y + 62],
      [x - 19, y + 62],
    ],
    { fill: '#efe3cd', ink: 2, round: 5, shade: { colour: '#c9b69a', by: [6, 0] } },
  );
  pen.shape(
    [
      [x - 50, y + 18],
      [x - 46, y - 14],
      [x - 24, y - 36],
      [x, y - 42],
      [x + 24, y - 36],
      [x + 46, y - 14],
      [x + 50, y + 18],
      [x, y + 24],
    ],
    { fill: lamp.cap, ink: 2.4, curve: true, shade: { colour: lamp.dark, by: [7, -5] } },
  );
  for (const [dx, dy, r] of [
    [-24, -8, 8],
    [4, -24, 9],
    [26, -4, 7],
    [0, 6, 5],
  ])
    pen.ellipse(x + dx, y + dy, r, r * 0.86, { fill: lamp.spot, ink: 1.2, inkOpacity: 0.5 });
}

/** Draws the low shelf under the window: picture books, a dinosaur, a jar with a shell. */
export function drawShelf(pen: Pen): void {
  pen.rect(962, 396, 250, 128, { fill: '#8a6249', ink: 2.4, shade: { colour: '#63453a', by: [-8, 8] } });
  pen.rect(954, 384, 266, 14, {
    fill: '#c3946a',
    ink: 2.2,
    shade: { colour: '#8f6848', by: [0, -5] },
    shadow: 4,
  });
  pen.rect(962, 454, 250, 9, { fill: '#a97a52', ink: 1.7 });
  let x = 972;
  for (const [w, h, fill] of [
    [10, 44, '#c9785a'],
    [14, 48, '#4f7a80'],
    [8, 40, '#efe3cd'],
    [16, 46, '#7a5170'],
    [10, 50, '#d9a24a'],
    [18, 42, '#6f9163'],
    [9, 46, '#c9584a'],
    [14, 38, '#9fc3d0'],
  ] as const) {
    pen.rect(x, 454 - h, w, h, { fill, ink: 1.5, shade: { colour: '#2b1f30', by: [3, 0], opacity: 0.2 } });
    x += w + 1;
  }
  pen.shape(
    [
      [1082, 452],
      [1126, 418],
      [1136, 428],
      [1096, 455],
    ],
    { fill: '#b8694f', ink: 1.6 },
  );
  pen.rect(1148, 416, 50, 38, {
    fill: '#d8cdb6',
    ink: 1.8,
    round: 3,
    shade: { colour: '#a99c8c', by: [5, -4] },
  });
  for (const [at, fill] of [
    [978, '#4f7a80'],
    [1046, '#c9785a'],
    [1122, '#d9a24a'],
  ] as const)
    pen.rect(at, 474, 58, 44, {
      fill,
      ink: 1.9,
      round: 5,
      shade: { colour: '#2b1f30', by: [6, -4], opacity: 0.22 },
    });
  drawDinosaur(pen);
}

function drawDinosaur(pen: Pen): void {
  pen.shape(
    [
      [1096, 384],
      [1100, 362],
      [1124, 350],
      [1142, 356],
      [1150, 330],
      [1170, 322],
      [1182, 332],
      [1172, 340],
      [1164, 342],
      [1158, 366],
      [1156, 384],
      [1146, 384],
      [1142, 374],
      [1122, 374],
      [1118, 384],
    ],
    { fill: '#7b9a58', ink: 2, curve: true, shade: { colour: '#587544', by: [4, -4] } },
  );
  pen.shape(
    [
      [1100, 364],
      [1072, 380],
      [1060, 378],
      [1082, 366],
      [1104, 354],
    ],
    { fill: '#7b9a58', ink: 1.9, curve: true },
  );
  for (const [dx, dy] of [
    [1112, 350],
    [1124, 345],
    [1136, 347],
  ])
    pen.shape(
      [
        [dx - 6, dy + 6],
        [dx, dy - 8],
        [dx + 6, dy + 6],
      ],
      { fill: '#d9a24a', ink: 1.4 },
    );
  pen.ellipse(1170, 331, 2, 2, { fill: '#2a1f2d', ink: 0 });
}

/** Draws the hook with what is to be worn in the morning: a grey jumper a size too large, a bag in the shape of a frog. */
export function drawSchoolThings(pen: Pen): void {
  pen.rect(1180, 132, 118, 15, { fill: '#a97a52', ink: 2, round: 5 });
  for (const x of [1206, 1268]) pen.ellipse(x, 148, 5, 6, { fill: '#c79c58', ink: 1.5 });
  pen.shape(
    [
      [1196, 158],
      [1216, 158],
      [1236, 176],
      [1230, 220],
      [1222, 214],
      [1222, 236],
      [1190, 236],
      [1190, 214],
      [1180, 220],
      [1176, 176],
    ],
    { fill: '#8b8f9a', ink: 2, round: 5, shade: { colour: '#6a6e7c', by: [6, -4] } },
  );
  pen.shape(
    [
      [1198, 158],
      [1214, 158],
      [1206, 174],
    ],
    { fill: '#e9e4d8', ink: 1.5 },
  );
  pen.line(
    [
      [1268, 150],
      [1268, 176],
    ],
    3,
  );
  pen.rect(1240, 174, 58, 66, {
    fill: '#6f9163',
    ink: 2.2,
    round: 18,
    shade: { colour: '#4e6d4c', by: [7, -5] },
  });
  for (const x of [1254, 1284]) {
    pen.ellipse(x, 174, 10, 10, { fill: '#8aab74', ink: 1.8 });
    pen.ellipse(x, 174, 4, 4, { fill: '#2a1f2d', ink: 0 });
  }
  pen.curve(
    [
      [1254, 200],
      [1269, 208],
      [1284, 200],
    ],
    2,
  );
}
