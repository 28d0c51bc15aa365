// Everybody in the stories.

import { AMIRA } from './amira';
import { AYO } from './ayo';
import { CAL } from './cal';
import { CHILD } from './child';
import { DANIEL } from './daniel';
import { HARJIT } from './harjit';
import { INES } from './ines';
import { JUN } from './jun';
import { JUNE } from './june';
import { KARAN } from './karan';
import { KEZIA } from './kezia';
import { LEO } from './leo';
import { LUCA } from './luca';
import { MANJIT } from './manjit';
import { MARCUS } from './marcus';
import { MAYA } from './maya';
import { NADIA } from './nadia';
import { OWEN } from './owen';
import type { PersonArt } from './person-art';
import { PRIYA } from './priya';
import { RUTH } from './ruth';
import { SAM } from './sam';
import { SIMRAN } from './simran';
import { TED } from './ted';
import { THEO } from './theo';
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
  THEO,
  AMIRA,
  SIMRAN,
  HARJIT,
  MANJIT,
  KARAN,
  SAM,
  INES,
  AYO,
  KEZIA,
  LUCA,
  RUTH,
];
