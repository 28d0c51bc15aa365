// The crouching body wears a tee in react-peeps: here its sleeves reach the wrists.

import { CROUCHING } from './bodies';
import type { Dressed } from './person-art';
import { patches, seam, strokes } from './redraw';

/** The sleeves without hems above the elbow, with one line at each wrist. */
export const LONG_SLEEVES: Dressed = {
  roles: CROUCHING,
  redrawn: {
    erase: patches(
      '4 590, 80 590, 156 634, 166 656, 140 680, 60 640, -4 622',
      '642 770, 690 730, 764 718, 768 754, 700 772, 650 816, 636 812',
    ),
    added: strokes(
      seam('104 1056, 150 1022, 196 992, 214 988', 12),
      seam('626 1138, 668 1122, 712 1132', 12),
    ),
  },
};
