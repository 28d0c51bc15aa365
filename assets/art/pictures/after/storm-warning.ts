// The wide pictures of Storm Warning.

import { LIGHTS, stands, type Views } from './view';

/** Priya and Tom. */
export const STORM_WARNING_VIEWS: Views = {
  'after-stairs-near': {
    place: 'stairwell-dawn',
    x: 640,
    top: 84,
    zoom: 1.4,
    warmth: 0.8,
    grade: LIGHTS.dawn,
    figures: [
      stands('priya', 'neutral', 'tender', 586, 'right'),
      stands('tom', 'neutral', 'tender', 704, 'left'),
    ],
  },
  'after-stairs-alone': {
    place: 'stairwell-dawn',
    x: 640,
    top: 84,
    zoom: 1.25,
    warmth: 0.4,
    grade: LIGHTS.dawn,
    figures: [stands('priya', 'away', 'weary', 560, 'right', { gaze: 'down' })],
  },
  'after-stairs-apart': {
    place: 'stairwell-dawn',
    x: 640,
    top: 84,
    zoom: 1.2,
    warmth: 0.4,
    grade: LIGHTS.grey,
    figures: [
      stands('priya', 'guarded', 'sad', 440, 'right'),
      stands('tom', 'neutral', 'hurt', 840, 'left', { gaze: 'down' }),
    ],
  },
  'after-stairs-empty': {
    place: 'stairwell-night',
    x: 640,
    top: 100,
    zoom: 1.15,
    warmth: 1,
    grade: LIGHTS.night,
    figures: [],
  },
  'after-storm-alone': {
    place: 'kitchen-storm',
    x: 640,
    top: 150,
    zoom: 1.35,
    warmth: 0.7,
    grade: LIGHTS.late,
    figures: [stands('priya', 'seated', 'tender', 570, 'right', { gaze: 'up', tilt: -8 })],
  },
  'after-storm-apart': {
    place: 'kitchen-storm',
    x: 640,
    top: 90,
    zoom: 1.2,
    warmth: 0.4,
    grade: LIGHTS.late,
    figures: [
      stands('priya', 'guarded', 'sad', 452, 'left', { gaze: 'down' }),
      stands('tom', 'away', 'weary', 846, 'left', { left: false, headLeft: false }),
    ],
  },
};
