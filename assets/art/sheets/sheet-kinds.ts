// Draws contact sheets of faces, poses and objects.

import sharp from 'sharp';
import { MOODS, POSES } from '../../../src/domain/vocabulary';
import { QUICK } from '../paint/quick';
import { figureLayers } from '../pictures/figure';
import { blank, composeHead } from '../pictures/head';
import type { MadeArt } from '../pictures/made-art';
import { type Cell, gridSheet } from './grid';

/** Every mood of these people. */
export async function faceSheet(art: MadeArt, ids: readonly string[], speaking: boolean): Promise<Buffer> {
  const cells: Cell[] = [];
  const density = 0.26;
  const part = { left: 370, top: 40, width: 540, height: 620 };
  for (const id of ids) {
    const person = art.catalog.people[id];
    for (const mood of MOODS) {
      const head = await composeHead(art, person, { mood, gaze: 'toward', speaking }, density);
      const cut = Object.fromEntries(
        Object.entries(part).map(([key, value]) => [key, Math.round(value * density)]),
      );
      const picture = await sharp(head)
        .extract(cut as unknown as typeof part)
        .png(QUICK)
        .toBuffer();
      cells.push({ picture, label: `${id} ${mood}` });
    }
  }
  return gridSheet(cells, MOODS.length, Math.round(part.width * density), Math.round(part.height * density));
}

/** Every pose of these people. */
export async function poseSheet(art: MadeArt, ids: readonly string[]): Promise<Buffer> {
  const cells: Cell[] = [];
  const [width, height, scale] = [300, 368, 0.111];
  for (const id of ids) {
    const person = art.catalog.people[id];
    for (const pose of POSES) {
      if (!person.poses[pose]) {
        cells.push({ picture: await blank(width, height).png(QUICK).toBuffer(), label: '' });
        continue;
      }
      const figure = {
        id,
        pose,
        mood: 'neutral',
        gaze: 'toward',
        x: width * 0.5,
        y: height - 16,
        scale,
        left: false,
        headLeft: false,
      } as const;
      const layers = await figureLayers(art, figure, 1);
      const picture = await blank(width, height)
        .composite(
          layers.map(({ picture: input, left, top }) => ({
            input,
            left: Math.max(0, left),
            top: Math.max(0, top),
          })),
        )
        .png(QUICK)
        .toBuffer();
      cells.push({ picture, label: `${id} ${pose}` });
    }
  }
  return gridSheet(cells, POSES.length, width, height);
}

/** Every object. */
export async function insertSheet(art: MadeArt): Promise<Buffer> {
  const cells: Cell[] = [];
  for (const [id, insert] of Object.entries(art.catalog.inserts))
    cells.push({ picture: await art.piece(insert, 0.8), label: id });
  return gridSheet(cells, 4, 380, 400);
}
