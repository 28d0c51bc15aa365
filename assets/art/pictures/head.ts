// A head with its features, as the stage puts it together.

import sharp, { type Sharp } from 'sharp';
import type { Gaze, Mood } from '../../../src/domain/vocabulary';
import type { FaceFrame, Person } from '../../../src/stage/art-catalog';
import { QUICK } from '../paint/quick';
import type { Box } from '../paint/raster';
import type { MadeArt } from './made-art';

/** Where heads are put together: units around the neck, with the neck in the middle so that a head can be turned. */
export const HEAD_FRAME: Box = { x: -660, y: -660, w: 1320, h: 1320 };

/** What a head does. */
export interface HeadState {
  readonly mood: Mood;
  readonly gaze: Gaze;
  readonly speaking?: boolean;
}

interface Placed {
  readonly input: Buffer;
  readonly left: number;
  readonly top: number;
}

/** The head of a person as a PNG of `HEAD_FRAME` at `density` pixels for one unit, facing right, not turned. */
export async function composeHead(
  art: MadeArt,
  person: Person,
  state: HeadState,
  density: number,
): Promise<Buffer> {
  const mood = art.catalog.moods[state.mood];
  const frames = art.catalog.face.sets[person.faceSet];
  const gaze = art.catalog.gazes[state.gaze];
  const layers: Placed[] = [];
  const add = (input: Buffer, x: number, y: number) =>
    layers.push({
      input,
      left: Math.round((x - HEAD_FRAME.x) * density),
      top: Math.round((y - HEAD_FRAME.y) * density),
    });
  const feature = async (name: string, dx: number, dy: number, scale = 1, alpha = 1) => {
    const frame = frames[name] as FaceFrame;
    const picture = await art.faceFrame(frame, density * scale);
    const x = frame.x + (frame.w * (1 - scale)) / 2 + dx;
    const y = frame.y + (frame.h * (1 - scale)) / 2 + dy;
    add(alpha < 1 ? await faded(picture, alpha) : picture, x, y);
  };
  add(await art.piece(person.head, density), person.head.x, person.head.y);
  const { face } = person;
  if (mood.blush) await feature('blush', face.x, face.y, 1, mood.blush);
  await feature('nose', face.x, 0, face.noseSize);
  const look = mood.blink ? gaze : { x: 0, y: 0 };
  await feature(mood.eyes, face.x + mood.eyeX + look.x, face.y + mood.eyeY + look.y, face.eyeSize);
  if (mood.brows) await feature(mood.brows, face.x, face.y + mood.browY + face.browY);
  await feature(state.speaking ? mood.talk : mood.mouth, face.x, 0, state.speaking ? 1 : mood.mouthScale);
  if (mood.tear) await feature('tear', face.x, face.y);
  if (person.over) add(await art.piece(person.over, density), person.over.x, person.over.y);
  return blank(HEAD_FRAME.w * density, HEAD_FRAME.h * density)
    .composite(layers)
    .png(QUICK)
    .toBuffer();
}

/** An empty transparent picture. */
export function blank(width: number, height: number): Sharp {
  return sharp({
    create: {
      width: Math.round(width),
      height: Math.round(height),
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    },
  });
}

async function faded(picture: Buffer, alpha: number): Promise<Buffer> {
  const veil = {
    create: { width: 1, height: 1, channels: 4, background: { r: 0, g: 0, b: 0, alpha } },
  } as const;
  return sharp(picture)
    .composite([{ input: veil, tile: true, blend: 'dest-in' }])
    .png(QUICK)
    .toBuffer();
}
