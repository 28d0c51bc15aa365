// Two hands at the piano, from written notes: never quite on the beat, never twice the same.

import { chance } from '../synth/chance';
import { feltPiano } from './felt-piano';
import { hertz } from './pitch';
import type { Played, Setting } from './play';
import { ROOM } from './play';
import { at } from './time';

/** A note on paper: bar, beat (both from 1), name, and how it is pressed, 0 to 1. */
export type Written = readonly [bar: number, beat: number, note: string, force: number];

/** The notes as somebody plays them who is in no hurry. */
export function hands(seed: number, notes: readonly Written[]): Played[] {
  const dice = chance(seed);
  return notes.map(([bar, beat, note, force], i) => ({
    at: at(bar, beat) + dice.between(0, 0.035),
    level: dice.between(0.93, 1.05),
    sound: feltPiano(seed * 100 + i, hertz(note), force),
  }));
}

/** The piano's place in the room: near, and dull. */
export const PIANO: Setting = { hall: { ...ROOM, wet: 0.26 }, low: 70, high: 2300 };
