// Cuts the empty margin off a picture and remembers where it was.

import sharp from 'sharp';
import { QUICK } from '../paint/quick';

/** A picture without its empty margin; `left` and `top` are what was cut off, in pixels. */
export interface Trimmed {
  readonly png: Buffer;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Trims a transparent picture. */
export async function trimmed(png: Buffer): Promise<Trimmed> {
  const { data, info } = await sharp(png)
    .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: 1 })
    .png(QUICK)
    .toBuffer({ resolveWithObject: true });
  return {
    png: data,
    left: -(info.trimOffsetLeft ?? 0),
    top: -(info.trimOffsetTop ?? 0),
    width: info.width,
    height: info.height,
  };
}
