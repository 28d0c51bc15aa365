// Numbers that are on their way somewhere: where a person stands, how dark it is. Moved on by the stage's clock alone.

import { EASES, type Ease } from './easing';

/** How long a change takes in milliseconds, after a delay, and how it moves. */
export interface Span {
  readonly ms: number;
  readonly ease: Ease;
  readonly delay?: number;
}

interface Track {
  value: number;
  from: number;
  to: number;
  passed: number;
  span: Span;
}

/** Named numbers. A name that was never set reads 0. */
export class Tracks {
  readonly #tracks = new Map<string, Track>();
  readonly #moving = new Set<Track>();

  get(name: string): number {
    return this.#tracks.get(name)?.value ?? 0;
  }

  /** Where a number will come to rest. */
  goal(name: string): number {
    return this.#tracks.get(name)?.to ?? 0;
  }

  has(name: string): boolean {
    return this.#tracks.has(name);
  }

  /** Puts a number where it belongs, at once. */
  put(name: string, value: number): void {
    const track = this.#track(name);
    track.value = track.from = track.to = value;
    this.#moving.delete(track);
  }

  /** Sends a number on its way from where it is now. */
  go(name: string, to: number, span: Span): void {
    const track = this.#track(name);
    if (span.ms + (span.delay ?? 0) <= 0 || track.value === to) this.put(name, to);
    else if (track.to !== to || !this.#moving.has(track)) {
      Object.assign(track, { from: track.value, to, passed: 0, span });
      this.#moving.add(track);
    }
  }

  /** Moves everything on by a slice of time. */
  advance(ms: number): void {
    for (const track of this.#moving) {
      track.passed += ms;
      const t = Math.min(1, Math.max(0, track.passed - (track.span.delay ?? 0)) / Math.max(1, track.span.ms));
      track.value = t === 1 ? track.to : track.from + (track.to - track.from) * EASES[track.span.ease](t);
      if (t === 1) this.#moving.delete(track);
    }
  }

  /** Brings everything to where it was going. */
  finish(): void {
    for (const track of this.#moving) track.value = track.from = track.to;
    this.#moving.clear();
  }

  get moving(): boolean {
    return this.#moving.size > 0;
  }

  /** Forgets the numbers whose names begin so. */
  drop(prefix: string): void {
    for (const [name, track] of this.#tracks) {
      if (!name.startsWith(prefix)) continue;
      this.#moving.delete(track);
      this.#tracks.delete(name);
    }
  }

  #track(name: string): Track {
    let track = this.#tracks.get(name);
    if (!track) {
      track = { value: 0, from: 0, to: 0, passed: 0, span: { ms: 0, ease: 'even' } };
      this.#tracks.set(name, track);
    }
    return track;
  }
}
