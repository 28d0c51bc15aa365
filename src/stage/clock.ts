// When the stage is drawn: at full speed while something changes, slower while people only breathe, not at all otherwise.

import type Phaser from 'phaser';
import type { Director } from './director';

/** Milliseconds from one drawing to the next while nothing but breath moves. */
const BREATHING = 1000 / 30;
/** A slice of time is never longer than this, so that a stutter or a sleep does not swallow an entrance. */
const LONGEST = 250;
/**
 * How long a machine takes for a picture, in milliseconds, is learnt while it draws. Where it is slow people breathe less
 * smoothly, so that the page stays quick; where it is very slow they do not breathe at all.
 */
const QUICK = 34;
const VERY_SLOW = 110;
/** One stutter is no slow machine: a single picture counts for little, and for no more than this. */
const WORST = 200;
const WEIGHT = 0.15;

/** Takes over a game's loop: calls `draw` only when there is something to see, and lets the loop sleep when there is not. */
export class StageClock {
  #wanted = true;
  #stepping = false;
  #paused = false;
  #closed = false;
  #sincePicture = 0;
  #woken = true;
  #drawn = false;
  #cost = 16;
  /** Counts pictures drawn, for measuring. */
  pictures = 0;

  constructor(
    private readonly loop: Phaser.Core.TimeStep,
    private readonly director: Director,
    private readonly draw: (time: number, ms: number) => void,
  ) {
    loop.callback = (time: number, ms: number) => this.#tick(time, ms);
  }

  /** Asks for a picture soon, and for as many more as the stage needs. */
  wake(): void {
    this.#wanted = true;
    if (this.#closed || this.#stepping || this.loop.running) return;
    this.#woken = true;
    this.loop.wake();
  }

  /** Draws at once, in this turn of the page: for what must not be seen empty until the next. */
  drawNow(): void {
    if (!this.#closed && !this.#stepping) this.#draw(performance.now(), 0);
  }

  pause(): void {
    this.#paused = true;
    this.wake();
  }

  resume(): void {
    this.#paused = false;
    this.wake();
  }

  /** Nothing is drawn any more, whoever asks. */
  close(): void {
    this.#closed = true;
  }

  /** True while the loop sleeps and nothing is drawn. */
  get asleep(): boolean {
    return !this.loop.running;
  }

  #tick(time: number, ms: number): void {
    this.#learn(ms);
    this.#sincePicture = this.#woken ? 16 : this.#sincePicture + ms;
    this.#woken = false;
    const moving = this.director.busy && !this.#paused;
    const breathing = this.director.alive && !this.#paused && this.#cost < VERY_SLOW;
    if (!this.#wanted && !moving && !breathing) {
      this.loop.sleep();
      return;
    }
    const pause = this.#cost <= QUICK ? BREATHING - 4 : this.#cost * 3;
    if (!this.#wanted && !moving && this.#sincePicture < pause) return;
    this.#wanted = false;
    this.#draw(time, this.#paused ? 0 : Math.min(LONGEST, this.#sincePicture));
    this.#sincePicture = 0;
    this.#drawn = true;
  }

  #draw(time: number, ms: number): void {
    this.#stepping = true;
    this.draw(time, ms);
    this.pictures += 1;
    this.#stepping = false;
  }

  /** What a picture costs is seen in how long the next turn of the loop is in coming. */
  #learn(ms: number): void {
    if (this.#drawn && !this.#woken) this.#cost += (Math.min(ms, WORST) - this.#cost) * WEIGHT;
    this.#drawn = false;
  }
}
