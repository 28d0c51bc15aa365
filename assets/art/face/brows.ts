// Brows. Each is said for the eye near us, from its outer to its inner end, around the middle of that eye.

import { type BrushPoint, brushPath } from '../draw/brush';
import type { FaceInk } from './ink';
import { atBothEyes } from './places';

/** Brow of the near eye; the far one mirrors it unless it has its own. */
interface Brow {
  readonly near: readonly BrushPoint[];
  readonly far?: readonly BrushPoint[];
}

const BROWS: Readonly<Record<string, Brow>> = {
  'brows-soft': {
    near: [
      [-34, -36, 6],
      [-14, -47, 10],
      [8, -50, 12],
      [27, -46, 11],
    ],
  },
  'brows-happy': {
    near: [
      [-34, -44, 6],
      [-16, -58, 11],
      [6, -63, 13],
      [28, -56, 11],
    ],
  },
  'brows-gentle': {
    near: [
      [-33, -34, 6],
      [-12, -43, 10],
      [10, -49, 12],
      [28, -52, 11],
    ],
  },
  'brows-raised': {
    near: [
      [-35, -50, 6],
      [-15, -65, 10],
      [8, -69, 12],
      [28, -63, 11],
    ],
  },
  'brows-worried': {
    near: [
      [-38, -34, 5],
      [-16, -44, 10],
      [8, -57, 14],
      [27, -71, 13],
    ],
  },
  'brows-sad': {
    near: [
      [-40, -27, 5],
      [-17, -36, 9],
      [8, -50, 13],
      [27, -64, 13],
    ],
  },
  'brows-pained': {
    near: [
      [-38, -36, 5],
      [-16, -38, 9],
      [8, -46, 13],
      [29, -65, 14],
    ],
  },
  'brows-flat': {
    near: [
      [-36, -33, 6],
      [-12, -36, 11],
      [12, -37, 12],
      [31, -35, 11],
    ],
  },
  'brows-heavy': {
    near: [
      [-37, -31, 7],
      [-12, -30, 13],
      [12, -27, 14],
      [33, -23, 13],
    ],
  },
  'brows-angry': {
    near: [
      [-40, -51, 7],
      [-14, -41, 13],
      [12, -27, 16],
      [35, -12, 14],
    ],
  },
  'brows-tired': {
    near: [
      [-38, -26, 5],
      [-15, -35, 9],
      [8, -43, 12],
      [27, -48, 11],
    ],
  },
  'brows-one-up': {
    near: [
      [-36, -53, 6],
      [-15, -70, 12],
      [8, -73, 13],
      [27, -62, 11],
    ],
    far: [
      [-32, -35, 6],
      [-10, -41, 11],
      [12, -40, 12],
      [29, -34, 11],
    ],
  },
};

/** Brows by frame name. */
export const BROW_FEATURES = Object.fromEntries(
  Object.entries(BROWS).map(([name, { near, far }]) => [
    name,
    (ink: FaceInk) =>
      atBothEyes((place, side) => {
        const points = side === 1 ? near : (far ?? near);
        const placed = points.map(([x, y, w]): BrushPoint => [...place(x, y), w * (side === 1 ? 1 : 0.94)]);
        return `<path d="${brushPath(placed)}" fill="${ink.brow}"/>`;
      }),
  ]),
);
