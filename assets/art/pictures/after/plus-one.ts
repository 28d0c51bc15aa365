// The wide pictures of Plus One.

import { LIGHTS, stands, type Views } from './view';

/** Jun, Nadia and Owen. */
export const PLUS_ONE_VIEWS: Views = {
  'after-cafe-three': {
    place: 'cafe-day',
    x: 640,
    top: 120,
    zoom: 1.15,
    warmth: 0.8,
    grade: LIGHTS.warm,
    figures: [
      stands('nadia', 'neutral', 'amused', 660, 'left'),
      stands('owen', 'open', 'warm', 880, 'left'),
      stands('jun', 'neutral', 'amused', 440, 'right'),
    ],
  },
  'after-cafe-aside': {
    place: 'cafe-day',
    x: 640,
    top: 110,
    zoom: 1.15,
    warmth: 0.4,
    grade: LIGHTS.grey,
    figures: [
      stands('jun', 'guarded', 'sad', 390, 'left', { gaze: 'down' }),
      stands('nadia', 'neutral', 'warm', 720, 'right'),
      stands('owen', 'neutral', 'warm', 910, 'left'),
    ],
  },
  'after-cafe-rain': {
    place: 'cafe-rain',
    x: 640,
    top: 190,
    zoom: 1.35,
    warmth: 0.7,
    grade: LIGHTS.late,
    figures: [
      stands('jun', 'seated', 'sad', 520, 'right'),
      stands('nadia', 'seated', 'weary', 776, 'left', { gaze: 'down' }),
    ],
  },
  'after-cafe-alone': {
    place: 'cafe-day',
    x: 640,
    top: 190,
    zoom: 1.4,
    warmth: 0.3,
    grade: LIGHTS.grey,
    figures: [stands('jun', 'seated', 'sad', 600, 'right', { gaze: 'down' })],
  },
  'after-platform-hello': {
    place: 'platform-night',
    x: 640,
    top: 80,
    zoom: 1.15,
    warmth: 1,
    grade: LIGHTS.dawn,
    figures: [
      stands('jun', 'neutral', 'tender', 410, 'right'),
      stands('nadia', 'open', 'surprised', 846, 'left'),
    ],
  },
  'after-wedding-alone': {
    place: 'wedding-late',
    x: 640,
    top: 90,
    zoom: 1.25,
    warmth: 0.6,
    grade: LIGHTS.night,
    figures: [stands('jun', 'neutral', 'sad', 590, 'right', { gaze: 'down' })],
  },
};
