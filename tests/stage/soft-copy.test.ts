// A layer out of focus lies exactly over the layer itself: its rim is outside, and a unit of it is as large.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Piece } from '../../src/stage/art-catalog';
import { softPiece } from '../../src/stage/soft-copy';

it('has its rim around the piece, and the same middle and scale', () => {
  const length = fc.integer({ min: 40, max: 2000 });
  fc.assert(
    fc.property(length, length, length, length, (x, y, w, h) => {
      const piece = { x, y, w, h } as Piece;
      const inner = { width: Math.ceil(w / 3), height: Math.ceil(h / 3) };
      const soft = softPiece(piece, { width: inner.width + 4, height: inner.height + 4 });
      expect(soft.x + soft.w / 2).toBeCloseTo(x + w / 2, 6);
      expect(soft.y + soft.h / 2).toBeCloseTo(y + h / 2, 6);
      expect(soft.w / (inner.width + 4)).toBeCloseTo(w / inner.width, 6);
      expect(soft.h / (inner.height + 4)).toBeCloseTo(h / inner.height, 6);
    }),
  );
});
