// The wide pictures of One More Story.

import { LIGHTS, stands, type Views } from './view';

/** Marcus and Leo. */
export const ONE_MORE_STORY_VIEWS: Views = {
  'after-bedroom-near': {
    place: 'bedroom-lamp',
    x: 640,
    top: 262,
    zoom: 1.5,
    warmth: 0.9,
    grade: LIGHTS.warm,
    figures: [
      stands('marcus', 'crouching', 'tender', 576, 'right'),
      stands('leo', 'neutral', 'warm', 756, 'left'),
    ],
  },
  'after-bedroom-dark': {
    place: 'bedroom-dark',
    x: 640,
    top: 200,
    zoom: 1.4,
    warmth: 0.7,
    grade: LIGHTS.night,
    figures: [
      stands('marcus', 'seated', 'tender', 560, 'right'),
      stands('leo', 'seated', 'tender', 740, 'left'),
    ],
  },
  'after-hallway-alone': {
    place: 'hallway-night',
    x: 560,
    top: 206,
    zoom: 1.35,
    warmth: 0.8,
    grade: LIGHTS.night,
    figures: [stands('marcus', 'seated', 'weary', 560, 'left', { gaze: 'down' })],
  },
  'after-gate-parting': {
    place: 'school-gate',
    x: 640,
    top: 262,
    zoom: 1.5,
    warmth: 0.8,
    grade: LIGHTS.parting,
    figures: [
      stands('marcus', 'crouching', 'tender', 570, 'right', { place: 'school-gate' }),
      stands('leo', 'neutral', 'warm', 760, 'left', { place: 'school-gate' }),
    ],
  },
  'after-gate-apart': {
    place: 'school-gate',
    x: 640,
    top: 92,
    zoom: 1.08,
    warmth: 0.3,
    grade: LIGHTS.grey,
    figures: [
      stands('marcus', 'neutral', 'weary', 470, 'right'),
      stands('leo', 'away', 'withdrawn', 800, 'left', { place: 'school-gate', left: false, headLeft: false }),
    ],
  },
  'after-gate-alone': {
    place: 'school-gate',
    x: 640,
    top: 90,
    zoom: 1.25,
    warmth: 0.4,
    grade: LIGHTS.grey,
    figures: [stands('marcus', 'away', 'sad', 600, 'right')],
  },
};
