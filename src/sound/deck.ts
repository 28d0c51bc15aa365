// What the player needs of whatever plays the sound. `howler-deck.ts` is the one that ships.

import type { InStep } from './score/in-step';

/** One sound to open. */
export interface TrackSpec {
  /** Addresses of the same sound, best first; the next one is tried when one does not load. */
  readonly urls: readonly string[];
  /** Stretch of the file that is played, in milliseconds. */
  readonly start: number;
  readonly ms: number;
  readonly loop: boolean;
  /** 0 to 1. */
  readonly volume: number;
}

/** An open sound. None of its methods throws; a sound that does not load stays silent. */
export interface Track {
  /**
   * Plays as soon as it is loaded, rising from silence over `fade` milliseconds. When loading takes longer than
   * `patience` milliseconds, this play is left out: a late cue would belong to another line.
   */
  begin(options?: { readonly fade?: number; readonly patience?: number }): void;
  /** Sinks into silence over `fade` milliseconds and is then freed. */
  leave(fade: number): void;
  /** Reaches the volume within `over` milliseconds, at once by default. */
  setVolume(volume: number, over?: number): void;
  /** Stops at once and frees its memory. */
  close(): void;
}

/** All sounds that are open. */
export interface Deck {
  open(spec: TrackSpec): Track;
  /** The one set of loops that are in step; `null` where there can be none. @param volume it has when it is first asked for */
  loops(volume: number): InStep | null;
  /** Everything stands still, what is opened meanwhile included, until `release`. */
  hold(): void;
  release(): void;
  mute(on: boolean): void;
  mono(on: boolean): void;
  /** Stops and frees everything that was opened here. */
  close(): void;
}

/** Brings the deck; called once, after the first gesture. Rejects when its code cannot be loaded. */
export type OpenDeck = () => Promise<Deck>;
