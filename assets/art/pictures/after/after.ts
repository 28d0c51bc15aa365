// The wide pictures over a debrief, one for each way an evening ends, composed like a still of a film.

import sharp from 'sharp';
import { roundLight } from '../../draw/light';
import { QUICK } from '../../paint/quick';
import { type Box, renderPng } from '../../paint/raster';
import { PLACE_BOX } from '../../places/place-art';
import type { MadeArt } from '../made-art';
import { placeLight, placePictures } from '../place-picture';
import { composeScene } from '../scene';
import type { View } from './view';

const WIDTH = 1280;
const HEIGHT = 460;

/** Draws a wide picture as a PNG of 1280 × 460 pixels. */
export async function composeAfter(art: MadeArt, view: View): Promise<Buffer> {
  const [w, h] = [WIDTH / view.zoom, HEIGHT / view.zoom];
  const box: Box = { x: view.x - w / 2, y: view.top, w, h };
  const density = view.zoom;
  const light = placeLight(art, view.place, box, view.warmth);
  const { back, front } = await placePictures(art, view.place, box, density);
  if (view.outside) back[0] = (await placePictures(art, view.outside, box, density)).back[0];
  if (view.behind) back.push(await thing(view.behind, box, density));
  if (view.before) front.push(await thing(view.before, box, density));
  return composeScene(art, {
    box,
    density,
    back,
    front,
    figures: view.figures,
    figureLight: light.people,
    shine: light.glow + (view.glow ? roundLight(view.glow, box, 'more') : ''),
    grade: view.grade,
  });
}

/** Draws markup as it shows in `box`, cut from the whole place: resvg stops at clipped shapes that no pixel shows. */
function thing(markup: string, box: Box, density: number): Promise<Buffer> {
  return sharp(renderPng(markup, PLACE_BOX, density))
    .extract({
      left: Math.round((box.x - PLACE_BOX.x) * density),
      top: Math.round((box.y - PLACE_BOX.y) * density),
      width: Math.round(box.w * density),
      height: Math.round(box.h * density),
    })
    .png(QUICK)
    .toBuffer();
}
