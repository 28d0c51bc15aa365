// The shapes of eyes. Each is said for the eye near us, from its outer to its inner corner, around its middle.

import type { BrushPoint } from '../draw/brush';

/** The pupil: an oval, cut off above by the lid where there is one. */
export interface Pupil {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** Everything above this line is under the lid: heights at the outer and the inner side. */
  readonly lid?: readonly [outer: number, inner: number];
  /** Size of the light in it; none when 0. */
  readonly light: number;
}

/** An eye: strokes of ink for lids and lashes, and a pupil unless it is shut. */
export interface Eye {
  readonly strokes: readonly (readonly BrushPoint[])[];
  readonly pupil?: Pupil;
  /** The white of the eye, for eyes so wide that it shows. */
  readonly white?: { readonly rx: number; readonly ry: number };
}

/** Eyes by frame name. */
export const EYES: Readonly<Record<string, Eye>> = {
  'eyes-open': { strokes: [], pupil: { x: 0, y: 0, rx: 10.5, ry: 18, light: 4 } },
  'eyes-soft': {
    strokes: [
      [
        [-21, -9, 4],
        [-6, -19, 8],
        [12, -17, 8],
        [20, -9, 4],
      ],
      [
        [-17, 20, 3],
        [-1, 24, 5],
        [16, 19, 3],
      ],
    ],
    pupil: { x: 0, y: 1, rx: 11, ry: 17, lid: [-13, -13], light: 5 },
  },
  'eyes-bright': {
    strokes: [
      [
        [-18, 22, 3],
        [0, 26, 5],
        [17, 21, 3],
      ],
    ],
    pupil: { x: 0, y: 0, rx: 11, ry: 17, light: 5 },
  },
  'eyes-anxious': {
    strokes: [
      [
        [-20, -8, 4],
        [-5, -25, 8],
        [12, -24, 8],
        [20, -12, 4],
      ],
    ],
    pupil: { x: 2, y: 0, rx: 12, ry: 17.5, light: 4.8 },
    white: { rx: 18, ry: 23 },
  },
  'eyes-surprised': {
    strokes: [
      [
        [-22, -7, 4],
        [-7, -22, 8],
        [11, -22, 8],
        [22, -9, 4],
      ],
    ],
    pupil: { x: 2, y: -2, rx: 11.5, ry: 16.5, light: 4.6 },
    white: { rx: 17, ry: 19.5 },
  },
  'eyes-pleading': {
    strokes: [
      [
        [-21, -8, 4],
        [-4, -25, 8],
        [13, -23, 8],
        [20, -10, 4],
      ],
      [
        [-18, 24, 3],
        [0, 28, 5],
        [17, 23, 3],
      ],
    ],
    pupil: { x: 2, y: 1, rx: 14, ry: 21, light: 7 },
  },
  'eyes-hurt': {
    strokes: [
      [
        [-25, 3, 4],
        [-8, -9, 9],
        [12, -15, 10],
        [22, -15, 6],
      ],
      [
        [-15, 23, 3],
        [0, 26, 5],
        [15, 21, 3],
      ],
    ],
    pupil: { x: 1, y: 3, rx: 11, ry: 18, lid: [-3, -14], light: 5.6 },
  },
  'eyes-sad': {
    strokes: [
      [
        [-26, 8, 5],
        [-8, -4, 9],
        [10, -12, 10],
        [22, -13, 6],
      ],
    ],
    pupil: { x: 0, y: 8, rx: 10.5, ry: 15, lid: [3, -11], light: 4 },
  },
  'eyes-weary': {
    strokes: [
      [
        [-27, 7, 5],
        [-8, 1, 11],
        [11, 0, 11],
        [24, 3, 6],
      ],
      [
        [-20, 27, 2.5],
        [-2, 32, 4.5],
        [16, 28, 2.5],
      ],
    ],
    pupil: { x: 0, y: 8, rx: 9.5, ry: 13, lid: [3, 2], light: 0 },
  },
  'eyes-withdrawn': {
    strokes: [
      [
        [-28, 4, 5],
        [-9, 3, 12],
        [10, 5, 12],
        [24, 9, 6],
      ],
    ],
    pupil: { x: -12, y: 9, rx: 9.5, ry: 13, lid: [3, 5], light: 0 },
  },
  'eyes-cold': {
    strokes: [
      [
        [-28, -9, 5],
        [-8, -7, 12],
        [12, -3, 13],
        [29, 4, 7],
      ],
      [
        [-20, 13, 3],
        [0, 15, 6],
        [21, 13, 3],
      ],
    ],
    pupil: { x: 4, y: 3, rx: 9.5, ry: 11, lid: [-8, -1], light: 0 },
  },
  'eyes-angry': {
    strokes: [
      [
        [-28, -17, 5],
        [-8, -10, 11],
        [12, -1, 12],
        [27, 9, 7],
      ],
    ],
    pupil: { x: 4, y: 5, rx: 10.5, ry: 15, lid: [-13, 4], light: 3 },
  },
  'eyes-smile': {
    strokes: [
      [
        [-24, 11, 6],
        [-13, -7, 11],
        [4, -11, 12],
        [19, 1, 10],
        [24, 11, 6],
      ],
    ],
  },
  'eyes-lowered': {
    strokes: [
      [
        [-25, 0, 5],
        [-12, 12, 10],
        [5, 15, 11],
        [20, 5, 7],
      ],
      [
        [-22, 6, 4],
        [-31, 13, 2],
      ],
      [
        [-11, 16, 4],
        [-16, 24, 2],
      ],
    ],
  },
  'eyes-crying': {
    strokes: [
      [
        [-27, 12, 6],
        [-10, 11, 11],
        [8, 4, 12],
        [22, -8, 8],
      ],
      [
        [-22, 24, 2.5],
        [-3, 26, 5],
        [14, 18, 3],
      ],
    ],
  },
  'eyes-closed': {
    strokes: [
      [
        [-22, 4, 5],
        [-10, 12, 10],
        [6, 12, 10],
        [20, 4, 5],
      ],
    ],
  },
};
