// Boxes, the half-empty shelf, the plant in its bucket; and what is left when they have gone.

import type { Pen } from '../../draw/pen';
import type { FlatHour } from './hours';

/** A closed or open box, its tape, and two lines of writing too small to be read. */
function box(pen: Pen, x: number, y: number, w: number, h: number, open: boolean): void {
  pen.rect(x, y, w, h, {
    fill: '#c3996a',
    ink: 2.4,
    shade: { colour: '#94704b', by: [9, -6] },
    light: { colour: '#e0bd8e', by: [-4, 4], opacity: 0.6 },
  });
  if (open) {
    pen.shape(
      [
        [x, y],
        [x - 30, y - 26],
        [x + 22, y - 30],
        [x + 46, y],
      ],
      { fill: '#d6ae7e', ink: 2.1 },
    );
    pen.shape(
      [
        [x + w, y],
        [x + w + 28, y - 24],
        [x + w - 20, y - 30],
        [x + w - 44, y],
      ],
      { fill: '#b58b5e', ink: 2.1 },
    );
  } else pen.rect(x + w / 2 - 11, y, 22, h * 0.36, { fill: '#e6d3a8', ink: 1.4, opacity: 0.9 });
  pen.line(
    [
      [x + 16, y + h * 0.6],
      [x + w * 0.56, y + h * 0.6 - 2],
    ],
    4,
    { opacity: 0.7 },
  );
  pen.line(
    [
      [x + 16, y + h * 0.76],
      [x + w * 0.38, y + h * 0.76],
    ],
    3.4,
    { opacity: 0.6 },
  );
}

/** Draws what stands along the walls. */
export function drawAlongWalls(pen: Pen, hour: FlatHour): void {
  if (hour.empty) {
    drawLeft(pen);
    return;
  }
  drawShelf(pen);
  pen.raw(
    '<ellipse cx="132" cy="640" rx="160" ry="12" fill="#24121f" fill-opacity=".34" filter="url(#soft2)"/>',
  );
  box(pen, -10, 528, 156, 112, false);
  box(pen, 12, 422, 128, 106, true);
  pen.rect(48, 378, 22, 46, { fill: '#4f7a80', ink: 1.9 });
  pen.rect(72, 388, 26, 36, { fill: '#efe3cd', ink: 1.9 });
  pen.rect(100, 382, 16, 42, { fill: '#b8503f', ink: 1.9 });
  box(pen, 154, 556, 110, 88, false);
  pen.ellipse(208, 548, 26, 9, { fill: '#e6d3a8', ink: 2 });
  pen.ellipse(208, 548, 13, 4.5, { fill: '#b58b5e', ink: 1.5 });
}

function drawShelf(pen: Pen): void {
  pen.rect(1056, 210, 232, 430, { fill: '#7d573f', ink: 2.5, shade: { colour: '#5a3e30', by: [-9, 9] } });
  for (const y of [206, 310, 414, 520])
    pen.rect(1050, y, 244, 12, { fill: '#a97a52', ink: 2, shade: { colour: '#7c563d', by: [0, -5] } });
  let x = 1070;
  for (const [w, h, fill] of [
    [14, 62, '#c9785a'],
    [18, 70, '#4f7a80'],
    [12, 58, '#efe3cd'],
    [20, 66, '#7a5170'],
  ] as const) {
    pen.rect(x, 310 - h, w, h, { fill, ink: 1.7 });
    x += w + 1;
  }
  pen.shape(
    [
      [1140, 310],
      [1158, 246],
      [1174, 250],
      [1160, 310],
    ],
    { fill: '#d9a24a', ink: 1.7 },
  );
  pen.rect(1080, 376, 74, 14, { fill: '#6f9163', ink: 1.7 });
  pen.rect(1084, 390, 82, 12, { fill: '#c9584a', ink: 1.7 });
  pen.rect(1078, 402, 90, 13, { fill: '#efe3cd', ink: 1.7 });
  // A lucky cat that waves at an empty shelf.
  pen.ellipse(1232, 400, 18, 16, { fill: '#f1e6cc', ink: 1.9, shade: { colour: '#c9b89a', by: [4, -3] } });
  pen.ellipse(1232, 376, 15, 13, { fill: '#f1e6cc', ink: 1.9 });
  for (const dx of [-11, 9])
    pen.shape(
      [
        [1232 + dx - 4, 368],
        [1232 + dx, 356],
        [1232 + dx + 7, 366],
      ],
      { fill: '#f1e6cc', ink: 1.7 },
    );
  pen.line(
    [
      [1246, 396],
      [1256, 372],
    ],
    7,
    { colour: '#f1e6cc' },
  );
  pen.rect(1222, 386, 20, 5, { fill: '#c9584a', ink: 1.2 });
  box(pen, 1076, 452, 92, 68, false);
  // The plant in its bucket.
  for (const [dx, dy, r] of [
    [-34, -38, 22],
    [30, -46, 24],
    [0, -70, 24],
    [-20, -88, 18],
    [22, -92, 18],
    [46, -12, 17],
    [-46, -8, 17],
  ])
    pen.ellipse(1232 + dx, 566 + dy, r, r * 0.72, {
      fill: dx > 0 ? '#74976a' : '#5f8257',
      ink: 1.7,
      wobble: 3,
      shade: { colour: '#44633f', by: [4, -4] },
    });
  pen.shape(
    [
      [1196, 560],
      [1268, 560],
      [1258, 642],
      [1206, 642],
    ],
    { fill: '#c9584a', ink: 2.3, shade: { colour: '#973a37', by: [10, -4] } },
  );
}

/** Dents in the boards where a bed stood, a broom, one box that would not fit into the van. */
function drawLeft(pen: Pen): void {
  pen.raw(
    '<ellipse cx="1164" cy="640" rx="110" ry="10" fill="#24121f" fill-opacity=".36" filter="url(#soft2)"/>',
  );
  box(pen, 1092, 540, 142, 100, true);
  pen.shape(
    [
      [1132, 540],
      [1150, 492],
      [1172, 498],
      [1162, 540],
    ],
    { fill: '#7a5170', ink: 2 },
  );
  for (const [x, y] of [
    [66, 556],
    [220, 556],
    [50, 598],
    [236, 598],
  ])
    pen.ellipse(x, y, 8, 3, { fill: '#8a6247', ink: 1.1, inkOpacity: 0.5 });
  // A broom against the wall.
  pen.raw(
    '<path d="M176 240L142 560" stroke="#2a1f2d" stroke-width="9" stroke-linecap="round"/><path d="M176 240L142 560" stroke="#c3946a" stroke-width="5.4" stroke-linecap="round"/>',
  );
  pen.shape(
    [
      [118, 552],
      [166, 558],
      [176, 604],
      [104, 596],
    ],
    { fill: '#d9b06a', ink: 2.2, shade: { colour: '#a8803f', by: [7, -4] } },
  );
  for (let i = 0; i < 5; i++)
    pen.line(
      [
        [124 + i * 10, 562 + i],
        [116 + i * 13, 594 + i],
      ],
      1.4,
      { opacity: 0.5 },
    );
  pen.raw('<ellipse cx="206" cy="622" rx="52" ry="7" fill="#6d5a58" fill-opacity=".4"/>');
}

/** Draws what stands in front. */
export function drawNear(pen: Pen, hour: FlatHour): void {
  if (hour.empty) {
    // The last of the tape.
    pen.ellipse(1120, 716, 34, 13, { fill: '#e6d3a8', ink: 2.4, shade: { colour: '#b99a68', by: [0, -5] } });
    pen.ellipse(1120, 715, 18, 6, { fill: '#7c563d', ink: 1.8 });
    return;
  }
  pen.raw(
    '<ellipse cx="1150" cy="742" rx="170" ry="13" fill="#1c0f1a" fill-opacity=".4" filter="url(#soft2)"/>',
  );
  box(pen, 1060, 636, 200, 130, true);
  for (const [x, y, w, h, fill] of [
    [1092, 590, 44, 50, '#9fb4bb'],
    [1142, 602, 40, 38, '#d9a24a'],
    [1186, 584, 30, 56, '#7a5170'],
  ] as const)
    pen.rect(x, y, w, h, {
      fill,
      ink: 2.2,
      round: 7,
      shade: { colour: '#2b1f30', by: [6, -4], opacity: 0.25 },
    });
  pen.rect(1060, 636, 200, 130, { fill: '#c3996a', ink: 2.6, shade: { colour: '#94704b', by: [12, -6] } });
  pen.line(
    [
      [1084, 690],
      [1180, 687],
    ],
    5,
    { opacity: 0.7 },
  );
  // A rolled rug across the corner.
  pen.shape(
    [
      [-60, 706],
      [150, 654],
      [172, 664],
      [174, 700],
      [-60, 760],
    ],
    {
      fill: '#8d4c4f',
      ink: 2.6,
      shade: { colour: '#65343c', by: [0, -14] },
      inside:
        '<path d="M-60 724L174 666M-60 744L174 686" stroke="#d9a884" stroke-width="4" stroke-dasharray="12 9"/>',
    },
  );
  pen.ellipse(164, 682, 17, 24, { fill: '#b9705c', ink: 2.4 });
  pen.ellipse(164, 682, 8, 12, { fill: '#65343c', ink: 1.8 });
  pen.rect(60, 668, 14, 54, { fill: '#efe3cd', ink: 1.8 });
}
