// Mouths that stay open, around the middle of the mouth: a shape with teeth and tongue in it.

import { clenched, type Draw, open, tongue, upperTeeth } from './mouth-kit';

/** Open mouths by frame name. */
export const OPEN_MOUTHS: Readonly<Record<string, Draw>> = {
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
};
