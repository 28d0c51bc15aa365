// Everybody in the stories.

import { DANIEL } from './daniel';
import { JUN } from './jun';
import { LEO } from './leo';
import { MARCUS } from './marcus';
import { MAYA } from './maya';
import { NADIA } from './nadia';
import { OWEN } from './owen';
import type { PersonArt } from './person-art';
import { PRIYA } from './priya';
import { TOM } from './tom';

/** The cast, in the order of the contact sheets. */
export const CAST: readonly PersonArt[] = [MAYA, DANIEL, PRIYA, TOM, MARCUS, LEO, NADIA, JUN, OWEN];
