// A sheet of pictures in rows and columns, with a word under each.

import sharp from 'sharp';
import { QUICK } from '../paint/quick';
import { renderPng } from '../paint/raster';

/** One picture of a sheet. */
export interface Cell {
  readonly picture: Buffer;
  readonly label: string;
}

const LABEL = 22;
const PAPER = '#efe6d6';

/** Lays cells of `width` × `height` out in `columns` and gives back WebP. */
export async function gridSheet(
  cells: readonly Cell[],
  columns: number,
  width: number,
  height: number,
): Promise<Buffer> {
  const rows = Math.ceil(cells.length / columns);
  const layers: { input: Buffer; left: number; top: number }[] = [];
  for (const [i, cell] of cells.entries()) {
    const left = (i % columns) * width;
    const top = Math.floor(i / columns) * (height + LABEL);
    const picture = await sharp(cell.picture)
      .resize(width, height, { fit: 'contain', background: PAPER })
      .flatten({ background: PAPER })
      .png(QUICK)
      .toBuffer();
    layers.push({ input: picture, left, top }, { input: label(cell.label, width), left, top: top + height });
  }
  return sharp({
    create: { width: columns * width, height: rows * (height + LABEL), channels: 3, background: PAPER },
  })
    .composite(layers)
    .webp({ quality: 80, effort: 6 })
    .toBuffer();
}

function label(words: string, width: number): Buffer {
  const text = `<text x="8" y="15" font-family="sans-serif" font-size="13" fill="#2a1f2d">${words}</text>`;
  return renderPng(text, { x: 0, y: 0, w: width, h: LABEL }, 1);
}
