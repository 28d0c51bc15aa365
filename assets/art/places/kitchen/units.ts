// Cupboards, the oven, the worktop and what stands on it.

import type { Pen } from '../../draw/pen';

/** Draws the cupboards on the wall. */
export function drawUpperCupboards(pen: Pen): void {
  pen.rect(30, 40, 372, 160, {
    fill: '#c8c3a4',
    ink: 2.6,
    shade: { colour: '#9f9d84', by: [0, -9] },
    shadow: 6,
  });
  [38, 160, 282].forEach((x, i) => {
    pen.rect(x, 48, 114, 144, { fill: '#d6d1b2', ink: 2 });
    pen.rect(x + 14, 62, 86, 116, { fill: '#c8c3a4', ink: 1.5, shade: { colour: '#aeaa8e', by: [-4, 4] } });
    pen.ellipse(i === 2 ? x + 10 : x + 104, 150, 4.5, 4.5, { fill: '#b58a4a', ink: 1.5 });
  });
}

/** Draws the cabinets under the worktop, with the oven among them. */
export function drawLowerCabinets(pen: Pen): void {
  pen.rect(30, 318, 850, 200, { fill: '#5d7570', ink: 2.6, shadow: 6 });
  for (const [x, w] of [
    [40, 124],
    [340, 112],
    [458, 112],
    [576, 112],
    [694, 178],
  ]) {
    pen.rect(x, 332, w, 172, { fill: '#6b857e', ink: 2, shade: { colour: '#516862', by: [4, -4] } });
    pen.rect(x + 13, 346, w - 26, 144, {
      fill: '#617a73',
      ink: 1.5,
      shade: { colour: '#4d635d', by: [-4, 4] },
    });
    pen.rect(x + w / 2 - 14, 338, 28, 5, { fill: '#c79c58', ink: 1.3, round: 2 });
  }
  drawOven(pen);
  pen.rect(20, 300, 872, 20, {
    fill: '#e9dcc2',
    ink: 2.6,
    shade: { colour: '#bfae94', by: [0, -7] },
    light: { colour: '#fff3d8', by: [0, 3] },
    shadow: 5,
  });
}

function drawOven(pen: Pen): void {
  pen.rect(172, 326, 160, 190, { fill: '#3d3a47', ink: 2.4 });
  pen.rect(186, 366, 132, 104, {
    fill: '#2a2733',
    ink: 2,
    round: 8,
    inside:
      '<path d="M186 470L260 366H300L226 470Z" fill="#fff" fill-opacity=".06"/><rect x="196" y="430" width="112" height="30" fill="#e08a4a" fill-opacity=".22"/>',
  });
  pen.rect(190, 350, 124, 7, { fill: '#b9b4ae', ink: 1.5, round: 3 });
  for (let i = 0; i < 4; i++) pen.ellipse(204 + i * 32, 338, 6, 6, { fill: '#b9b4ae', ink: 1.4 });
  // A tea towel over the rail.
  pen.shape(
    [
      [262, 350],
      [302, 350],
      [304, 424],
      [283, 430],
      [260, 425],
    ],
    {
      fill: '#efe3cd',
      ink: 1.7,
      shade: { colour: '#cdbb9f', by: [6, -2] },
      inside: '<path d="M256 402h54M256 410h54M256 364h54" stroke="#c9785a" stroke-width="3.4"/>',
    },
  );
}
