// A phone in the hand that rests before the hip.

import type { Dressed } from './person-art';
import { patches } from './redraw';

/** The back of a phone, held upright between thumb and fingers. */
const PHONE = patches([
  [440, 1306],
  [452, 1298],
  [540, 1322],
  [548, 1336],
  [508, 1496],
  [496, 1502],
  [408, 1478],
  [400, 1466],
]);

/** Clothes for the stance `resting`, with the phone. */
export function withPhone(clothes: Dressed): Dressed {
  return {
    roles: { ...clothes.roles, massSeeds: [...clothes.roles.massSeeds, [474, 1400, 'prop']] },
    redrawn: { ...clothes.redrawn, added: `${clothes.redrawn?.added ?? ''}${PHONE}` },
  };
}
