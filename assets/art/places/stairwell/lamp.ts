// The globe on its chain, what the window shows, and the railing in front.

import type { Pen } from '../../draw/pen';
import { halo } from '../things/lights';
import { rainOnGlass } from '../things/rain-glass';
import type { StairHour } from './hours';
import { WINDOW } from './stairs';

/** The middle of the globe. */
export const GLOBE = { x: 640, y: 38 } as const;

/** Draws sky and roofs, wider than the window. */
export function drawSky(pen: Pen, hour: StairHour): void {
  pen.gradient('sky', hour.sky);
  pen.raw('<rect x="530" y="30" width="220" height="270" fill="url(#sky)"/>');
  if (!hour.lit) pen.raw(halo(pen, 'sun', 668, 226, 96, '#fff3c8', 0.95));
  pen.raw(
    `<path d="M530 300V232l26-20 26 20v-8h40v-26h14v26h22l30-24 30 24h32v76z" fill="${hour.roofs}"/><path d="M626 224v-20M640 204h-14" stroke="${hour.roofs}" stroke-width="3"/>`,
  );
  pen.raw(
    rainOnGlass(pen, {
      box: { ...WINDOW, y: 70, h: 190 },
      beads: hour.lit ? 60 : 26,
      runs: hour.lit ? 16 : 3,
      body: hour.lit ? '#262c55' : '#8f86a0',
      light: hour.lit ? '#dfe8ff' : '#fffbe8',
      size: 0.8,
    }),
  );
}

/** Draws the globe over the stairs. */
export function drawGlobe(pen: Pen, hour: StairHour): void {
  pen.line(
    [
      [GLOBE.x, -40],
      [GLOBE.x, 8],
    ],
    3.4,
  );
  if (hour.lit) pen.raw(halo(pen, 'globe-halo', GLOBE.x, GLOBE.y, 120, '#ffe2a0', 0.6));
  pen.rect(GLOBE.x - 15, 2, 30, 12, { fill: '#b58a4a', ink: 2, round: 4 });
  pen.ellipse(GLOBE.x, GLOBE.y, 32, 31, {
    fill: hour.globe.glass,
    ink: 2.2,
    shade: { colour: hour.globe.dark, by: [6, -5] },
    light: { colour: hour.globe.light, by: [-6, 6], opacity: 0.8 },
  });
}

/** Draws the iron railing of the way down to the cellar, in the lower left corner. */
export function drawRailing(pen: Pen): void {
  const iron = '#2c2a3c';
  for (let x = -30; x < 190; x += 34)
    pen.raw(
      `<path d="M${x} 760V${590 + x * 0.06}" stroke="#17141f" stroke-width="9"/><path d="M${x} 760V${590 + x * 0.06}" stroke="${iron}" stroke-width="6"/><circle cx="${x}" cy="660" r="9" fill="none" stroke="${iron}" stroke-width="5"/>`,
    );
  pen.shape(
    [
      [-60, 574],
      [206, 588],
      [206, 602],
      [-60, 590],
    ],
    { fill: '#7d5540', ink: 2.4, light: { colour: '#b0805c', by: [0, 4], opacity: 0.7 } },
  );
  pen.rect(192, 576, 24, 190, { fill: iron, ink: 2.4, shade: { colour: '#1d1b2a', by: [7, 0] } });
  pen.ellipse(204, 566, 18, 18, {
    fill: '#b58a4a',
    ink: 2.4,
    shade: { colour: '#7f5c34', by: [5, -4] },
    light: { colour: '#e3c07e', by: [-4, 4], opacity: 0.8 },
  });
}
