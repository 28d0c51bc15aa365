// Draws a bust.

import sharp from 'sharp';
import { poseOf } from '../../../src/stage/art-catalog';
import { QUICK } from '../paint/quick';
import type { Bust } from './busts';
import { figureLayers } from './figure';
import { blank } from './head';
import type { MadeArt } from './made-art';

const SIZE = 320;
/** Pixels for one unit, and where the neck is. */
const UNIT = 0.318;
const NECK = { x: 152, y: 172 };

/** Draws a bust as a transparent PNG of 320 × 320 pixels. */
export async function composeBust(art: MadeArt, { id, pose, mood }: Bust): Promise<Buffer> {
  const person = art.catalog.people[id];
  const { neck } = poseOf(person, pose);
  // A child's head is as large here as a grown-up's, and a head with much hair a little smaller.
  const scale = Math.min(UNIT, (NECK.y - 6) / -person.head.y) / person.headScale;
  const layers = await figureLayers(
    art,
    {
      id,
      pose,
      mood,
      gaze: 'toward',
      x: NECK.x - neck.x * scale * person.bodyScale,
      y: NECK.y - neck.y * scale * person.bodyScale,
      scale,
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
    .png(QUICK)
    .toBuffer();
  return sharp(wide).extract({ left: margin, top: margin, width: SIZE, height: SIZE }).png(QUICK).toBuffer();
}
