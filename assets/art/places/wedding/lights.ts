// The strings of bulbs between the limes and the marquee, and the bunting.

import type { Pen } from '../../draw/pen';
import type { WeddingHour } from './hours';

interface Swag {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly sag: number;
  readonly bulbs: number;
}

const SWAGS: readonly Swag[] = [
  { from: [-60, 30], to: [286, 74], sag: 46, bulbs: 7 },
  { from: [286, 74], to: [640, -10], sag: 66, bulbs: 9 },
  { from: [640, -10], to: [1004, 74], sag: 66, bulbs: 9 },
  { from: [1004, 74], to: [1340, 20], sag: 44, bulbs: 7 },
  { from: [286, 92], to: [1004, 92], sag: 40, bulbs: 15 },
];

/** Draws every string with its bulbs. */
export function drawBulbs(pen: Pen, hour: WeddingHour): void {
  pen.define(
    `<radialGradient id="bulb-glow"><stop offset="0" stop-color="${hour.bulb}" stop-opacity="${hour.glow}"/><stop offset=".4" stop-color="#ffc878" stop-opacity="${hour.glow * 0.3}"/><stop offset="1" stop-color="#ffc878" stop-opacity="0"/></radialGradient>`,
  );
  let number = 0;
  for (const swag of SWAGS) {
    const at = (t: number): readonly [number, number] => [
      swag.from[0] + (swag.to[0] - swag.from[0]) * t,
      swag.from[1] + (swag.to[1] - swag.from[1]) * t + Math.sin(t * Math.PI) * swag.sag,
    ];
    pen.curve([at(0), at(0.2), at(0.4), at(0.6), at(0.8), at(1)], 2.2, { colour: '#2f2b40' });
    for (let i = 0; i < swag.bulbs; i++) {
      const [x, y] = at((i + 0.5) / swag.bulbs);
      const out = hour.out > 0 && number++ % hour.out !== 0;
      drawBulb(pen, x, y, out ? null : hour.bulb);
    }
  }
}

function drawBulb(pen: Pen, x: number, y: number, lit: string | null): void {
  if (lit) pen.raw(`<circle cx="${x}" cy="${y + 13}" r="38" fill="url(#bulb-glow)"/>`);
  pen.rect(x - 3, y, 6, 7, { fill: '#2f2b40', ink: 0 });
  pen.ellipse(x, y + 14, 6.4, 7.6, { fill: lit ?? '#6d6a80', ink: 1.3, inkOpacity: lit ? 0.5 : 0.9 });
}

/** Draws the bunting along the hedge. */
export function drawBunting(pen: Pen, hour: WeddingHour): void {
  const fills = ['#c9785a', '#efe3cd', '#4f7a80', '#d9a24a', '#b98aa0'];
  const flag = (x: number, y: number, i: number) =>
    pen.shape(
      [
        [x - 12, y],
        [x + 12, y],
        [x, y + 27],
      ],
      { fill: fills[i % 5], ink: 1.4, wobble: 0.6 },
    );
  for (let i = 0; i < 12; i++) {
    const x = 322 + i * 58;
    const fallen = hour.late && i > 7;
    const y = 396 + Math.sin(((i % 6) / 5) * Math.PI) * 16 + (fallen ? (i - 7) * 22 : 0);
    flag(x, y, i);
  }
  pen.curve(
    hour.late
      ? [
          [290, 396],
          [436, 414],
          [612, 398],
          [730, 412],
          [830, 440],
          [960, 500],
        ]
      : [
          [290, 396],
          [436, 414],
          [612, 396],
          [670, 396],
          [816, 414],
          [996, 394],
        ],
    1.8,
  );
}
