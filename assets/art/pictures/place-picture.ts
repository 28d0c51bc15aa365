// A made place as the ground of a still picture, seen through a camera.

import sharp from 'sharp';
import type { PlaceLayer } from '../../../src/stage/art-catalog';
import { roundLight } from '../draw/light';
import { QUICK } from '../paint/quick';
import type { Box } from '../paint/raster';
import { blank } from './head';
import type { MadeArt } from './made-art';

/** What lies in `box` of the layers of a place, as PNGs at `density`, those behind the people and those before them. */
export async function placePictures(
  art: MadeArt,
  placeId: string,
  box: Box,
  density: number,
): Promise<{ back: Buffer[]; front: Buffer[] }> {
  const back: Buffer[] = [];
  const front: Buffer[] = [];
  for (const layer of art.catalog.places[placeId].layers) {
    const key = `${layer.file} ${JSON.stringify(box)} ${density}`;
    const picture = await art.once(key, () => layerPicture(art, layer, box, density));
    if (picture) (layer.front ? front : back).push(picture);
  }
  return { back, front };
}

async function layerPicture(
  art: MadeArt,
  layer: PlaceLayer,
  box: Box,
  density: number,
): Promise<Buffer | null> {
  const made = art.catalog.placeDensity;
  const x0 = Math.max(box.x, layer.x);
  const y0 = Math.max(box.y, layer.y);
  const x1 = Math.min(box.x + box.w, layer.x + layer.w);
  const y1 = Math.min(box.y + box.h, layer.y + layer.h);
  // Less than a pixel of it is none.
  if (x1 - x0 < 1 || y1 - y0 < 1) return null;
  const part = await sharp(art.file(layer.file))
    .extract({
      left: Math.round((x0 - layer.x) * made),
      top: Math.round((y0 - layer.y) * made),
      width: Math.floor((x1 - x0) * made),
      height: Math.floor((y1 - y0) * made),
    })
    .resize(Math.round((x1 - x0) * density), Math.round((y1 - y0) * density))
    .png(QUICK)
    .toBuffer();
  return blank(box.w * density, box.h * density)
    .composite([
      { input: part, left: Math.round((x0 - box.x) * density), top: Math.round((y0 - box.y) * density) },
    ])
    .png(QUICK)
    .toBuffer();
}

/** The light of a place on people, and its glow at a strength of 0 (cold) to 1 (warm), as markup over `box`. */
export function placeLight(
  art: MadeArt,
  placeId: string,
  box: Box,
  warmth: number,
): { people: string; glow: string } {
  const { tint, glow } = art.catalog.places[placeId];
  const stops = `<stop offset=".2" stop-color="${tint[0]}"/><stop offset="1" stop-color="${tint[2]}"/>`;
  const rect = (fill: string) =>
    `<rect x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}" fill="${fill}"/>`;
  const people = `<defs><linearGradient id="t" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="720">${stops}</linearGradient></defs>${rect('url(#t)')}`;
  if (!glow) return { people, glow: rect('#000') };
  const strength = glow.cold + (glow.warm - glow.cold) * warmth;
  const light = roundLight(
    {
      x: glow.x,
      y: glow.y,
      radius: glow.radius,
      stops: [
        [0, glow.color, strength],
        [0.22, glow.color, strength * 0.45],
        [1, glow.color, 0],
      ],
    },
    box,
    'glow',
  );
  return { people, glow: rect('#000') + light };
}
