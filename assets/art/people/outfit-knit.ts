// A sweater: the same ribbed neck, cuffs and hem in every pose, in a darker colour. And the plain back of a shirt.

import {
  CROSSED_ARMS,
  CROSSED_LEGS,
  RESTING as RESTING_BODY,
  ROBO_DANCE,
  SHIRT_PANTS,
  withSeeds,
} from './bodies';
import { LONG_SLEEVES } from './crouching-sleeves';
import type { Dressed, Redrawn } from './person-art';
import { patches, seam, strokes } from './redraw';

/** What makes a sweater of a buttoned shirt: front, collar and the points of its hem are taken away. */
export const NO_SHIRT: Redrawn = {
  cut: patches('326 480, 368 492, 378 522, 350 558, 326 566', '572 510, 650 516, 650 590, 612 570, 580 546'),
  erase: patches(
    '370 512, 424 536, 424 580, 380 566',
    '326 480, 364 490, 372 524, 398 532, 398 600, 326 562',
    '566 516, 650 516, 650 594, 620 584, 560 590',
    '300 570, 398 560, 560 560, 640 580, 640 760, 300 760',
    '500 700, 620 700, 620 760, 770 760, 770 985, 640 985, 720 1300, 720 1500, 560 1500',
    '306 1376, 306 1498, 440 1534, 600 1546, 760 1532, 836 1498, 842 1460, 700 1400, 500 1400',
  ),
};
/** Closes the point of the shirt that hangs below the hem of the sweater. */
export const SHIRT_TIP = patches('676 1524, 764 1524, 738 1556, 722 1572, 704 1556');
export const HEM = [
  seam('290 1376, 288 1440, 292 1496', 15),
  seam('290 1496, 420 1530, 600 1544, 760 1530, 846 1494', 17),
  seam('296 1436, 420 1466, 600 1480, 760 1466, 850 1432', 11),
];
export const SHOULDERS = [
  seam('296 580, 340 567, 366 556, 386 532, 392 504', 14),
  seam('660 586, 620 575, 596 562, 574 542, 560 512', 14),
];
const CUFFS = [seam('116 1442, 180 1452, 240 1442', 11), seam('864 1430, 900 1428, 932 1416', 11)];

/** Standing. */
export const STANDING: Dressed = {
  roles: withSeeds(
    SHIRT_PANTS,
    [440, 630, 'lining'],
    [560, 1512, 'lining'],
    [180, 1476, 'lining'],
    [900, 1452, 'lining'],
  ),
  redrawn: {
    ...NO_SHIRT,
    added:
      SHIRT_TIP +
      strokes(
        ...HEM,
        ...SHOULDERS,
        ...CUFFS,
        seam('384 536, 420 596, 486 624, 548 600, 578 546', 14),
        seam('352 562, 396 630, 486 666, 570 634, 612 572', 12),
      ),
  },
};

/** Turned away: the same sweater from behind. */
export const BACK: Dressed = {
  roles: withSeeds(
    SHIRT_PANTS,
    [486, 574, 'lining'],
    [560, 1512, 'lining'],
    [180, 1476, 'lining'],
    [900, 1452, 'lining'],
  ),
  redrawn: {
    ...NO_SHIRT,
    added:
      SHIRT_TIP +
      strokes(
        ...HEM,
        ...SHOULDERS,
        ...CUFFS,
        seam('384 536, 430 556, 486 560, 540 556, 578 542', 13),
        seam('352 562, 420 592, 486 600, 560 594, 612 572', 12),
        seam('300 1100, 340 1200, 352 1330', 8),
      ),
  },
};

/** Reaching. */
export const REACHING: Dressed = {
  roles: withSeeds(
    ROBO_DANCE,
    [455, 690, 'lining'],
    [400, 1612, 'lining'],
    [-60, 1190, 'lining'],
    [830, 1220, 'lining'],
  ),
  redrawn: {
    added: strokes(
      seam('352 518, 386 610, 440 692, 524 746, 590 728, 622 664, 634 630', 12),
      seam('78 1404, 130 1424, 240 1482, 400 1582, 530 1608, 626 1586, 664 1524', 12),
      seam('-152 1118, -60 1142, 54 1164', 12),
      seam('838 1136, 798 1190, 778 1262, 772 1304', 12),
    ),
  },
};

/** Arms crossed. */
export const CROSSED: Dressed = {
  roles: withSeeds(
    CROSSED_ARMS,
    [455, 680, 'lining'],
    [430, 1368, 'lining'],
    [545, 1040, 'lining'],
    [390, 1030, 'lining'],
  ),
  redrawn: {
    added: strokes(
      seam('284 526, 330 620, 455 698, 566 650, 592 564', 12),
      seam('142 1286, 430 1340, 756 1318', 12),
      seam('528 872, 546 960, 596 1060', 11),
      seam('342 1062, 364 1000, 374 930', 11),
    ),
  },
};

/** Sitting with one leg over the other. */
export const SITTING: Dressed = {
  roles: withSeeds(CROSSED_LEGS, [470, 625, 'lining'], [666, 1040, 'lining']),
  redrawn: {
    added: strokes(
      seam('288 522, 350 606, 470 646, 582 612, 616 552', 12),
      seam('638 990, 632 1040, 636 1086', 11),
    ),
  },
};

/** The back of any top: shoulders, neck and a hem without ribs. */
export const BARE_BACK =
  SHIRT_TIP +
  strokes(
    ...HEM.slice(0, 2),
    ...SHOULDERS,
    seam('384 530, 430 552, 486 558, 540 552, 578 536', 13),
    seam('366 556, 420 584, 486 592, 560 584, 598 564', 11),
  );

/** Turned away in a shirt or a cardigan: a yoke and a pleat. */
export const PLAIN_BACK: Dressed = {
  roles: SHIRT_PANTS,
  redrawn: {
    ...NO_SHIRT,
    added:
      BARE_BACK +
      strokes(
        seam('270 742, 380 756, 490 760, 610 754, 720 738', 9),
        seam('490 764, 486 900, 492 1080', 7),
        seam('300 1100, 340 1200, 352 1330', 8),
      ),
  },
};

/** One hand before the hip. */
export const RESTING: Dressed = {
  roles: withSeeds(RESTING_BODY, [440, 700, 'lining'], [640, 1440, 'lining'], [320, 1358, 'lining']),
  redrawn: {
    added: strokes(
      seam('258 556, 304 650, 400 722, 520 742, 618 700, 652 640, 650 566', 12),
      seam('448 1392, 560 1410, 680 1410, 780 1382, 846 1310', 12),
      seam('366 1258, 300 1340, 232 1400', 11),
    ),
  },
};

/** Down on the heels. */
export const CROUCHING: Dressed = {
  roles: withSeeds(LONG_SLEEVES.roles, [266, 560, 'lining'], [150, 1000, 'lining'], [690, 1096, 'lining']),
  redrawn: {
    ...LONG_SLEEVES.redrawn,
    added: `${LONG_SLEEVES.redrawn?.added ?? ''}${strokes(
      seam('244 420, 242 560, 300 690, 450 740, 580 690, 656 580, 664 500', 12),
      seam('50 1000, 104 968, 160 950', 11),
      seam('652 1082, 700 1060, 770 1094', 11),
    )}`,
  },
};
