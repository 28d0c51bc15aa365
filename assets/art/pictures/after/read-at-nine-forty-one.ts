// The wide pictures of Read at 9:41.

import type { Stop } from '../../draw/light';
import { daniel, maya } from '../in-a-place';
import { lemonAt, panOnTable } from './things';
import { LIGHTS, type Views } from './view';

const fading = (colour: string, strength: number): readonly Stop[] => [
  [0, colour, strength],
  [0.3, colour, strength * 0.5],
  [1, colour, 0],
];

/** Maya and Daniel. */
export const READ_AT_NINE_VIEWS: Views = {
  'after-kitchen-near': {
    place: 'kitchen-evening',
    x: 640,
    top: 76,
    zoom: 1.55,
    warmth: 0.4,
    grade: LIGHTS.warm,
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
    grade: LIGHTS.late,
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
    grade: LIGHTS.dawn,
    behind: lemonAt(326, 291),
    figures: [maya('neutral', 'weary', 448, { gaze: 'down', left: true, headLeft: true, tilt: 4 })],
  },
  'after-platform-parting': {
    place: 'platform-night',
    x: 640,
    top: 72,
    zoom: 1.3,
    warmth: 1,
    grade: LIGHTS.parting,
    glow: { x: 640, y: 250, radius: 430, stops: fading('#ffb070', 0.2) },
    figures: [maya('neutral', 'sad', 506), daniel('neutral', 'tender', 776)],
  },
  'after-platform-alone': {
    place: 'platform-night',
    x: 640,
    top: 194,
    zoom: 1.08,
    warmth: 0.4,
    grade: LIGHTS.night,
    glow: { x: 640, y: 309, radius: 200, stops: fading('#ffbe70', 0.3) },
    figures: [maya('seated', 'sad', 412, { gaze: 'up' })],
  },
};
