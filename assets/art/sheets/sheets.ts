// Contact sheets, to look at everything at once: faces, poses, places, objects.

import sharp from 'sharp';
import { MOODS, POSES } from '../../../src/domain/vocabulary';
import { figureLayers } from '../pictures/figure';
import { blank, composeHead } from '../pictures/head';
import type { MadeArt } from '../pictures/made-art';
import { type Cell, gridSheet } from './grid';
import { placeSheet } from './place-sheet';

/** The sheets by file name. */
export const SHEETS: Readonly<Record<string, (art: MadeArt) => Promise<Buffer>>> = {
  faces: (art) => faceSheet(art, false),
  'faces-talking': (art) => faceSheet(art, true),
  poses: poseSheet,
  places: placeSheet,
  inserts: insertSheet,
};

async function faceSheet(art: MadeArt, speaking: boolean): Promise<Buffer> {
  const cells: Cell[] = [];
  const density = 0.26;
  const part = { left: 370, top: 40, width: 540, height: 620 };
  for (const [id, person] of Object.entries(art.catalog.people)) {
    for (const mood of MOODS) {
      const head = await composeHead(art, person, { mood, gaze: 'toward', speaking }, density);
      const cut = Object.fromEntries(
        Object.entries(part).map(([key, value]) => [key, Math.round(value * density)]),
      );
      const picture = await sharp(head)
        .extract(cut as unknown as typeof part)
        .png()
        .toBuffer();
      cells.push({ picture, label: `${id} ${mood}` });
    }
  }
  return gridSheet(cells, MOODS.length, Math.round(part.width * density), Math.round(part.height * density));
}

async function poseSheet(art: MadeArt): Promise<Buffer> {
  const cells: Cell[] = [];
  const [width, height, scale] = [300, 368, 0.111];
  for (const [id, person] of Object.entries(art.catalog.people)) {
    for (const pose of POSES) {
      if (!person.poses[pose]) {
        cells.push({ picture: await blank(width, height).png().toBuffer(), label: '' });
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
        .png()
        .toBuffer();
      cells.push({ picture, label: `${id} ${pose}` });
    }
  }
  return gridSheet(cells, POSES.length, width, height);
}

async function insertSheet(art: MadeArt): Promise<Buffer> {
  const cells: Cell[] = [];
  for (const [id, insert] of Object.entries(art.catalog.inserts))
    cells.push({ picture: await art.piece(insert, 0.8), label: id });
  return gridSheet(cells, 4, 380, 400);
}
