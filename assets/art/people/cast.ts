// Everybody in the stories.

import { DANIEL } from './daniel';
import { MAYA } from './maya';
import type { PersonArt } from './person-art';
import { PRIYA } from './priya';
import { TOM } from './tom';

/** The cast, in the order of the contact sheets. */
export const CAST: readonly PersonArt[] = [MAYA, DANIEL, PRIYA, TOM];
