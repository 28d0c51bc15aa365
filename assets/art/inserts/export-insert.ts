// An insert as the stage wants it: a trimmed picture in the middle of the stage, above the words.

import sharp from 'sharp';
import type { Insert } from '../../../src/stage/art-catalog';
import { trimmed } from '../export/trim';
import type { WriteFile } from '../export/write-file';
import { renderPng } from '../paint/raster';
import type { InsertArt } from './insert-art';

/** Where the middle of an insert lies on the stage. */
const MIDDLE = { x: 640, y: 300 };

/** Draws and writes an insert. */
export async function exportInsert(insert: InsertArt, density: number, write: WriteFile): Promise<Insert> {
  const cut = await trimmed(renderPng(insert.draw().markup(), insert.box, density));
  const file = `inserts/${insert.id}.webp`;
  await write(file, await sharp(cut.png).webp({ quality: 80, alphaQuality: 80, effort: 6 }).toBuffer());
  return {
    says: insert.says,
    file,
    x: MIDDLE.x + insert.box.x + cut.left / density,
    y: MIDDLE.y + insert.box.y + cut.top / density,
    w: cut.width / density,
    h: cut.height / density,
  };
}
