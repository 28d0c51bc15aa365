// What the five wide pictures show: where the camera is, who is there, and in which light.

import type { Stop } from '../../draw/light';
import type { Figure } from '../figure';
import { daniel, maya } from '../in-a-place';
import type { Grade } from '../scene';
import { lemonAt, panOnTable } from './things';

/** A light that is added to the picture. */
interface Glow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly stops: readonly Stop[];
}

/** One wide picture. Lengths are those of the stage. */
export interface View {
  readonly place: string;
  /** The place whose farthest layer is seen in the window, where it is another hour outside. */
  readonly outside?: string;
  /** The middle and the top of the picture, and how much nearer than the wide shot the camera is. */
  readonly x: number;
  readonly top: number;
  readonly zoom: number;
  /** How much of the warm light of the place is on: 0 to 1. */
  readonly warmth: number;
  readonly grade: Grade;
  readonly glow?: Glow;
  readonly figures: readonly Figure[];
  /** Markup behind and before the people. */
  readonly behind?: string;
  readonly before?: string;
}

const WARM: Grade = { saturation: 1.06, brightness: 1, colour: '#f0a878' };
const LATE: Grade = { saturation: 0.84, brightness: 1, colour: '#7587bd' };
const DAWN: Grade = { saturation: 0.92, brightness: 1.04, colour: '#8f9cc4' };
const NIGHT: Grade = { saturation: 0.95, brightness: 1.06, colour: '#8a86b4' };
const PARTING: Grade = { saturation: 1.02, brightness: 1.08, colour: '#cf9a8c' };

const fading = (colour: string, strength: number): readonly Stop[] => [
  [0, colour, strength],
  [0.3, colour, strength * 0.5],
  [1, colour, 0],
];

/**
 * The views by file name. A phone shows the middle 690 of 1280 pixels, a broad screen little more than the upper half:
 * faces are between x 320 and 960 and between y 50 and 280.
 */
export const VIEWS: Readonly<Record<string, View>> = {
  'after-kitchen-near': {
    place: 'kitchen-evening',
    x: 640,
    top: 76,
    zoom: 1.55,
    warmth: 0.4,
    grade: WARM,
    figures: [
      daniel('neutral', 'tender', 700, { gaze: 'down', tilt: 4 }),
      maya('neutral', 'tender', 590, { gaze: 'down', tilt: 4 }),
    ],
    before: panOnTable(648, 305),
  },
  'after-kitchen-apart': {
    place: 'kitchen-late',
    x: 640,
    top: 66,
    zoom: 1.2,
    warmth: 0.75,
    grade: LATE,
    figures: [
      maya('guarded', 'ashamed', 436, { gaze: 'down' }),
      daniel('away', 'withdrawn', 856, { left: false, headLeft: false, tilt: 6 }),
    ],
  },
  'after-kitchen-alone': {
    place: 'kitchen-late',
    outside: 'kitchen-evening',
    x: 416,
    top: 92,
    zoom: 1.6,
    warmth: 0.9,
    grade: DAWN,
    behind: lemonAt(326, 291),
    figures: [maya('neutral', 'weary', 448, { gaze: 'down', left: true, headLeft: true, tilt: 4 })],
  },
  'after-platform-parting': {
    place: 'platform-night',
    x: 640,
    top: 72,
    zoom: 1.3,
    warmth: 1,
    grade: PARTING,
    glow: { x: 640, y: 250, radius: 430, stops: fading('#ffb070', 0.2) },
    figures: [maya('neutral', 'sad', 506), daniel('neutral', 'tender', 776)],
  },
  'after-platform-alone': {
    place: 'platform-night',
    x: 640,
    top: 194,
    zoom: 1.08,
    warmth: 0.4,
    grade: NIGHT,
    glow: { x: 640, y: 309, radius: 200, stops: fading('#ffbe70', 0.3) },
    figures: [maya('seated', 'sad', 412, { gaze: 'up' })],
  },
};
