// A school uniform: a blazer open over a white shirt with a tie.

import type { Seed } from '../paint/roles';
import * as open from './outfit-open';
import type { Dressed } from './person-art';
import { seam, strokes } from './redraw';

interface Tie {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  /** How far its point is to the right of its knot. */
  readonly sway?: number;
  readonly shirt: readonly (readonly [x: number, y: number])[];
}

/** The same clothes with a tie: its knot, how far it hangs, and a point of the shirt at each side of it. */
function tied(clothes: Dressed, { x, y, length, sway = 0, shirt }: Tie): Dressed {
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
      seeds: [
        // What of the shirt is below the arms stays as it is.
        ...roles.seeds.filter(([, sy, role]) => role !== 'under' || sy > 1100),
        ...shirt.map(([sx, sy]): Seed => [sx, sy, 'under']),
        [x + sway * 0.55, y + length * 0.55, 'prop'],
        [x, y + 24, 'prop'],
      ],
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

const sides = (y: number, left: number, right: number): Tie['shirt'] => [
  [left, y],
  [right, y],
];

export const RESTING = tied(open.RESTING, {
  x: 480,
  y: 742,
  length: 420,
  sway: 40,
  shirt: sides(1000, 445, 600),
});
export const UPRIGHT = tied(open.UPRIGHT, { x: 486, y: 650, length: 420, shirt: sides(900, 440, 560) });
export const REACHING = tied(open.REACHING, { x: 520, y: 766, length: 420, shirt: sides(1000, 465, 574) });
export const CROSSED = tied(open.CROSSED, { x: 458, y: 706, length: 136, shirt: sides(760, 400, 525) });
export const SITTING = tied(open.SITTING, {
  x: 470,
  y: 656,
  length: 220,
  sway: 26,
  shirt: sides(760, 432, 545),
});
