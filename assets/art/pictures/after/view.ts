// What a wide picture over a debrief shows: where the camera is, who is there, and in which light.

import type { Mood, Pose } from '../../../../src/domain/vocabulary';
import type { Stop } from '../../draw/light';
import type { Figure } from '../figure';
import type { Grade } from '../scene';

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

/** Views by file name. */
export type Views = Readonly<Record<string, View>>;

/** Somebody with their feet at `x` on the floor of a place, turned to one side. */
export function stands(
  id: string,
  pose: Pose,
  mood: Mood,
  x: number,
  to: 'left' | 'right',
  more: Partial<Figure> = {},
): Figure {
  const left = to === 'left';
  return { id, pose, mood, gaze: 'toward', x, y: 690, scale: 0.19, left, headLeft: left, ...more };
}

/** The moods of light. */
export const LIGHTS = {
  warm: { saturation: 1.06, brightness: 1, colour: '#f0a878' },
  late: { saturation: 0.84, brightness: 1, colour: '#7587bd' },
  dawn: { saturation: 0.92, brightness: 1.04, colour: '#8f9cc4' },
  night: { saturation: 0.95, brightness: 1.06, colour: '#8a86b4' },
  parting: { saturation: 1.02, brightness: 1.08, colour: '#cf9a8c' },
  grey: { saturation: 0.78, brightness: 1.02, colour: '#8b93ab' },
} as const satisfies Readonly<Record<string, Grade>>;
