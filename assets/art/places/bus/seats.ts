// The seats of the bus along its side, and the back of a seat that is near.

import type { Pen } from '../../draw/pen';
import { onFloor } from '../things/room';

const squiggles = (x: number, y: number, w: number, h: number): string => {
  let d = '';
  for (let row = 0; row < h / 26; row++)
    for (let column = 0; column < w / 34; column++)
      d += `M${x + 12 + column * 34 + (row % 2) * 15} ${y + 14 + row * 26}q5 -8 10 0t10 0`;
  return `<path d="${d}" fill="none" stroke="#e0a94a" stroke-width="3.4" stroke-linecap="round"/>`;
};

/** Draws five seats; they are sat on at y 530. */
export function drawSeats(pen: Pen): void {
  onFloor(pen, 640, 664, 400, 11);
  pen.rect(300, 590, 680, 62, { fill: '#4a4f5c', ink: 2, shade: { colour: '#363a46', by: [0, -14] } });
  for (let i = 0; i < 5; i++) {
    const x = 287 + i * 142;
    pen.rect(x + 4, 388, 130, 140, {
      fill: '#7a4560',
      ink: 2.3,
      round: 22,
      shade: { colour: '#57304a', by: [8, -8] },
      inside: squiggles(x + 4, 388, 130, 140),
    });
    pen.rect(x + 18, 378, 102, 16, {
      fill: '#e3b23f',
      ink: 2,
      round: 8,
      shade: { colour: '#b07f26', by: [0, -5] },
    });
    pen.rect(x, 522, 138, 74, {
      fill: '#7a4560',
      ink: 2.3,
      round: 14,
      shade: { colour: '#57304a', by: [0, -24] },
      inside: squiggles(x, 522, 138, 40),
    });
  }
}

/** Draws the seat before everything, seen from behind, with a newspaper left in its net. */
export function drawNear(pen: Pen): void {
  pen.rect(-60, 618, 196, 160, {
    fill: '#5a3149',
    ink: 2.8,
    round: 24,
    shade: { colour: '#422338', by: [-14, 8] },
  });
  pen.rect(-30, 604, 140, 22, {
    fill: '#e3b23f',
    ink: 2.4,
    round: 11,
    shade: { colour: '#b07f26', by: [0, -7] },
  });
  pen.shape(
    [
      [12, 676],
      [84, 668],
      [92, 742],
      [16, 742],
    ],
    { fill: '#d9d4c6', ink: 1.9, shade: { colour: '#a9a497', by: [8, -4] } },
  );
  pen.raw(
    '<path d="M22 692l54-6M24 704l34-4M25 714l50-5" stroke="#33363f" stroke-opacity=".5" stroke-width="3"/>',
  );
  pen.rect(0, 712, 112, 40, { fill: '#3f4452', ink: 2 });
  pen.rect(1180, 636, 190, 140, {
    fill: '#5a3149',
    ink: 2.8,
    round: 24,
    shade: { colour: '#422338', by: [14, 8] },
  });
  pen.rect(1206, 622, 140, 22, {
    fill: '#e3b23f',
    ink: 2.4,
    round: 11,
    shade: { colour: '#b07f26', by: [0, -7] },
  });
}
