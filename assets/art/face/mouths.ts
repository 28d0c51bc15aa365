// All mouths, by frame name.

import type { Draw } from './mouth-kit';
import { OPEN_MOUTHS } from './open-mouths';
import { SHUT_MOUTHS } from './shut-mouths';
import { TALKING_MOUTHS } from './talking-mouths';

/** Mouths by frame name. */
export const MOUTH_FEATURES: Readonly<Record<string, Draw>> = {
  ...SHUT_MOUTHS,
  ...OPEN_MOUTHS,
  ...TALKING_MOUTHS,
};
