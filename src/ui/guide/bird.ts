// A small bird, as it sits on the boughs of the plate and beside the family that it stands for.

import { at, type Brush } from './brush';

/** Looking to the right, from its breast at x, y; 74 wide at a size of 1. */
export function bird(b: Brush, x: number, y: number, kind: string, size = 1): void {
  const place = (...flat: number[]) => at(...flat).map(([dx, dy]) => [x + dx * size, y + dy * size] as const);
  b.stroke(place(0, 7, -1, 14), { w: 1.5, per: 2 });
  b.stroke(place(6, 6, 6, 14), { w: 1.5, per: 2 });
  b.stroke(place(-20, 1, -36, 8, -30, -2), { w: 1.9, per: 4 });
  b.blob(kind, place(-22, 2, -10, -12, 6, -20, 18, -19, 22, -10, 14, 2, 0, 7), { w: 2.4 });
  b.stroke(place(22, -14, 30, -11, 21, -9), { w: 1.8, per: 3 });
  b.stroke(place(-8, -6, 2, -2, 8, -8), { w: 1.5 });
  b.ring(x + 16 * size, y - 14 * size, 1.4, { w: 2, wobble: 0, step: 2, taper: 0.75 });
}
