// The made pictures, read back: still pictures are put together from the very parts that the stage uses.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ArtCatalog, FaceFrame, Piece } from '../../../src/stage/art-catalog';

/** The catalogue and its pictures. */
export class MadeArt {
  private readonly pictures = new Map<string, Buffer>();

  constructor(
    readonly catalog: ArtCatalog,
    private readonly folder: string,
  ) {}

  /** A made file as it is. */
  file(path: string): Buffer {
    const known = this.pictures.get(path) ?? readFileSync(join(this.folder, path));
    this.pictures.set(path, known);
    return known;
  }

  /** A piece at `density` pixels for one of its units. */
  piece(piece: Piece, density: number): Promise<Buffer> {
    return sharp(this.file(piece.file))
      .resize(pixels(piece.w * density), pixels(piece.h * density))
      .png()
      .toBuffer();
  }

  /** A frame of the face atlas at `density` pixels for one unit. */
  faceFrame(frame: FaceFrame, density: number): Promise<Buffer> {
    const { x, y, w, h } = frame.atlas;
    return sharp(this.file(this.catalog.face.file))
      .extract({ left: x, top: y, width: w, height: h })
      .resize(pixels(frame.w * density), pixels(frame.h * density))
      .png()
      .toBuffer();
  }
}

function pixels(length: number): number {
  return Math.max(1, Math.round(length));
}
