// Busts for the loop of the debrief: each person calm and under strain.

import sharp from 'sharp';
import type { Mood, Pose } from '../../../src/domain/vocabulary';
import { poseOf } from '../../../src/stage/art-catalog';
import { figureLayers } from './figure';
import { blank } from './head';
import type { MadeArt } from './made-art';

interface Bust {
  readonly id: string;
  readonly pose: Pose;
  readonly mood: Mood;
}

/** The busts by file name. */
export const BUSTS: Readonly<Record<string, Bust>> = {
  'head-maya': { id: 'maya', pose: 'neutral', mood: 'neutral' },
  'head-maya-strained': { id: 'maya', pose: 'neutral', mood: 'anxious' },
  'head-daniel': { id: 'daniel', pose: 'neutral', mood: 'neutral' },
  'head-daniel-strained': { id: 'daniel', pose: 'guarded', mood: 'withdrawn' },
};

const SIZE = 320;
/** Pixels for one unit, and where the neck is. */
const UNIT = 0.3;
const NECK = { x: 152, y: 172 };

/** Draws a bust as a transparent PNG of 320 × 320 pixels. */
export async function composeBust(art: MadeArt, name: string): Promise<Buffer> {
  const { id, pose, mood } = BUSTS[name];
  const { neck } = poseOf(art.catalog.people[id], pose);
  const layers = await figureLayers(
    art,
    {
      id,
      pose,
      mood,
      gaze: 'toward',
      x: NECK.x - neck.x * UNIT,
      y: NECK.y - neck.y * UNIT,
      scale: UNIT,
      left: false,
      headLeft: false,
    },
    1,
  );
  const margin = 1200;
  const wide = await blank(SIZE + 2 * margin, SIZE + 2 * margin)
    .composite(
      layers.map(({ picture, left, top }) => ({ input: picture, left: left + margin, top: top + margin })),
    )
    .png()
    .toBuffer();
  return sharp(wide).extract({ left: margin, top: margin, width: SIZE, height: SIZE }).png().toBuffer();
}
