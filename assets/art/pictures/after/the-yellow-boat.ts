// The wide pictures of The Yellow Boat.

import { LIGHTS, stands, type Views } from './view';

/** Robin, and the three who are asked. */
export const YELLOW_BOAT_VIEWS: Views = {
  'after-pond-june': {
    place: 'pond-evening',
    x: 640,
    top: 262,
    zoom: 1.5,
    warmth: 0.9,
    grade: LIGHTS.warm,
    figures: [
      stands('child', 'neutral', 'warm', 560, 'right'),
      stands('june', 'crouching', 'tender', 736, 'left'),
    ],
  },
  'after-pond-vera': {
    place: 'pond-evening',
    x: 640,
    top: 262,
    zoom: 1.5,
    warmth: 0.7,
    grade: LIGHTS.warm,
    figures: [
      stands('child', 'neutral', 'amused', 520, 'right'),
      stands('vera', 'crouching', 'amused', 736, 'left'),
    ],
  },
  'after-pond-wave': {
    place: 'pond-evening',
    x: 640,
    top: 262,
    zoom: 1.5,
    warmth: 0.5,
    grade: LIGHTS.parting,
    figures: [
      stands('child', 'open', 'crying', 560, 'right'),
      stands('vera', 'crouching', 'tender', 760, 'left', { gaze: 'down' }),
    ],
  },
  'after-pond-back': {
    place: 'pond-evening',
    x: 640,
    top: 108,
    zoom: 1.15,
    warmth: 0.2,
    grade: LIGHTS.grey,
    figures: [
      stands('child', 'away', 'withdrawn', 520, 'left'),
      stands('vera', 'neutral', 'warm', 760, 'left'),
    ],
  },
  'after-pond-everybody': {
    place: 'pond-evening',
    x: 640,
    top: 104,
    zoom: 1.12,
    warmth: 0.6,
    grade: LIGHTS.late,
    figures: [
      stands('child', 'neutral', 'anxious', 610, 'right'),
      stands('cal', 'crouching', 'weary', 790, 'left'),
      stands('vera', 'guarded', 'anxious', 420, 'right'),
      stands('june', 'neutral', 'weary', 930, 'left'),
    ],
  },
  'after-pond-alone': {
    place: 'pond-evening',
    x: 640,
    top: 200,
    zoom: 1.35,
    warmth: 0.4,
    grade: LIGHTS.night,
    figures: [stands('child', 'seated', 'sad', 600, 'right', { gaze: 'down' })],
  },
};
