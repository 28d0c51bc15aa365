// Puts a still picture together: ground, shadows, figures in their light, what is in front, mood, glow and grain.

import sharp, { type OverlayOptions } from 'sharp';
import { paperTile } from '../draw/light';
import { QUICK } from '../paint/quick';
import { type Box, renderPng } from '../paint/raster';
import { type Figure, figureLayers, figureShadow, type Layer } from './figure';
import { blank } from './head';
import type { MadeArt } from './made-art';

/** The mood of the light over a whole picture. */
export interface Grade {
  readonly saturation: number;
  readonly brightness: number;
  /** Laid over the picture in soft light. */
  readonly colour: string;
}

/** A still picture. Lengths are picture units. */
interface Scene {
  readonly box: Box;
  /** Pixels for one picture unit. */
  readonly density: number;
  /** PNGs of the whole box, behind and in front of the figures. */
  readonly back: readonly Buffer[];
  readonly front: readonly Buffer[];
  readonly figures: readonly Figure[];
  /** Markup that multiplies the figures. */
  readonly figureLight: string;
  /** Markup that multiplies and that brightens the whole picture. */
  readonly multiply?: string;
  readonly shine?: string;
  readonly grade?: Grade;
}

/** Composes a scene into a PNG. */
export async function composeScene(art: MadeArt, scene: Scene): Promise<Buffer> {
  const { box, density } = scene;
  const [width, height] = [Math.round(box.w * density), Math.round(box.h * density)];
  const figures = await Promise.all(
    scene.figures.map((figure) => figureLayers(art, shifted(figure, box), density)),
  );
  const people = await cutToFit(figures.flat(), width, height);
  // resvg stops at a blurred thing far outside of the picture, so only feet that show have a shadow.
  const afoot = scene.figures.filter(({ y }) => y < box.y + box.h + 60);
  const shadows = `<defs><filter id="b"><feGaussianBlur stdDeviation="4"/></filter></defs><g filter="url(#b)">${afoot.map((figure) => figureShadow(art, figure)).join('')}</g>`;
  const standing = await blank(width, height).composite(people).png(QUICK).toBuffer();
  const light = renderPng(scene.figureLight, box, density);
  const lit = await sharp(standing)
    .composite([{ input: light, blend: 'multiply' }])
    .png(QUICK)
    .toBuffer();
  const cut = await sharp(lit)
    .composite([{ input: standing, blend: 'dest-in' }])
    .png(QUICK)
    .toBuffer();
  const ground = afoot.length ? [renderPng(shadows, box, density)] : [];
  const layers = [...scene.back, ...ground, cut, ...scene.front].map((input) => ({ input }));
  const flat = await blank(width, height)
    .composite(layers)
    .flatten({ background: '#000' })
    .png(QUICK)
    .toBuffer();
  return finish(flat, scene);
}

async function finish(picture: Buffer, scene: Scene): Promise<Buffer> {
  const graded = scene.grade
    ? await sharp(picture)
        .modulate({ saturation: scene.grade.saturation, brightness: scene.grade.brightness })
        .png(QUICK)
        .toBuffer()
    : picture;
  const over: OverlayOptions[] = [];
  if (scene.grade) {
    const { box } = scene;
    const veil = `<rect x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}" fill="${scene.grade.colour}"/>`;
    over.push({ input: renderPng(veil, scene.box, scene.density), blend: 'soft-light' });
  }
  if (scene.multiply)
    over.push({ input: renderPng(scene.multiply, scene.box, scene.density), blend: 'multiply' });
  if (scene.shine) over.push({ input: renderPng(scene.shine, scene.box, scene.density), blend: 'screen' });
  over.push({ input: await paperTile(0.3, 77), tile: true, blend: 'soft-light' });
  return sharp(graded).composite(over).removeAlpha().png(QUICK).toBuffer();
}

function shifted(figure: Figure, box: Box): Figure {
  return { ...figure, x: figure.x - box.x, y: figure.y - box.y };
}

/** sharp lays nothing beyond the edges, so pictures are cut to what shows. */
async function cutToFit(layers: readonly Layer[], width: number, height: number): Promise<OverlayOptions[]> {
  const out: OverlayOptions[] = [];
  for (const { picture, left, top } of layers) {
    const size = await sharp(picture).metadata();
    const [x0, y0] = [Math.max(0, left), Math.max(0, top)];
    const [x1, y1] = [Math.min(width, left + size.width), Math.min(height, top + size.height)];
    if (x1 <= x0 || y1 <= y0) continue;
    const part = sharp(picture).extract({ left: x0 - left, top: y0 - top, width: x1 - x0, height: y1 - y0 });
    out.push({ input: await part.png(QUICK).toBuffer(), left: x0, top: y0 });
  }
  return out;
}
