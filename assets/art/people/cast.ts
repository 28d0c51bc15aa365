// Everybody in the stories.

import { CAL } from './cal';
import { CHILD } from './child';
import { DANIEL } from './daniel';
import { JUN } from './jun';
import { JUNE } from './june';
import { LEO } from './leo';
import { MARCUS } from './marcus';
import { MAYA } from './maya';
import { NADIA } from './nadia';
import { OWEN } from './owen';
import type { PersonArt } from './person-art';
import { PRIYA } from './priya';
import { TED } from './ted';
import { TOM } from './tom';
import { VERA } from './vera';

/** The cast, in the order of the contact sheets. */
export const CAST: readonly PersonArt[] = [
  MAYA,
  DANIEL,
  PRIYA,
  TOM,
  MARCUS,
  LEO,
  NADIA,
  JUN,
  OWEN,
  CHILD,
  JUNE,
  CAL,
  VERA,
  TED,
];
