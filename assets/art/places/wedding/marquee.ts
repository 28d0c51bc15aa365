// The edge of the marquee on the left, with the light of the dancing in it.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import type { WeddingHour } from './hours';

/** Draws the marquee. */
export function drawMarquee(pen: Pen, hour: WeddingHour): void {
  const { light, stripe, dark, inside } = hour.canvas;
  pen.gradient('marquee', [
    [0, inside],
    [1, hour.late ? '#4f4456' : '#f0b572'],
  ]);
  pen.define('<clipPath id="opening"><path d="M-60 226H196V560H-60Z"/></clipPath>');
  pen.raw('<path d="M-60 226H196V560H-60Z" fill="url(#marquee)"/>');
  drawDancers(pen, hour);
  if (!hour.late)
    pen.raw(`<g clip-path="url(#opening)">${halo(pen, 'tent', 80, 330, 200, '#fff0c4', 0.6)}</g>`);
  let stripes = '';
  for (let k = 0; k < 5; k++) stripes += `<path d="M${-60 + k * 56} 40l28 4L${-22 + k * 60} 226h-30z"/>`;
  pen.shape(
    [
      [-80, 6],
      [60, 26],
      [150, 96],
      [214, 216],
      [-80, 216],
    ],
    {
      fill: light,
      ink: 2.3,
      shade: { colour: dark, by: [0, -16] },
      inside: `<g fill="${stripe}">${stripes}</g>`,
    },
  );
  for (let k = 0; k < 6; k++)
    pen.shape(
      [
        [-80 + k * 49, 212],
        [-31 + k * 49, 212],
        [-38 + k * 49, 240],
        [-56 + k * 49, 250],
        [-73 + k * 49, 240],
      ],
      { fill: k % 2 ? stripe : light, ink: 1.9, shade: { colour: dark, by: [0, -6] } },
    );
  pen.shape(
    [
      [182, 236],
      [212, 236],
      [216, 330],
      [196, 392],
      [222, 470],
      [226, 566],
      [176, 566],
      [186, 470],
      [182, 392],
      [178, 320],
    ],
    { fill: light, ink: 2.3, curve: true, shade: { colour: dark, by: [9, 0] } },
  );
  pen.rect(180, 386, 24, 10, { fill: '#c9785a', ink: 1.7, round: 4 });
  pen.curve(
    [
      [212, 220],
      [250, 380],
      [282, 552],
    ],
    2.6,
    { colour: '#4a4152' },
  );
  pen.rect(276, 540, 9, 24, { fill: '#6b4433', ink: 1.7 });
}

/** Those who still dance are seen as shapes against the light. */
function drawDancers(pen: Pen, hour: WeddingHour): void {
  if (hour.late) {
    // Chairs stacked under one small lamp.
    pen.raw(
      `<g clip-path="url(#opening)">${halo(pen, 'last-lamp', 92, 284, 150, '#ffc878', 0.5)}</g><g fill="none" stroke="#3a3348" stroke-width="6"><path d="M20 560v-120h52v120M20 500h52M20 470h52M20 440h52"/><path d="M104 560v-84h48v84M104 520h48M104 490h48"/></g><circle cx="92" cy="284" r="9" fill="#ffe9b8"/>`,
    );
    return;
  }
  const shape = (x: number, s: number, fill: string) =>
    `<g transform="translate(${x} 560) scale(${s})" fill="${fill}"><circle cx="0" cy="-150" r="17"/><path d="M-20-128q20-12 40 0l34-44 8 7-34 62 14 103h-84l12-100-30-44 9-8z"/></g>`;
  pen.raw(shape(6, 1, '#a9683f') + shape(84, 1.12, '#9c5c3c') + shape(142, 0.92, '#b3764a'));
}
