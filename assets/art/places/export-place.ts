// A place as the stage wants it: lit layers, trimmed.

import sharp from 'sharp';
import type { Place, PlaceLayer } from '../../../src/stage/art-catalog';
import { paper } from '../draw/light';
import type { WriteFile } from '../export/write-file';
import { renderPixels } from '../paint/raster';
import { contentOf, lightLayer } from './light-layer';
import { PLACE_BOX, type PlaceArt } from './place-art';

/** Draws, lights and writes every layer of a place. */
export async function exportPlace(place: PlaceArt, density: number, write: WriteFile): Promise<Place> {
  const pen = place.draw();
  const ambient = renderPixels(place.ambient, PLACE_BOX, density);
  const grain = paper(0.16, 9);
  const layers: PlaceLayer[] = [];
  for (const { name, depth, front, quality } of place.layers) {
    const lit = lightLayer(renderPixels(pen.markup([name]), PLACE_BOX, density), ambient, grain);
    const content = contentOf(lit);
    const file = `places/${place.id}-${name}.webp`;
    const picture = sharp(lit.data, { raw: { width: lit.width, height: lit.height, channels: 4 } }).extract(
      content,
    );
    await write(file, await picture.webp({ quality, alphaQuality: 74, effort: 5 }).toBuffer());
    layers.push({
      name,
      depth,
      front,
      file,
      x: PLACE_BOX.x + content.left / density,
      y: PLACE_BOX.y + content.top / density,
      w: content.width / density,
      h: content.height / density,
    });
  }
  const { says, glow, tint, floor, scale, low, weather } = place;
  return { says, layers, glow, tint, floor, scale, ...(low && { low }), weather };
}
