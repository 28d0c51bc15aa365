// Maya and Daniel on the floor of a place, at the size they have on the stage.

import type { Mood, Pose } from '../../../src/domain/vocabulary';
import type { Figure } from './figure';

const FLOOR = 690;

/** Maya at a place, facing right, her feet at `x`. */
export function maya(pose: Pose, mood: Mood, x: number, more: Partial<Figure> = {}): Figure {
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

/** Daniel at a place, facing left, his feet at `x`. */
export function daniel(pose: Pose, mood: Mood, x: number, more: Partial<Figure> = {}): Figure {
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
