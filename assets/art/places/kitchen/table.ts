// The round table: the layer between the reader and the people.

import type { Pen } from '../../draw/pen';

/** Draws the table and what is on it. */
export function drawTable(pen: Pen): void {
  pen.shape(
    [
      [618, 540],
      [662, 540],
      [668, 640],
      [700, 660],
      [580, 660],
      [612, 640],
    ],
    {
      fill: '#6b4433',
      ink: 2.4,
      round: 6,
      shade: { colour: '#4d2f27', by: [10, -2] },
    },
  );
  pen.ellipse(640, 532, 196, 40, { fill: '#6d4535', ink: 0, shadow: 8 });
  pen.ellipse(640, 522, 196, 40, {
    fill: '#b07a52',
    ink: 2.6,
    shade: { colour: '#8d5d3f', by: [0, -8] },
    inside:
      '<path d="M460 520q180-30 360 0M470 536q170 26 340 2M520 500q120-14 240 0" stroke="#9a6743" stroke-width="2" fill="none" opacity=".6"/>',
  });
  drawPlate(pen, 540);
  drawPlate(pen, 742);
  drawCandle(pen);
  pen.shape(
    [
      [672, 498],
      [694, 498],
      [690, 524],
      [676, 524],
    ],
    {
      fill: '#a9c0bf',
      ink: 1.6,
      opacity: 0.9,
      inside: '<rect x="670" y="510" width="26" height="16" fill="#7b2f3b"/>',
    },
  );
}

function drawPlate(pen: Pen, x: number): void {
  pen.ellipse(x, 518, 46, 12, { fill: '#efe7d6', ink: 1.9, shade: { colour: '#c9b9a4', by: [0, -4] } });
  pen.ellipse(x, 516, 28, 6.5, { fill: '#dfd3be', ink: 1.2 });
}

function drawCandle(pen: Pen): void {
  pen.ellipse(639, 520, 18, 5, { fill: '#b58a4a', ink: 1.4 });
  pen.rect(632, 486, 14, 32, {
    fill: '#f3e6c8',
    ink: 1.7,
    round: 3,
    shade: { colour: '#d3bd94', by: [4, 0] },
  });
  pen.line(
    [
      [639, 486],
      [639, 479],
    ],
    1.8,
  );
}
