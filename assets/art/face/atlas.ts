// Packs the features of every face set into one small picture.

import sharp from 'sharp';
import type { FaceFrame } from '../../../src/stage/art-catalog';
import { type Trimmed, trimmed } from '../export/trim';
import { QUICK } from '../paint/quick';
import { type Box, renderPng } from '../paint/raster';
import { NECK } from '../people/anchors';
import { FEATURES } from './features';
import { FACE_INKS } from './ink';
import { posterized } from './posterize';

const WIDTH = 1024;
const GAP = 2;
const BOX: Box = { x: 340, y: 140, w: 380, h: 380 };

/** The atlas picture, and its frames by set and by name. */
interface FaceAtlas {
  readonly webp: Buffer;
  readonly sets: Record<string, Record<string, FaceFrame>>;
}

/** Draws and packs all face sets at `density` pixels for one unit. */
export async function makeFaceAtlas(density: number): Promise<FaceAtlas> {
  const drawn: { set: string; name: string; picture: Trimmed }[] = [];
  for (const [set, ink] of Object.entries(FACE_INKS)) {
    for (const [name, draw] of Object.entries(FEATURES)) {
      drawn.push({ set, name, picture: await trimmed(renderPng(draw(ink), BOX, density)) });
    }
  }
  drawn.sort((a, b) => b.picture.height - a.picture.height);
  const sets: FaceAtlas['sets'] = {};
  const placed = new Map<string, { input: Buffer; left: number; top: number }>();
  let [x, y, row] = [GAP, GAP, 0];
  for (const { set, name, picture } of drawn) {
    // A feature that looks the same in two sets is kept once.
    const look = picture.png.toString('base64');
    if (!placed.has(look)) {
      if (x + picture.width + GAP > WIDTH) {
        [x, y, row] = [GAP, y + row + GAP, 0];
      }
      placed.set(look, { input: picture.png, left: x, top: y });
      x += picture.width + GAP;
      row = Math.max(row, picture.height);
    }
    const at = placed.get(look) as { left: number; top: number };
    sets[set] ??= {};
    sets[set][name] = {
      atlas: { x: at.left, y: at.top, w: picture.width, h: picture.height },
      x: BOX.x + picture.left / density - NECK.x,
      y: BOX.y + picture.top / density - NECK.y,
      w: picture.width / density,
      h: picture.height / density,
    };
  }
  const sheet = sharp({
    create: { width: WIDTH, height: y + row + GAP, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  });
  return {
    webp: await posterized(
      await sheet
        .composite([...placed.values()])
        .png(QUICK)
        .toBuffer(),
    ),
    sets,
  };
}
