// Every still picture by file name, and how each is encoded.

import sharp from 'sharp';
import { composeAfter } from './after/after';
import { VIEWS } from './after/views';
import { BUSTS, composeBust } from './busts';
import { composeCover } from './cover/cover';
import { COVERS } from './cover/covers';
import type { MadeArt } from './made-art';
import { composeStill, STILL_NAMES } from './stills';
import { composeTitle, TITLES } from './title/title';

/** A picture to be made: its PNG, and its WebP quality. */
interface PictureArt {
  readonly compose: (art: MadeArt) => Promise<Buffer>;
  readonly quality: number;
}

/** The pictures. */
export const PICTURES: Readonly<Record<string, PictureArt>> = {
  ...Object.fromEntries(
    TITLES.map((name) => [name, { compose: (art: MadeArt) => composeTitle(art, name), quality: 78 }]),
  ),
  ...Object.fromEntries(
    Object.entries(COVERS).map(([name, cover]) => [
      name,
      { compose: (art: MadeArt) => composeCover(art, cover), quality: 80 },
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(BUSTS).map((name) => [
      name,
      { compose: (art: MadeArt) => composeBust(art, name), quality: 86 },
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(VIEWS).map((name) => [
      name,
      { compose: (art: MadeArt) => composeAfter(art, name), quality: 68 },
    ]),
  ),
  ...Object.fromEntries(
    STILL_NAMES.map((name) => [name, { compose: (art: MadeArt) => composeStill(art, name), quality: 64 }]),
  ),
};

/** Makes a picture as WebP. */
export async function makePicture(art: MadeArt, name: string): Promise<Buffer> {
  const { compose, quality } = PICTURES[name];
  return sharp(await compose(art))
    .webp({ quality, alphaQuality: 90, effort: 6 })
    .toBuffer();
}
