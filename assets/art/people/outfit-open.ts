// An overshirt or a cardigan, open over a top: in one pose react-peeps has it, in the others it is drawn here.

import {
  CROSSED_ARMS,
  CROSSED_LEGS,
  EASING,
  RESTING as RESTING_BODY,
  ROBO_DANCE,
  SHIRT_PANTS,
  withSeeds,
} from './bodies';
import { LONG_SLEEVES } from './crouching-sleeves';
import { HEM, NO_SHIRT, SHIRT_TIP, SHOULDERS } from './outfit-knit';
import type { Dressed } from './person-art';
import { patches, seam, strokes } from './redraw';

/** Standing: the shirt as it is. */
export const STANDING: Dressed = { roles: EASING };

/** Reaching: collar, the two edges of the front, the hem of the top. */
export const REACHING: Dressed = {
  roles: withSeeds(ROBO_DANCE, [510, 1000, 'under'], [515, 1560, 'bottom']),
  redrawn: {
    added: strokes(
      seam('398 596, 432 800, 446 1100, 440 1400, 452 1650', 20),
      seam('578 640, 596 860, 588 1100, 576 1340, 586 1520, 600 1652', 18),
      seam('444 1392, 520 1402, 582 1382', 13),
      seam('372 520, 336 566, 330 652, 376 610, 404 604', 15),
      seam('574 590, 606 640, 628 700, 598 676, 580 650', 13),
    ),
  },
};

/** Arms crossed: the front above and below the arms, and the cuffs. */
export const CROSSED: Dressed = {
  roles: withSeeds(CROSSED_ARMS, [450, 760, 'under'], [460, 1200, 'under'], [470, 1365, 'bottom']),
  redrawn: {
    added: strokes(
      seam('352 590, 372 700, 376 845', 18),
      seam('550 596, 566 720, 560 884', 18),
      seam('392 1068, 386 1200, 360 1386', 18),
      seam('556 1066, 588 1220, 612 1394', 18),
      seam('384 1310, 480 1324, 602 1300', 12),
      seam('322 520, 296 570, 288 656, 330 606, 356 596', 15),
      seam('558 552, 592 596, 618 660, 580 622, 550 610', 14),
      seam('528 872, 540 960, 590 1060', 11),
      seam('346 1062, 368 1000, 376 938', 11),
    ),
  },
};

/** Turned away: the back of the shirt, from collar to hem. */
export const BACK: Dressed = {
  roles: { ...EASING, seeds: EASING.seeds.filter(([, , role]) => role !== 'under') },
  redrawn: {
    erase: patches(
      '262 552, 300 540, 345 536, 372 560, 600 560, 648 556, 704 620, 706 700, 700 760, 704 1000, 740 1240, 846 1500, 700 1470, 560 1496, 420 1500, 284 1480, 300 1300, 286 1060, 276 700',
      '326 528, 386 534, 398 570, 326 572',
      '586 530, 632 534, 650 560, 640 610, 580 610',
    ),
    added: strokes(
      seam('384 540, 430 562, 490 570, 546 562, 580 544', 13),
      seam('298 538, 350 590, 420 618, 500 624, 590 614, 648 578', 14),
      seam('210 690, 340 712, 500 720, 640 712, 740 690', 10),
      seam('492 724, 488 900, 496 1120', 8),
      seam('274 1474, 420 1504, 560 1500, 700 1474, 846 1508', 18),
      seam('300 1200, 330 1300, 336 1400', 9),
    ),
  },
};

/** Sitting with one leg over the other: the front above the arms. */
export const SITTING: Dressed = {
  roles: withSeeds(CROSSED_LEGS, [480, 760, 'under']),
  redrawn: {
    added: strokes(
      seam('372 574, 398 700, 420 930', 18),
      seam('552 578, 576 700, 584 862', 18),
      seam('330 524, 300 574, 296 656, 340 606, 372 588', 15),
      seam('574 532, 606 576, 628 646, 590 606, 556 596', 14),
      seam('646 992, 640 1040, 644 1086', 11),
    ),
  },
};

/** One hand before the hip: the two edges of the front, and the cuffs. */
export const RESTING: Dressed = {
  roles: withSeeds(RESTING_BODY, [540, 1000, 'under']),
  redrawn: {
    added: strokes(
      seam('338 620, 380 760, 410 980, 414 1180, 392 1304', 18),
      seam('586 650, 634 860, 654 1100, 648 1300, 662 1470', 18),
      seam('300 560, 276 612, 270 690, 312 650, 338 634', 15),
      seam('604 580, 634 640, 648 716, 614 684, 590 664', 14),
    ),
  },
};

/** Upright, arms hanging: the front of a buttoned shirt becomes an open one. */
export const UPRIGHT: Dressed = {
  roles: withSeeds(SHIRT_PANTS, [500, 900, 'under']),
  redrawn: {
    ...NO_SHIRT,
    added:
      SHIRT_TIP +
      strokes(
        ...HEM.slice(0, 2),
        ...SHOULDERS,
        seam('384 536, 420 600, 486 628, 548 604, 578 546', 14),
        seam('372 552, 408 700, 424 950, 420 1250, 404 1532', 18),
        seam('592 556, 606 720, 612 980, 618 1260, 634 1546', 18),
        seam('364 556, 336 606, 330 690, 366 648, 394 634', 15),
        seam('600 560, 630 612, 640 690, 612 658, 598 640', 14),
      ),
  },
};

/** Down on the heels. */
export const CROUCHING: Dressed = {
  roles: withSeeds(LONG_SLEEVES.roles, [450, 900, 'under']),
  redrawn: {
    ...LONG_SLEEVES.redrawn,
    added: `${LONG_SLEEVES.redrawn?.added ?? ''}${strokes(
      seam('346 640, 372 820, 352 1010, 312 1212', 18),
      seam('566 650, 560 820, 500 1010, 432 1190', 18),
      seam('300 520, 262 590, 270 700, 312 650, 344 640', 15),
      seam('622 520, 652 590, 646 690, 604 650, 572 648', 14),
    )}`,
  },
};
