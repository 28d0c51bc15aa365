// Takes a still: a place seen by a camera, with people in it, warm or cold.

import type { Box } from '../paint/raster';
import type { Figure } from './figure';
import type { MadeArt } from './made-art';
import { placeLight, placePictures } from './place-picture';
import { composeScene, type Grade } from './scene';

const COLD: Grade = { saturation: 0.74, brightness: 0.97, colour: '#6f86c0' };
const WARM: Grade = { saturation: 1.08, brightness: 1.02, colour: '#ffb27a' };

/** Draws what the camera sees in `box` as a PNG 640 pixels wide. */
export async function shoot(
  art: MadeArt,
  place: string,
  warm: boolean,
  { box, figures }: { readonly box: Box; readonly figures: readonly Figure[] },
): Promise<Buffer> {
  const density = 640 / box.w;
  const light = placeLight(art, place, box, warm ? 1 : 0);
  return composeScene(art, {
    box,
    density,
    ...(await placePictures(art, place, box, density)),
    figures,
    figureLight: light.people,
    shine: light.glow,
    grade: warm ? WARM : COLD,
  });
}
