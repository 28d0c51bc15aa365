// Mouths, around the middle of the mouth. Shut ones are strokes; open ones are a shape with teeth and tongue in it.

import { clenched, type Draw, open, shut, tongue, upperTeeth } from './mouth-kit';

/** Mouths by frame name. */
export const MOUTH_FEATURES: Readonly<Record<string, Draw>> = {
  'mouth-neutral': shut([
    [-27, 3, 6],
    [-7, 2, 11],
    [13, 2, 11],
    [27, 3, 6],
  ]),
  'mouth-smile': shut(
    [
      [-40, -14, 8],
      [-24, 8, 12],
      [0, 16, 14],
      [24, 7, 12],
      [38, -16, 8],
    ],
    [
      [-47, -12, 4],
      [-40, -18, 6],
      [-32, -20, 4],
    ],
  ),
  'mouth-tender': shut([
    [-28, -6, 6],
    [-12, 5, 11],
    [6, 8, 12],
    [22, 1, 10],
    [31, -9, 6],
  ]),
  'mouth-amused': shut(
    [
      [-32, 6, 6],
      [-8, 11, 11],
      [16, 4, 13],
      [36, -16, 9],
    ],
    [
      [34, -27, 4],
      [43, -20, 7],
      [45, -9, 4],
    ],
  ),
  'mouth-hurt': shut(
    [
      [-26, 12, 6],
      [-10, 0, 11],
      [8, -3, 12],
      [22, 4, 10],
      [28, 14, 6],
    ],
    [
      [-10, 25, 3],
      [4, 27, 6],
      [17, 24, 3],
    ],
  ),
  'mouth-sad': shut([
    [-31, 12, 6],
    [-15, -1, 11],
    [5, -5, 12],
    [22, 2, 11],
    [31, 13, 6],
  ]),
  'mouth-anxious': shut([
    [-36, 4, 6],
    [-20, -4, 11],
    [-4, 5, 11],
    [14, -4, 11],
    [34, 6, 7],
  ]),
  'mouth-withdrawn': shut([
    [-22, 4, 6],
    [-2, 5, 12],
    [20, 6, 8],
  ]),
  'mouth-cold': shut([
    [-36, 7, 6],
    [-22, 0, 10],
    [2, -2, 12],
    [24, 0, 11],
    [36, 9, 6],
  ]),
  'mouth-weary': shut([
    [-28, -3, 6],
    [-8, 4, 11],
    [14, 9, 11],
    [30, 15, 6],
  ]),
  'mouth-ashamed': shut([
    [-26, 0, 6],
    [-12, 7, 10],
    [4, 3, 11],
    [18, 9, 10],
    [28, 4, 6],
  ]),
  'mouth-angry': open('angry', {
    lips: [
      [-38, 14],
      [-30, -8],
      [0, -12],
      [32, -8],
      [40, 16],
      [2, 10],
    ],
    inside: (ink) => clenched(ink, 30),
  }),
  'mouth-pleading': open('pleading', {
    lips: [
      [-24, 14],
      [-14, -8],
      [4, -12],
      [20, -7],
      [28, 14],
      [3, 21],
    ],
    inside: (ink) => upperTeeth(ink, -16, 10) + tongue(ink, 20),
  }),
  'mouth-surprised': open('surprised', {
    lips: [
      [-19, 3],
      [-11, -8],
      [2, -11],
      [14, -8],
      [21, 3],
      [14, 13],
      [2, 17],
      [-12, 13],
    ],
    inside: (ink) => upperTeeth(ink, -16, 9) + tongue(ink, 18),
  }),
  'mouth-crying': open('crying', {
    lips: [
      [-35, 20],
      [-27, 2],
      [-12, -8],
      [5, -11],
      [21, -7],
      [33, 3],
      [38, 21],
      [22, 17],
      [2, 22],
      [-19, 17],
    ],
    inside: (ink) => tongue(ink, 17),
  }),
  'talk-plain': open('plain', {
    lips: [
      [-28, 0],
      [-4, -10],
      [26, -6],
      [28, 6],
      [4, 19],
      [-20, 14],
    ],
    inside: (ink) => upperTeeth(ink, -15) + tongue(ink, 20),
  }),
  'talk-smile': open('smiling', {
    lips: [
      [-38, -12],
      [0, -5],
      [38, -14],
      [30, 12],
      [2, 27],
      [-26, 13],
    ],
    inside: (ink) => upperTeeth(ink, -16, 17) + tongue(ink, 26),
  }),
  'talk-soft': open('soft', {
    lips: [
      [-25, -4],
      [0, -5],
      [26, -6],
      [19, 10],
      [2, 16],
      [-15, 11],
    ],
    inside: (ink) => upperTeeth(ink, -14, 11) + tongue(ink, 17),
  }),
  'talk-amused': open('amused', {
    lips: [
      [-28, 4],
      [6, -6],
      [40, -21],
      [36, 6],
      [12, 24],
      [-14, 20],
    ],
    inside: (ink) => upperTeeth(ink, -24, 20) + tongue(ink, 24),
  }),
  'talk-sad': open('saddened', {
    lips: [
      [-28, 16],
      [-16, -6],
      [2, -11],
      [20, -5],
      [30, 16],
      [2, 17],
    ],
    inside: (ink) => tongue(ink, 20),
  }),
  'talk-tense': open('tense', {
    lips: [
      [-33, 1],
      [-17, -9],
      [4, -7],
      [25, -11],
      [35, 0],
      [22, 14],
      [3, 16],
      [-20, 14],
    ],
    inside: (ink) => upperTeeth(ink, -15, 13) + tongue(ink, 20),
  }),
  'talk-flat': open('flat', {
    lips: [
      [-25, 2],
      [0, -5],
      [24, 0],
      [24, 7],
      [2, 11],
      [-20, 9],
    ],
    inside: (ink) => upperTeeth(ink, -12, 9),
    line: 7,
  }),
  'talk-angry': open('shouting', {
    lips: [
      [-34, 20],
      [-30, -14],
      [4, -19],
      [34, -15],
      [40, 20],
      [4, 28],
    ],
    inside: (ink) => upperTeeth(ink, -24, 15) + tongue(ink, 30),
  }),
  'talk-surprised': open('gasping', {
    lips: [
      [-19, 3],
      [-13, -14],
      [1, -21],
      [15, -13],
      [20, 4],
      [14, 23],
      [1, 30],
      [-14, 23],
    ],
    inside: (ink) => tongue(ink, 28),
  }),
};
