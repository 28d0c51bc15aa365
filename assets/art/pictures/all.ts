// Every still picture by file name, and how each is encoded.

import sharp from 'sharp';
import { composeAfter } from './after/after';
import { VIEWS } from './after/views';
import { composeBust } from './bust';
import { BUSTS } from './busts';
import { composeCover } from './cover/cover';
import { COVERS } from './cover/covers';
import type { MadeArt } from './made-art';
import { composeStill, STILL_NAMES, stillKey } from './stills';
import { composeTitle, TITLES } from './title/title';

/** A picture to be made: its PNG, and its WebP quality. */
interface PictureArt {
  readonly compose: (art: MadeArt) => Promise<Buffer>;
  readonly quality: number;
  /** The modules that it is made by. */
  readonly sources: readonly string[];
  /** What of their data is for this picture, where one module holds the data of many. */
  readonly says?: string;
}

const each = <T extends string>(names: readonly T[], art: (name: T) => PictureArt) =>
  Object.fromEntries(names.map((name) => [name, art(name)]));

/** The pictures. */
export const PICTURES: Readonly<Record<string, PictureArt>> = {
  ...each(TITLES, (name) => ({
    compose: (art) => composeTitle(art, name),
    quality: 78,
    sources: ['pictures/title/title.ts'],
  })),
  ...each(Object.keys(COVERS), (name) => ({
    compose: (art) => composeCover(art, COVERS[name]),
    quality: 80,
    sources: ['pictures/cover/cover.ts', `pictures/cover/${name.slice('cover-'.length)}.ts`],
  })),
  ...each(Object.keys(BUSTS), (name) => ({
    compose: (art) => composeBust(art, BUSTS[name]),
    quality: 86,
    sources: ['pictures/bust.ts'],
    says: JSON.stringify(BUSTS[name]),
  })),
  ...each(Object.keys(VIEWS), (name) => ({
    compose: (art) => composeAfter(art, VIEWS[name]),
    quality: 68,
    sources: ['pictures/after/after.ts'],
    says: JSON.stringify(VIEWS[name]),
  })),
  ...each(STILL_NAMES, (name) => ({
    compose: (art) => composeStill(art, name),
    quality: 64,
    sources: ['pictures/shoot.ts', 'pictures/place-stills.ts'],
    says: stillKey(name),
  })),
};

/** Makes a picture as WebP. */
export async function makePicture(art: MadeArt, name: string): Promise<Buffer> {
  const { compose, quality } = PICTURES[name];
  return sharp(await compose(art))
    .webp({ quality, alphaQuality: 90, effort: 6 })
    .toBuffer();
}
