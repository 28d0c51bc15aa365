// SVG to pixels.

import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { QUICK } from './quick';

/** A part of some drawing space. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Straight (not premultiplied) RGBA pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** Wraps markup into an SVG that shows `box` at `density` pixels for one unit. */
function svgOf(markup: string, box: Box, density: number): string {
  const width = Math.round(box.w * density);
  const height = Math.round(box.h * density);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box.x} ${box.y} ${box.w} ${box.h}">${markup}</svg>`;
}

/** Draws markup. The fonts of the machine are looked for only where there are words. */
function drawn(markup: string, box: Box, density: number): RenderedImage {
  const font = { loadSystemFonts: markup.includes('<text') };
  return new Resvg(svgOf(markup, box, density), { font }).render();
}

/** Draws markup to a PNG. */
export function renderPng(markup: string, box: Box, density: number): Buffer {
  return Buffer.from(drawn(markup, box, density).asPng());
}

/** Draws markup and keeps only how much each pixel is covered, 0 to 255. */
export function renderAlpha(
  markup: string,
  box: Box,
  density: number,
): { width: number; height: number; alpha: Uint8Array } {
  const image = drawn(markup, box, density);
  const pixels = image.pixels;
  const alpha = new Uint8Array(image.width * image.height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = pixels[i * 4 + 3];
  return { width: image.width, height: image.height, alpha };
}

/** Draws markup to straight pixels. */
export function renderPixels(markup: string, box: Box, density: number): Pixels {
  const image = drawn(markup, box, density);
  const data = Buffer.from(image.pixels);
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3];
    if (alpha === 0 || alpha === 255) continue;
    for (let c = i; c < i + 3; c++) data[c] = Math.min(255, Math.round((data[c] * 255) / alpha));
  }
  return { width: image.width, height: image.height, data };
}

/** Pixels as a PNG. */
export function pngOf(pixels: Pixels): Promise<Buffer> {
  return sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } })
    .png(QUICK)
    .toBuffer();
}
