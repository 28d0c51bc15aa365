// What a place is drawn from.

import type { Place, PlaceLayer } from '../../../src/stage/art-catalog';
import type { Pen } from '../draw/pen';
import type { Box } from '../paint/raster';

/** What of the drawing a place shows: the stage and 40 px around it. */
export const PLACE_BOX: Box = { x: -40, y: -22, w: 1360, h: 764 };

/** A layer of the pen that becomes a layer of the place. */
export interface LayerArt extends Pick<PlaceLayer, 'name' | 'depth' | 'front'> {
  /** WebP quality, 0 to 100: far and soft things need less. */
  readonly quality: number;
}

/** A place: its drawing, its painted light, and what the stage has to know. */
export interface PlaceArt extends Omit<Place, 'layers'> {
  readonly id: string;
  readonly draw: () => Pen;
  readonly layers: readonly LayerArt[];
  /** Markup over `PLACE_BOX` that multiplies every layer. */
  readonly ambient: string;
}
