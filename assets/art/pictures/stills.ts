// Small stills from the story, for the debrief.

import type { Box } from '../paint/raster';
import type { Figure } from './figure';
import { daniel, maya } from './in-a-place';
import type { MadeArt } from './made-art';
import { placeLight, placePictures } from './place-picture';
import { PLACE_STILLS, stageOf } from './place-stills';
import { composeScene, type Grade } from './scene';

interface Still {
  readonly place: string;
  /** The middle of the picture and how much nearer than the wide shot the camera is. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly warm: boolean;
  readonly figures: readonly Figure[];
}

const COLD: Grade = { saturation: 0.74, brightness: 0.97, colour: '#6f86c0' };
const WARM: Grade = { saturation: 1.08, brightness: 1.02, colour: '#ffb27a' };

/** The stills by file name. */
const STILLS: Readonly<Record<string, Still>> = {
  'still-kitchen-maya': {
    place: 'kitchen-evening',
    x: 470,
    y: 262,
    zoom: 1.8,
    warm: false,
    figures: [maya('neutral', 'anxious', 410)],
  },
  'still-kitchen-daniel': {
    place: 'kitchen-evening',
    x: 800,
    y: 262,
    zoom: 1.8,
    warm: false,
    figures: [daniel('guarded', 'withdrawn', 862, { headLeft: false })],
  },
  'still-kitchen-maya-daniel': {
    place: 'kitchen-evening',
    x: 640,
    y: 262,
    zoom: 1.8,
    warm: true,
    figures: [maya('neutral', 'warm', 556), daniel('neutral', 'tender', 728)],
  },
  'still-platform-maya-daniel': {
    place: 'platform-night',
    x: 642,
    y: 316,
    zoom: 1.5,
    warm: true,
    figures: [maya('seated', 'tender', 500), daniel('seated', 'warm', 786)],
  },
};

/** Every still by file name. */
export const STILL_NAMES: readonly string[] = [...Object.keys(STILLS), ...Object.keys(PLACE_STILLS)];

/** Draws a still as a PNG of 640 × 400 pixels. */
export function composeStill(art: MadeArt, name: string): Promise<Buffer> {
  const ofPlace = PLACE_STILLS[name];
  if (ofPlace) {
    const together = ofPlace.left !== null && ofPlace.right !== null;
    return shoot(art, ofPlace.place, together, stageOf(art, ofPlace));
  }
  const still = STILLS[name];
  const [w, h] = [1152 / still.zoom, 720 / still.zoom];
  const box: Box = { x: still.x - w / 2, y: still.y - h / 2, w, h };
  return shoot(art, still.place, still.warm, { box, figures: still.figures });
}

async function shoot(
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
