// Dungarees over a long-sleeved top, drawn onto bodies that wear a plain sweater.

import {
  CROSSED_ARMS,
  CROSSED_LEGS,
  RESTING as RESTING_BODY,
  ROBO_DANCE,
  SHIRT_PANTS,
  withSeeds,
} from './bodies';
import * as knit from './outfit-knit';
import type { Dressed } from './person-art';
import { patches, seam, strokes } from './redraw';

const line = (points: string) => seam(points, 13);
/** A buckle is a short thick stroke. */
const buckle = (x: number, y: number) => seam(`${x} ${y}, ${x + 16} ${y}`, 26);

/** One hand before the hip. */
export const RESTING: Dressed = {
  roles: withSeeds(
    RESTING_BODY,
    [500, 1120, 'bottom'],
    [490, 1010, 'bottom'],
    [352, 760, 'bottom'],
    [610, 780, 'bottom'],
  ),
  redrawn: {
    added: strokes(
      line('307 582, 322 740, 338 886'),
      line('363 642, 376 760, 390 886'),
      line('627 556, 642 740, 644 886'),
      line('580 662, 588 780, 594 886'),
      line('322 884, 490 896, 660 882'),
      line('324 884, 306 1000, 262 1160'),
      line('658 882, 686 1020, 742 1150, 810 1254'),
      line('424 960, 424 1060, 486 1084, 552 1060, 554 958, 424 960'),
      buckle(356, 920),
      buckle(612, 918),
    ),
  },
};

/** Reaching. */
export const REACHING: Dressed = {
  roles: withSeeds(
    ROBO_DANCE,
    [510, 1200, 'bottom'],
    [500, 1090, 'bottom'],
    [414, 820, 'bottom'],
    [594, 850, 'bottom'],
  ),
  redrawn: {
    erase: patches(
      '160 950, 190 950, 370 1290, 340 1320',
      '150 1120, 190 1110, 330 1400, 290 1420',
      '250 1020, 300 1020, 340 1150, 310 1150',
    ),
    added: strokes(
      line('362 508, 384 760, 390 950'),
      line('418 618, 434 800, 440 950'),
      line('614 596, 624 820, 622 950'),
      line('568 662, 572 850, 572 950'),
      line('374 948, 500 962, 640 946'),
      line('376 948, 340 1110, 250 1290, 118 1486'),
      line('638 946, 646 1010, 658 1060'),
      line('440 1030, 440 1130, 500 1154, 566 1130, 568 1028, 440 1030'),
      buckle(406, 986),
      buckle(590, 984),
    ),
  },
};

/** Arms crossed over the bib. */
export const CROSSED: Dressed = {
  roles: withSeeds(
    CROSSED_ARMS,
    [340, 720, 'bottom'],
    [582, 720, 'bottom'],
    [460, 820, 'bottom'],
    [450, 1220, 'bottom'],
  ),
  redrawn: {
    added: strokes(
      line('317 522, 314 680, 318 790'),
      line('362 604, 362 700, 368 790'),
      line('602 566, 610 680, 608 790'),
      line('549 588, 560 700, 558 790'),
      line('300 786, 460 796, 626 784'),
      line('302 786, 296 820, 290 860'),
      line('624 784, 630 840, 634 900'),
    ),
  },
};

/** Sitting with one leg over the other. */
export const SITTING: Dressed = {
  roles: withSeeds(
    CROSSED_LEGS,
    [356, 700, 'bottom'],
    [586, 690, 'bottom'],
    [470, 850, 'bottom'],
    [150, 1220, 'bottom'],
  ),
  redrawn: {
    added: strokes(
      line('317 536, 330 680, 344 800'),
      line('367 586, 380 700, 392 800'),
      line('600 526, 612 660, 606 800'),
      line('552 568, 562 700, 558 800'),
      line('328 796, 470 808, 622 794'),
      line('330 796, 344 860, 366 930'),
      line('620 794, 632 830, 646 866'),
    ),
  },
};

/** From behind: the back panel with its two straps. */
export const BACK: Dressed = {
  roles: withSeeds(SHIRT_PANTS, [490, 1300, 'bottom'], [404, 760, 'bottom'], [566, 760, 'bottom']),
  redrawn: {
    ...knit.BACK.redrawn,
    added: `${knit.BARE_BACK}${strokes(
      line('357 560, 370 720, 394 880'),
      line('410 574, 420 720, 442 880'),
      line('609 552, 604 720, 580 880'),
      line('558 576, 552 720, 532 880'),
      line('382 878, 486 886, 592 878'),
      line('384 878, 366 1010, 310 1120, 296 1140'),
      line('590 878, 616 1010, 700 1130, 806 1168'),
    )}`,
  },
};
