// The small life of somebody who only stands there: breath, blink, and a mouth that moves while their line is read.

import { clamp, mix } from './easing';

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed from a name, so that two people never blink together. */
export const seedOf = (name: string): number =>
  [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261);

/** One breath in milliseconds: tension makes it shorter. `breath` is the mood's own. */
export const breathPeriod = (breath: number, tension: number): number =>
  Math.max(1200, breath * mix(1, 0.62, clamp(tension, 0, 100) / 100));

/** From one blink to the next, in milliseconds: tension stills it. `chance` is 0 to 1. */
export const blinkPause = (tension: number, chance: number): number =>
  (2600 + 3200 * chance) * mix(1, 3.2, (clamp(tension, 0, 100) / 100) ** 2);

/** How long a mouth moves for a line of so many letters, in milliseconds. */
export const talkTime = (letters: number): number => clamp(letters * 42, 450, 3600);

const BLINK = 130;

/** What can be seen of it now. */
export interface Signs {
  /** -1 out to 1 in. */
  readonly breath: number;
  readonly eyesClosed: boolean;
  readonly mouthOpen: boolean;
}

export const STILL_SIGNS: Signs = { breath: 0, eyesClosed: false, mouthOpen: false };

export class Life {
  readonly #chance: () => number;
  #phase: number;
  #untilBlink: number;
  #talking = 0;
  #untilMouth = 0;
  #mouthOpen = false;

  constructor(name: string) {
    this.#chance = seeded(seedOf(name));
    this.#phase = this.#chance();
    this.#untilBlink = 900 + 2400 * this.#chance();
  }

  talk(ms: number): void {
    this.#talking = ms;
    this.#untilMouth = 0;
    this.#mouthOpen = false;
  }

  /** A quick closing of the eyes, as when the face changes. */
  blink(): void {
    this.#untilBlink = 0;
  }

  /** Lives on for a slice of time, with the breath of a mood and the tension of the scene. */
  advance(ms: number, breath: number, tension: number): Signs {
    this.#phase = (this.#phase + ms / breathPeriod(breath, tension)) % 1;
    this.#untilBlink -= ms;
    if (this.#untilBlink <= -BLINK) this.#untilBlink = blinkPause(tension, this.#chance());
    this.#speak(ms);
    return {
      breath: Math.sin(this.#phase * Math.PI * 2),
      eyesClosed: this.#untilBlink <= 0,
      mouthOpen: this.#mouthOpen,
    };
  }

  #speak(ms: number): void {
    this.#talking -= ms;
    this.#untilMouth -= ms;
    if (this.#talking <= 0) this.#mouthOpen = false;
    else if (this.#untilMouth <= 0) {
      this.#mouthOpen = !this.#mouthOpen;
      this.#untilMouth = (this.#mouthOpen ? 95 : 70) + 90 * this.#chance();
    }
  }
}
