// Small stills from the story, for the debrief.

import type { Box } from '../paint/raster';
import type { Figure } from './figure';
import { daniel, maya } from './in-a-place';
import type { MadeArt } from './made-art';
import { PLACE_STILLS, type PlaceStill, stageOf } from './place-stills';
import { shoot } from './shoot';
import { AT_EASE, STRAINED } from './who-is-where';

interface Still {
  readonly place: string;
  /** The middle of the picture and how much nearer than the wide shot the camera is. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly warm: boolean;
  readonly figures: readonly Figure[];
}

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

const looksOf = ({ left, right }: PlaceStill) => [left, right].map((id) => id && [AT_EASE[id], STRAINED[id]]);

/** What a still shows, as a string that changes when it does. */
export const stillKey = (name: string): string =>
  JSON.stringify(PLACE_STILLS[name] ? [PLACE_STILLS[name], looksOf(PLACE_STILLS[name])] : STILLS[name]);

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
