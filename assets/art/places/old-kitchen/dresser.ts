// The dresser on the left, with plates, post and a lunch box.

import type { Pen } from '../../draw/pen';

const WOOD = '#8a6249';
const DARK = '#5f4236';

/** Draws the dresser. */
export function drawDresser(pen: Pen): void {
  pen.rect(-70, 62, 344, 290, { fill: '#6b4c3d', ink: 2.4, shade: { colour: '#523a32', by: [0, 10] } });
  for (const y of [142, 236])
    pen.rect(-70, y, 344, 10, { fill: WOOD, ink: 1.8, shade: { colour: DARK, by: [0, -4] } });
  pen.rect(-70, 48, 356, 18, { fill: WOOD, ink: 2.2, shade: { colour: DARK, by: [0, -7] } });
  pen.rect(262, 62, 14, 290, { fill: WOOD, ink: 2, shade: { colour: DARK, by: [4, 0] } });
  drawPlates(pen);
  drawMugs(pen);
  pen.rect(-70, 348, 372, 18, {
    fill: '#9d7152',
    ink: 2.4,
    shade: { colour: DARK, by: [0, -7] },
    light: { colour: '#c3936b', by: [0, 4], opacity: 0.6 },
    shadow: 5,
  });
  pen.rect(-70, 366, 358, 156, { fill: WOOD, ink: 2.4, shade: { colour: DARK, by: [10, 0] } });
  for (const x of [-64, 112]) {
    pen.rect(x, 374, 166, 40, { fill: '#946a4e', ink: 1.8, shade: { colour: '#6d4b3b', by: [3, -4] } });
    pen.rect(x, 420, 166, 94, { fill: '#946a4e', ink: 1.8, shade: { colour: '#6d4b3b', by: [3, -4] } });
    pen.ellipse(x + 83, 394, 6, 5, { fill: '#c79c58', ink: 1.4 });
  }
  drawPost(pen);
}

function drawPlates(pen: Pen): void {
  for (const [x, fill, rim] of [
    [28, '#dfe3df', '#5f7f9a'],
    [100, '#e6decb', '#b8694f'],
    [172, '#dfe3df', '#5f7f9a'],
    [236, '#d8d9cf', '#7b8d74'],
  ] as const) {
    pen.ellipse(x, 108, 32, 33, { fill, ink: 1.8, shade: { colour: '#a9a9ae', by: [5, -4] } });
    pen.ellipse(x, 108, 25, 26, { fill: 'none', ink: 2, inkColour: rim });
    pen.ellipse(x, 108, 15, 16, { fill: 'none', ink: 1.1, inkOpacity: 0.4 });
  }
}

function drawMugs(pen: Pen): void {
  [
    [18, '#c9785a'],
    [62, '#e3d9c2'],
    [106, '#4f7a80'],
  ].forEach(([x, fill]) => {
    const at = Number(x);
    pen.ellipse(at + 30, 218, 8, 9, { fill: 'none', ink: 4 });
    pen.rect(at, 204, 30, 32, {
      fill: String(fill),
      ink: 1.8,
      round: 5,
      shade: { colour: '#2b1f30', by: [6, -3], opacity: 0.25 },
    });
  });
  pen.rect(152, 190, 46, 46, {
    fill: '#d9a24a',
    ink: 1.8,
    round: 6,
    shade: { colour: '#a8713a', by: [6, -4] },
    inside: '<path d="M150 208h50v12h-50z" fill="#efe3cd"/>',
  });
  pen.rect(150, 182, 50, 12, { fill: '#a8713a', ink: 1.6, round: 4 });
  pen.shape(
    [
      [212, 236],
      [216, 196],
      [240, 192],
      [250, 236],
    ],
    { fill: '#93a7a9', ink: 1.8, round: 6, shade: { colour: '#6d8184', by: [6, -2] } },
  );
}

/** A week of post, a lunch box, a phone book with a roofer's card on top. */
function drawPost(pen: Pen): void {
  for (const [x, y, w, fill] of [
    [12, 340, 84, '#efe3cd'],
    [18, 333, 78, '#d8cdb6'],
    [10, 326, 82, '#f3ead6'],
  ] as const)
    pen.rect(x, y, w, 8, { fill, ink: 1.4, wobble: 1.4 });
  pen.shape(
    [
      [40, 325],
      [68, 302],
      [80, 316],
      [58, 327],
    ],
    { fill: '#f6efdf', ink: 1.5 },
  );
  pen.rect(128, 300, 92, 48, {
    fill: '#4f7a80',
    ink: 2,
    round: 10,
    shade: { colour: '#375b66', by: [8, -5] },
    light: { colour: '#79a2a4', by: [-4, 4], opacity: 0.6 },
  });
  pen.curve(
    [
      [156, 301],
      [160, 288],
      [188, 288],
      [192, 301],
    ],
    4,
    { colour: '#33263a' },
  );
  pen.rect(166, 312, 16, 10, { fill: '#d9a24a', ink: 1.4, round: 2 });
}
