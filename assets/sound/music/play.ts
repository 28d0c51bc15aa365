// From written notes to sound: each note laid where it belongs, round the end of a loop or along a piece that is played once.

import { fadeEnds } from '../synth/envelopes';
import { highPass, lowPass, through } from '../synth/filters';
import { type Hall, hall } from '../synth/hall';
import { layRound, ringThrough } from '../synth/ring';
import { lay, type Signal, silence } from '../synth/signal';

/** A note that has been played: where it begins, in seconds, how loud, and its sound. */
export interface Played {
  readonly at: number;
  readonly level: number;
  readonly sound: Signal;
}

/** Where music is heard, and the edges of what is let through, in hertz. */
export interface Setting {
  readonly hall: Hall;
  readonly low: number;
  readonly high: number;
}

/** The same hall for everything, so that all stems stand in one room; how far off each is, is its share of it. */
export const ROOM = { fades: 3.1, edge: 1900 } as const;

/** A loop of `seconds`: what reaches past its end goes on at its beginning, the hall included. */
export function loopOf(seconds: number, notes: readonly Played[], setting: Setting): Signal {
  const ring = silence(seconds);
  for (const { at, level, sound } of notes) layRound(ring, sound, (at + seconds) % seconds, level);
  return ringThrough(ring, highPass(setting.low), lowPass(setting.high), hall(setting.hall));
}

/** A piece of `seconds` that is played once and sinks into silence over its last `fade` seconds. */
export function pieceOf(seconds: number, notes: readonly Played[], setting: Setting, fade: number): Signal {
  const piece = silence(seconds);
  for (const { at, level, sound } of notes) lay(piece, sound, at, level);
  return fadeEnds(
    through(piece, highPass(setting.low), lowPass(setting.high), hall(setting.hall)),
    0.01,
    fade,
  );
}
