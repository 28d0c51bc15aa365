// Paints the head and the bodies of a person.

import sharp from 'sharp';
import { FAR_CHEEK, NEAR_CHEEK } from '../face/places';
import type { LineArt } from '../paint/find-parts';
import { type Cheek, type Look, paint } from '../paint/paint';
import { type Box, type Pixels, pngOf, renderPng } from '../paint/raster';
import { type PieceName, pieceLayer } from '../peeps/pieces';
import { builtY } from './build';
import type { BodyArt, PersonArt } from './person-art';

/** What of the drawing space a head and a body are painted in. */
export const HEAD_BOX: Box = { x: -20, y: -110, w: 960, h: 860 };
const BODY_BOX: Box = { x: -240, y: 290, w: 1800, h: 2740 };

/** What of the drawing space a pose takes. */
export const boxOf = (body: BodyArt): Box => body.box ?? BODY_BOX;

const LIGHT = { x: 0.62, y: -0.78 };
const CHEEKS: readonly Cheek[] = [
  { ...NEAR_CHEEK, radius: 58, strength: 0.32 },
  { ...FAR_CHEEK, radius: 36, strength: 0.26 },
];
const HEAD_LOOK: Look = {
  widths: { gap: 5, mass: 16, rim: 8, speck: 130 },
  light: { ...LIGHT, depth: 26 },
  seed: 11,
  cheeks: CHEEKS,
};
const BODY_LOOK: Look = {
  widths: { gap: 5, mass: 16, rim: 8, speck: 130 },
  light: { ...LIGHT, depth: 30 },
  seed: 3,
  cast: (x, y, role) => (role === 'skin' && Math.hypot(x - 478, y - 385) < 165 ? 1 : 0),
};

/** A head with hair, ears and beard, without features, as a PNG of `HEAD_BOX`. */
export async function paintHead(person: PersonArt, density: number): Promise<Buffer> {
  const hair: LineArt = { ...lineArtOf(person.hair), ...person.hairRedrawn };
  const head = paint(hair, person.hairRoles, person.palette, HEAD_BOX, density, HEAD_LOOK);
  const skin = await pngOf(head);
  return person.onSkin ? onto(skin, renderPng(person.onSkin, HEAD_BOX, density)) : skin;
}

/** A body without its head, as a PNG of `BODY_BOX`. */
export function paintBody(person: PersonArt, body: BodyArt, density: number): Promise<Buffer> {
  const art: LineArt = { ...bolder(lineArtOf(body.piece), person.build?.bolder), ...body.redrawn };
  const { patterns, build } = person;
  const look: Look = patterns ? { ...BODY_LOOK, patterns, patternY: (y) => builtY(y, build) } : BODY_LOOK;
  return pngOf(paint(art, body.roles, person.palette, boxOf(body), density, look));
}

/** What lies over the features, as a PNG of `HEAD_BOX`; null where nothing does. */
export function paintOver(person: PersonArt, density: number): Buffer | null {
  return person.overFace ? renderPng(person.overFace, HEAD_BOX, density) : null;
}

/** The lines of somebody who is shown smaller, drawn so much thicker (in drawing units). */
function bolder(art: LineArt, by = 0): LineArt {
  return by ? { ...art, ink: `<g stroke="#000" stroke-width="${by}">${art.ink}</g>` } : art;
}

function lineArtOf(piece: PieceName): LineArt {
  return { silhouette: pieceLayer(piece, 'silhouette'), ink: pieceLayer(piece, 'ink') };
}

/** Lays a picture over another, only where that one already is, and under its ink: what is darker stays. */
async function onto(under: Buffer, over: Buffer): Promise<Buffer> {
  const [base, laid] = [await pixelsOf(under), await pixelsOf(over)];
  for (let p = 0; p < base.data.length; p += 4) {
    const cover = laid.data[p + 3] / 255;
    if (!cover || !base.data[p + 3]) continue;
    for (let c = p; c < p + 3; c++) {
      const darker = Math.min(base.data[c], laid.data[c]);
      base.data[c] = Math.round(base.data[c] + (darker - base.data[c]) * cover);
    }
  }
  return pngOf(base);
}

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
