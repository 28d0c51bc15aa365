// Mouths in the middle of a word, around the middle of the mouth.

import { type Draw, open, tongue, upperTeeth } from './mouth-kit';

/** Talking mouths by frame name. */
export const TALKING_MOUTHS: Readonly<Record<string, Draw>> = {
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
