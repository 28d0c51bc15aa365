// Every object that is laid over the picture.

import { DOOR_AJAR } from './door-ajar';
import { GLASS_OF_WATER } from './glass-of-water';
import { HALF_PACKED_BAG } from './half-packed-bag';
import type { InsertArt } from './insert-art';
import { KEY } from './key';
import { LETTER } from './letter';
import { PHONE_DARK, PHONE_LIT } from './phone';
import { SOUP } from './soup';
import { TOY_BOAT } from './toy-boat';
import { TWO_HANDS } from './two-hands';

/** The inserts, in the order of the contact sheets. */
export const INSERTS: readonly InsertArt[] = [
  PHONE_LIT,
  PHONE_DARK,
  SOUP,
  KEY,
  TWO_HANDS,
  GLASS_OF_WATER,
  DOOR_AJAR,
  TOY_BOAT,
  HALF_PACKED_BAG,
  LETTER,
];
