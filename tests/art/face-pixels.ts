// A face as the stage puts it together, from the parts that ship, small and without tilt.

import { join } from 'node:path';
import sharp from 'sharp';
import type { Mood } from '../../src/domain/vocabulary';
import type { ArtCatalog, FaceFrame, Person, Piece } from '../../src/stage/art-catalog';
import { lay, type Pixels, pixelsOf } from './pixels';

const MADE = 'assets/made';
/** Pixels for one unit: a face as large as on a phone. */
const DENSITY = 0.25;
/** The part of a head where its features are, in units from the neck. */
const FACE = { x: -130, y: -400, w: 330, h: 370 };

const px = (length: number): number => Math.max(1, Math.round(length * DENSITY));

/** Draws faces from the catalogue; every part is read once. */
export class Faces {
  private readonly parts = new Map<string, Promise<Pixels>>();

  constructor(private readonly art: ArtCatalog) {}

  /** The face of a person in a mood, silent. */
  async draw(person: Person, name: Mood): Promise<Pixels> {
    const mood = this.art.moods[name];
    const frames = this.art.face.sets[person.faceSet];
    const { face } = person;
    const out: Pixels = {
      width: px(FACE.w),
      height: px(FACE.h),
      data: Buffer.alloc(px(FACE.w) * px(FACE.h) * 4),
    };
    const put = (part: Pixels, x: number, y: number, strength = 1) =>
      lay(out, part, Math.round((x - FACE.x) * DENSITY), Math.round((y - FACE.y) * DENSITY), strength);
    const feature = async (frame: FaceFrame, dx: number, dy: number, scale = 1, strength = 1) =>
      put(
        await this.frame(frame, scale),
        frame.x + (frame.w * (1 - scale)) / 2 + dx,
        frame.y + (frame.h * (1 - scale)) / 2 + dy,
        strength,
      );
    put(await this.piece(person.head), person.head.x, person.head.y);
    if (mood.blush) await feature(frames.blush, face.x, face.y, 1, mood.blush);
    await feature(frames.nose, face.x, 0, face.noseSize);
    await feature(frames[mood.eyes], face.x + mood.eyeX, face.y + mood.eyeY, face.eyeSize);
    if (mood.brows) await feature(frames[mood.brows], face.x, face.y + mood.browY + face.browY);
    await feature(frames[mood.mouth], face.x, 0, mood.mouthScale);
    if (mood.tear) await feature(frames.tear, face.x, face.y);
    if (person.over) put(await this.piece(person.over), person.over.x, person.over.y);
    return out;
  }

  private piece(piece: Piece): Promise<Pixels> {
    return this.once(piece.file, () => pixelsOf(join(MADE, piece.file), [px(piece.w), px(piece.h)]));
  }

  private frame({ atlas, w, h }: FaceFrame, scale: number): Promise<Pixels> {
    const part = { left: atlas.x, top: atlas.y, width: atlas.w, height: atlas.h };
    return this.once(JSON.stringify([part, scale]), async () =>
      pixelsOf(await sharp(join(MADE, this.art.face.file)).extract(part).png().toBuffer(), [
        px(w * scale),
        px(h * scale),
      ]),
    );
  }

  private once(key: string, read: () => Promise<Pixels>): Promise<Pixels> {
    const known = this.parts.get(key) ?? read();
    this.parts.set(key, known);
    return known;
  }
}
