// Busts for the loop of the debrief: each person calm and under strain.

import { AT_EASE, type Look, STRAINED } from './who-is-where';

/** A bust: whose, and how they look. */
export interface Bust extends Look {
  readonly id: string;
}

/** The busts by file name: everybody whom a loop can be about. */
export const BUSTS: Readonly<Record<string, Bust>> = {
  ...bustsOf(AT_EASE, ''),
  ...bustsOf(STRAINED, '-strained'),
};

function bustsOf(looks: Readonly<Record<string, Look>>, ending: string): typeof BUSTS {
  return Object.fromEntries(
    Object.entries(looks).map(([id, look]) => [`head-${id}${ending}`, { id, ...look }]),
  );
}
