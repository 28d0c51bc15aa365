// A phone in the hand that rests before the hip.

import type { Dressed } from './person-art';
import { patches, seam, strokes } from './redraw';

/** The back of a phone, held upright. */
const PHONE = '452 1222, 548 1246, 558 1260, 518 1414, 504 1420, 416 1394, 410 1380, 444 1228';
const CAMERA = seam('478 1264, 486 1266', 18);

/** Clothes for the stance `resting`, with the phone. */
export function withPhone(clothes: Dressed): Dressed {
  const { roles, redrawn = {} } = clothes;
  return {
    roles: { ...roles, seeds: [...roles.seeds, [484, 1330, 'prop']] },
    redrawn: {
      ...redrawn,
      erase: (redrawn.erase ?? '') + patches(PHONE),
      added: (redrawn.added ?? '') + strokes(seam(`${PHONE}, 452 1222`), CAMERA),
    },
  };
}
