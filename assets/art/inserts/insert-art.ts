// What a drawn object is made from.

import type { Pen } from '../draw/pen';
import type { Box } from '../paint/raster';

/** An object laid over the picture: drawn in stage pixels around its own middle at (0, 0). */
export interface InsertArt {
  readonly id: string;
  /** For who cannot see it: a few words, no full stop. */
  readonly says: string;
  readonly box: Box;
  readonly draw: () => Pen;
}

/** The ink of objects seen near. */
export const NEAR_INK = '#2a1f2d';
