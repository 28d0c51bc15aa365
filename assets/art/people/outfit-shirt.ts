// A buttoned shirt with a collar: where react-peeps has a plain top, the collar and the row of buttons are drawn here.

import { CROSSED_ARMS, CROSSED_LEGS, ROBO_DANCE } from './bodies';
import type { Dressed } from './person-art';
import { seam, strokes } from './redraw';

/** A button is a short thick stroke. */
const button = (x: number, y: number) => seam(`${x} ${y}, ${x + 5} ${y + 3}`, 17);

/** Reaching. */
export const REACHING: Dressed = {
  roles: ROBO_DANCE,
  redrawn: {
    added: strokes(
      seam('512 706, 526 900, 520 1200, 508 1660', 12),
      seam('366 506, 346 590, 372 690, 420 640, 470 690', 16),
      seam('580 566, 610 640, 606 722, 566 690, 516 706', 15),
      button(552, 830),
      button(556, 1000),
      button(552, 1180),
      button(546, 1360),
      button(538, 1530),
    ),
  },
};

/** Arms crossed. */
export const CROSSED: Dressed = {
  roles: CROSSED_ARMS,
  redrawn: {
    added: strokes(
      seam('458 658, 466 740, 462 850', 12),
      seam('466 1066, 474 1220, 470 1388', 12),
      seam('318 512, 290 590, 312 690, 360 636, 420 660', 16),
      seam('556 548, 590 620, 580 710, 540 664, 470 658', 15),
      button(494, 760),
      button(500, 1140),
      button(502, 1290),
    ),
  },
};

/** Sitting with one leg over the other. */
export const SITTING: Dressed = {
  roles: CROSSED_LEGS,
  redrawn: {
    added: strokes(
      seam('478 610, 492 720, 500 910', 12),
      seam('318 512, 292 590, 318 680, 366 620, 430 640', 16),
      seam('574 526, 612 590, 606 676, 556 626, 482 612', 15),
      button(518, 700),
      button(528, 810),
    ),
  },
};
