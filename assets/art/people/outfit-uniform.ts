// A school uniform: a blazer open over a white shirt with a tie.

import * as open from './outfit-open';
import type { Dressed } from './person-art';
import { seam, strokes } from './redraw';

/** The same clothes with a tie whose knot is at a point and which hangs so far. */
function tied(clothes: Dressed, x: number, y: number, length: number, sway = 0): Dressed {
  const at = (dx: number, dy: number) => `${x + dx + (sway * dy) / length} ${y + dy}`;
  const end = length - 40;
  const outline = [
    at(-26, 0),
    at(26, 0),
    at(16, 52),
    at(36, end),
    at(0, length),
    at(-36, end),
    at(-16, 52),
    at(-26, 0),
  ];
  const { roles, redrawn } = clothes;
  return {
    roles: {
      ...roles,
      seeds: [...roles.seeds, [x + sway * 0.55, y + length * 0.55, 'prop'], [x, y + 24, 'prop']],
    },
    redrawn: {
      ...redrawn,
      added: `${redrawn?.added ?? ''}${strokes(
        seam(outline.slice(0, 4).join(', '), 9),
        seam(outline.slice(3, 6).join(', '), 9),
        seam(outline.slice(5).join(', '), 9),
        seam(`${at(-26, 0)}, ${at(26, 0)}`, 9),
        seam(`${at(-16, 52)}, ${at(16, 52)}`, 7),
      )}`,
    },
  };
}

export const RESTING = tied(open.RESTING, 480, 742, 420, 40);
export const UPRIGHT = tied(open.UPRIGHT, 486, 650, 420);
export const REACHING = tied(open.REACHING, 520, 766, 420);
export const CROSSED = tied(open.CROSSED, 458, 706, 136);
export const SITTING = tied(open.SITTING, 470, 656, 220, 26);
