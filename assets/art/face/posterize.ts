// Few colours and few steps of transparency, so that the atlas packs small without loss.

import sharp from 'sharp';
import { mix, type Rgb, rgb } from '../paint/colour';
import { FACE_INKS } from './ink';

const CLEAR: Rgb = [0, 0, 0];
const EDGE_STEPS = 7;
/** The red of the cheeks fades slowly and would show its steps. */
const BLUSH_STEPS = 48;

/** Snaps a picture of features to the colours of the inks and their halfway mixes; gives back lossless WebP. */
export async function posterized(picture: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const nearest = nearestOf(palette());
  const blush = nearest(...rgb(FACE_INKS['dark-line'].blush));
  for (let i = 0; i < data.length; i += 4) {
    const colour = nearest(data[i], data[i + 1], data[i + 2]);
    const steps = colour === blush ? BLUSH_STEPS : EDGE_STEPS;
    const alpha = Math.round((Math.round((data[i + 3] / 255) * steps) * 255) / steps);
    const [r, g, b] = alpha ? colour : CLEAR;
    data[i] = r;
    data[i + 1] = g;
    data[i + 2] = b;
    data[i + 3] = alpha;
  }
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  return sharp(data, { raw }).webp({ lossless: true, effort: 6 }).toBuffer();
}

function palette(): Rgb[] {
  const hexes = [...new Set(Object.values(FACE_INKS).flatMap((ink) => Object.values(ink)))].filter(
    (hex) => hex !== null,
  );
  const flat = hexes.map(rgb);
  const halfway = flat.flatMap((a, i) => flat.slice(i + 1).map((b) => mix(a, b, 0.5)));
  return [...flat, ...halfway].map(([r, g, b]) => [Math.round(r), Math.round(g), Math.round(b)]);
}

function nearestOf(colours: readonly Rgb[]): (r: number, g: number, b: number) => Rgb {
  const known = new Map<number, Rgb>();
  return (r, g, b) => {
    const key = (r << 16) | (g << 8) | b;
    const found = known.get(key);
    if (found) return found;
    const far = (c: Rgb) => (c[0] - r) ** 2 + (c[1] - g) ** 2 + (c[2] - b) ** 2;
    const best = colours.reduce((a, c) => (far(c) < far(a) ? c : a));
    known.set(key, best);
    return best;
  };
}
