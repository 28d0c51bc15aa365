// Painted light: round gradients, and the grain of the paper.

import sharp from 'sharp';
import { blur } from '../paint/blur';
import { QUICK } from '../paint/quick';
import { randomFrom } from '../paint/random';
import type { Box } from '../paint/raster';

/** A colour at a place of a gradient, 0 to 1, with its opacity. */
export type Stop = readonly [at: number, colour: string, opacity?: number];

/** A round gradient in drawing units. */
interface RoundLight {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly stops: readonly Stop[];
}

/** Markup that fills `box` with a round gradient. */
export function roundLight(light: RoundLight, box: Box, id = 'light'): string {
  const stops = light.stops.map(
    ([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  return (
    `<defs><radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${light.x}" cy="${light.y}" r="${light.radius}">${stops.join('')}</radialGradient></defs>` +
    `<rect x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}" fill="url(#${id})"/>`
  );
}

const TILE = 256;

/** How much lighter or darker the paper is at a pixel: a factor close to 1. The pattern repeats. */
export function paper(strength: number, seed: number): (x: number, y: number) => number {
  const random = randomFrom(seed);
  const noise = Float32Array.from({ length: TILE * TILE }, () => random() - 0.5);
  const soft = blur(noise, TILE, TILE, 1);
  return (x, y) => 1 + soft[(y % TILE) * TILE + (x % TILE)] * strength;
}

/** The paper as a grey tile to lay over a picture in soft light. */
export function paperTile(strength: number, seed: number): Promise<Buffer> {
  const factor = paper(strength, seed);
  const data = Buffer.alloc(TILE * TILE);
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) data[y * TILE + x] = Math.round(128 * factor(x, y));
  return sharp(data, { raw: { width: TILE, height: TILE, channels: 1 } })
    .toColourspace('srgb')
    .png(QUICK)
    .toBuffer();
}
