// How large the map is drawn: the whole width at once, or nearer, to be gone along.

import type { StoryMap } from '../../domain/map/story-map';

/** Room for the names of the endings, right of them. */
export const NAMES = 206;
const WIDE = 1152;
/** Below this the decisions of the whole width stand too close to be told apart. */
const CLOSEST = 0.42;
const HIGH = 330;

export interface MapSheet {
  readonly sx: number;
  readonly sy: number;
  /** Of the drawing with the names of the endings. */
  readonly width: number;
  readonly height: number;
}

/** @param near go nearer than the whole width */
export function sheetOf(map: StoryMap, near: boolean): MapSheet {
  const whole = Math.min(1.35, (WIDE - NAMES) / map.width);
  const sx = near ? Math.max(1.1, whole) : whole;
  const sy = Math.min(1.15, Math.max(0.54, HIGH / map.height));
  return { sx, sy, width: map.width * sx + NAMES, height: map.height * sy };
}

/** A large story is shown from nearer at first. */
export const beginsNear = (map: StoryMap): boolean => (WIDE - NAMES) / map.width < CLOSEST;
