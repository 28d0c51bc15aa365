// Small stills from the story, for the debrief.

import type { Mood, Pose } from '../../../src/domain/vocabulary';
import type { Box } from '../paint/raster';
import type { Figure } from './figure';
import type { MadeArt } from './made-art';
import { placeLight, placePictures } from './place-picture';
import { composeScene, type Grade } from './scene';

interface Still {
  readonly place: string;
  /** The middle of the picture and how much nearer than the wide shot the camera is. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly warm: boolean;
  readonly figures: readonly Figure[];
  /** A band across the page, 1280 × 460, over a debrief; 640 × 400 otherwise. */
  readonly band?: boolean;
}

const COLD: Grade = { saturation: 0.74, brightness: 0.97, colour: '#6f86c0' };
const WARM: Grade = { saturation: 1.08, brightness: 1.02, colour: '#ffb27a' };
const FLOOR = 690;

function maya(pose: Pose, mood: Mood, x: number, more: Partial<Figure> = {}): Figure {
  return {
    id: 'maya',
    pose,
    mood,
    gaze: 'toward',
    x,
    y: FLOOR,
    scale: 0.19,
    left: false,
    headLeft: false,
    ...more,
  };
}

function daniel(pose: Pose, mood: Mood, x: number, more: Partial<Figure> = {}): Figure {
  return {
    id: 'daniel',
    pose,
    mood,
    gaze: 'toward',
    x,
    y: FLOOR,
    scale: 0.195,
    left: true,
    headLeft: true,
    ...more,
  };
}

/** The stills by file name. */
export const STILLS: Readonly<Record<string, Still>> = {
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
  'still-kitchen-together': {
    place: 'kitchen-evening',
    x: 640,
    y: 262,
    zoom: 1.8,
    warm: true,
    figures: [maya('neutral', 'warm', 556), daniel('neutral', 'tender', 728)],
  },
  'still-platform-together': {
    place: 'platform-night',
    x: 642,
    y: 316,
    zoom: 1.5,
    warm: true,
    figures: [maya('seated', 'tender', 500), daniel('seated', 'warm', 786)],
  },
  'after-kitchen-near': {
    place: 'kitchen-evening',
    x: 640,
    y: 244,
    zoom: 1.5,
    warm: true,
    band: true,
    figures: [maya('neutral', 'tender', 566), daniel('neutral', 'warm', 720)],
  },
  'after-kitchen-apart': {
    place: 'kitchen-late',
    x: 640,
    y: 252,
    zoom: 1.4,
    warm: false,
    band: true,
    figures: [
      maya('guarded', 'sad', 380, { gaze: 'down' }),
      daniel('away', 'withdrawn', 900, { headLeft: false }),
    ],
  },
  'after-kitchen-alone': {
    place: 'kitchen-evening',
    x: 640,
    y: 256,
    zoom: 1.5,
    warm: true,
    band: true,
    figures: [maya('neutral', 'anxious', 560, { gaze: 'toward' })],
  },
  'after-platform-parting': {
    place: 'platform-night',
    x: 640,
    y: 250,
    zoom: 1.4,
    warm: false,
    band: true,
    figures: [maya('neutral', 'sad', 470), daniel('neutral', 'tender', 820)],
  },
  'after-platform-alone': {
    place: 'platform-night',
    x: 640,
    y: 300,
    zoom: 1.3,
    warm: false,
    band: true,
    figures: [maya('seated', 'sad', 520, { gaze: 'up' })],
  },
};

/** Draws a still as a PNG, 640 × 400 pixels or as a band of 1280 × 460. */
export async function composeStill(art: MadeArt, name: string): Promise<Buffer> {
  const still = STILLS[name];
  const [w, h] = still.band ? [1280 / still.zoom, 460 / still.zoom] : [1152 / still.zoom, 720 / still.zoom];
  const box: Box = { x: still.x - w / 2, y: still.y - h / 2, w, h };
  const density = (still.band ? 1280 : 640) / w;
  const light = placeLight(art, still.place, box, still.warm ? 1 : 0);
  return composeScene(art, {
    box,
    density,
    ...(await placePictures(art, still.place, box, density)),
    figures: still.figures,
    figureLight: light.people,
    shine: light.glow,
    grade: still.warm ? WARM : COLD,
  });
}
