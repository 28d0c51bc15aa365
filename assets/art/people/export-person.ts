// A person as the stage wants it: trimmed pictures, and where they lie around the feet and the neck.

import sharp from 'sharp';
import type { Pose } from '../../../src/domain/vocabulary';
import type { Person, Piece, PoseArt } from '../../../src/stage/art-catalog';
import { trimmed } from '../export/trim';
import type { WriteFile } from '../export/write-file';
import { QUICK } from '../paint/quick';
import type { Box } from '../paint/raster';
import { NECK } from './anchors';
import { build } from './build';
import { boxOf, HEAD_BOX, paintBody, paintHead, paintOver } from './paint-person';
import type { BodyArt, Outfit, PersonArt } from './person-art';

type Quality = { readonly quality: number; readonly alphaQuality: number };
const HEAD_QUALITY: Quality = { quality: 82, alphaQuality: 82 };
const BODY_QUALITY: Quality = { quality: 76, alphaQuality: 70 };

/** Paints one pose and writes it. */
export async function exportPose(
  person: PersonArt,
  pose: Pose,
  body: BodyArt,
  density: number,
  write: WriteFile,
): Promise<PoseArt> {
  const built = await build(await paintBody(person, body, density), boxOf(body), person.build, density);
  const foot = built.at(body.foot);
  const box = body.flipped ? mirrored(built.box, foot.x) : built.box;
  const png = body.flipped ? await sharp(built.png).flop().png(QUICK).toBuffer() : built.png;
  const { wide = 1, head = { x: 0, y: 0 } } = person.build ?? {};
  return {
    body: await exportPiece(png, box, foot, density, `people/${person.id}-${pose}.webp`, write, BODY_QUALITY),
    neck: { x: (NECK.x + head.x - foot.x) * (body.flipped ? -1 : 1), y: NECK.y + head.y - foot.y },
    shadow: body.shadow && { ...body.shadow, x: body.shadow.x * wide, rx: body.shadow.rx * wide },
  };
}

/** The same person in other clothes. */
export function inOutfit(person: PersonArt, { id, palette, patterns }: Outfit): PersonArt {
  return { ...person, id: `${person.id}-${id}`, palette, patterns };
}

/** Paints the head of a person and writes it. */
export async function exportHead(person: PersonArt, density: number, write: WriteFile): Promise<Piece> {
  const painted = await paintHead(person, density);
  return exportPiece(painted, HEAD_BOX, NECK, density, `people/${person.id}-head.webp`, write);
}

/** Paints what lies over the features and writes it; null where nothing does. */
export async function exportOver(
  person: PersonArt,
  density: number,
  write: WriteFile,
): Promise<Piece | null> {
  const painted = paintOver(person, density);
  return painted && exportPiece(painted, HEAD_BOX, NECK, density, `people/${person.id}-over.webp`, write);
}

/** Puts the parts of a person together into the entry of the catalogue. */
export function personEntry(
  person: PersonArt,
  head: Piece,
  over: Piece | null,
  poses: Person['poses'],
  dressed: Person['dressed'],
): Person {
  return {
    name: person.name,
    bodyScale: person.bodyScale,
    headScale: person.headScale,
    ...(person.wheelchair && { wheelchair: true }),
    head,
    over,
    face: person.face,
    faceSet: person.faceSet,
    poses,
    ...(dressed && { dressed }),
  };
}

async function exportPiece(
  png: Buffer,
  box: Box,
  origin: BodyArt['foot'],
  density: number,
  file: string,
  write: WriteFile,
  quality: Quality = HEAD_QUALITY,
): Promise<Piece> {
  const cut = await trimmed(png);
  await write(
    file,
    await sharp(cut.png)
      .webp({ ...quality, effort: 6 })
      .toBuffer(),
  );
  return {
    file,
    x: box.x + cut.left / density - origin.x,
    y: box.y + cut.top / density - origin.y,
    w: cut.width / density,
    h: cut.height / density,
  };
}

function mirrored(box: Box, about: number): Box {
  return { ...box, x: 2 * about - box.x - box.w };
}
