// How long each change of the picture takes, how it moves, and how long the words wait for it.

import type { Motion } from '../game/stage-port';
import type { Span } from './tracks';

/** What can change from one picture to the next. */
export type Change =
  | 'enter' // somebody steps in from the side
  | 'exit' // somebody steps out
  | 'step' // nearer or farther
  | 'pose' // another way of holding the body
  | 'turn' // the head turns
  | 'mood' // another face
  | 'drift' // the camera moves in
  | 'light' // colder, warmer
  | 'insert' // an object is laid over the picture
  | 'place' // through the dark into another place: each half of it
  | 'fit'; // the page has covered or uncovered a part

/** A span, and after how many milliseconds of it the words may come. */
export interface Timing extends Span {
  readonly hold: number;
}

const FULL: Readonly<Record<Change, Timing>> = {
  enter: { ms: 640, ease: 'settle', hold: 520 },
  exit: { ms: 620, ease: 'leave', hold: 620 },
  step: { ms: 900, ease: 'sway', hold: 240 },
  pose: { ms: 260, ease: 'sway', hold: 240 },
  turn: { ms: 220, ease: 'sway', hold: 200 },
  mood: { ms: 220, ease: 'sway', hold: 200 },
  drift: { ms: 1400, ease: 'sway', hold: 420 },
  light: { ms: 1200, ease: 'sway', hold: 0 },
  insert: { ms: 300, ease: 'settle', hold: 300 },
  place: { ms: 320, ease: 'sway', hold: 320 },
  fit: { ms: 300, ease: 'sway', hold: 0 },
};

const fade = (ms: number): Timing => ({ ms, ease: 'even', hold: ms });
const CUT: Timing = { ms: 0, ease: 'even', hold: 0 };

/** Cross-fades stay; whatever would travel is cut. */
const REDUCED: Readonly<Record<Change, Timing>> = {
  enter: fade(180),
  exit: fade(180),
  step: CUT,
  pose: fade(160),
  turn: CUT,
  mood: CUT,
  drift: CUT,
  light: fade(180),
  insert: fade(160),
  place: fade(95),
  fit: CUT,
};

export function timing(change: Change, motion: Motion): Timing {
  if (motion === 'none') return CUT;
  return motion === 'full' ? FULL[change] : REDUCED[change];
}

/** True where people may travel over the stage, breathe and blink. */
export const travels = (motion: Motion): boolean => motion === 'full';
