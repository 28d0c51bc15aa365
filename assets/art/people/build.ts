// How a body differs from that of react-peeps: wider, or with shorter legs. Done to the painted picture.

import sharp from 'sharp';
import { QUICK } from '../paint/quick';
import type { Box } from '../paint/raster';
import { NECK } from './anchors';

/** Proportions of a body; 1 is as drawn. */
export interface Build {
  /** Breadth about the neck. */
  readonly wide?: number;
  /** Length of everything below the hips. */
  readonly legs?: number;
  /** How far the head is from where react-peeps has it, in drawing units: down for children, forward for the old. */
  readonly head?: { readonly x: number; readonly y: number };
  /** Added to the thickness of lines, in drawing units: for somebody who is shown smaller. */
  readonly bolder?: number;
}

/** Where the legs begin, in drawing units. */
export const HIPS = 1500;

/** Where a height of the drawing goes. */
export const builtY = (y: number, { legs = 1 }: Build = {}): number =>
  y < HIPS ? y : HIPS + (y - HIPS) * legs;

interface Built {
  readonly png: Buffer;
  readonly box: Box;
  /** Where a point of the drawing went. */
  readonly at: (point: Point) => Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Gives a painted body of `box` its proportions. */
export async function build(
  png: Buffer,
  box: Box,
  { wide = 1, legs = 1 }: Build = {},
  density: number,
): Promise<Built> {
  const at = ({ x, y }: Point): Point => ({
    x: NECK.x + (x - NECK.x) * wide,
    y: builtY(y, { legs }),
  });
  if (wide === 1 && legs === 1) return { png, box, at };
  const px = (length: number) => Math.round(length * density);
  const [width, above] = [px(box.w * wide), px(HIPS - box.y)];
  const below = px(box.h) - above;
  const strip = (top: number, height: number, tall: number) =>
    sharp(png)
      .extract({ left: 0, top, width: px(box.w), height })
      .resize(width, tall, { fit: 'fill' })
      .png(QUICK)
      .toBuffer();
  const tall = Math.round(below * legs);
  const joined = await sharp({
    create: { width, height: above + tall, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite([
      { input: await strip(0, above, above), left: 0, top: 0 },
      { input: await strip(above, below, tall), left: 0, top: above },
    ])
    .png(QUICK)
    .toBuffer();
  const corner = at(box);
  return {
    png: joined,
    box: { x: corner.x, y: box.y, w: box.w * wide, h: (above + tall) / density },
    at,
  };
}
