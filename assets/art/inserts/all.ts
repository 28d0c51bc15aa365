// Every object that is laid over the picture.

import type { InsertArt } from './insert-art';
import { KEY } from './key';
import { PHONE_DARK, PHONE_LIT } from './phone';
import { SOUP } from './soup';

/** The inserts, in the order of the contact sheets. */
export const INSERTS: readonly InsertArt[] = [PHONE_LIT, PHONE_DARK, SOUP, KEY];
