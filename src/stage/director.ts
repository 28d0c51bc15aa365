// Paces the stage: takes one picture after another, stages the way from each to the next, and says when words may come.
// A later picture always wins; an earlier one is then finished, never forgotten.

import type { Beat } from '../domain/beat';
import { BLANK, type Picture } from '../domain/picture';
import type { Motion, StageFrame } from '../game/stage-port';
import type { ArtCatalog } from './art-catalog';
import { FIRST_FRAME } from './frame-area';
import { talkTime } from './life';
import { timing, travels } from './motion';
import { Staging } from './staging';
import { type Still, stillOf } from './still';

/** Longest the words wait for pictures that are still on their way, in milliseconds of the stage's clock. */
const PATIENCE = 1200;

interface Waiting {
  readonly picture: Picture;
  readonly beat: Beat;
  readonly release: () => void;
  /** `loading`: its pictures are on their way. `dimming`: the old place goes dark. `playing`: it can be seen. */
  stage: 'loading' | 'dimming' | 'playing';
  passed: number;
  hold: number;
}

export class Director {
  readonly staging = new Staging();
  picture: Picture = BLANK;
  still: Still;
  #waiting: Waiting | null = null;

  constructor(
    readonly catalog: ArtCatalog,
    private look: { motion: Motion; frame: StageFrame } = { motion: 'full', frame: FIRST_FRAME },
  ) {
    this.still = stillOf(BLANK, catalog, look.frame);
    this.staging.put(this.still);
  }

  get motion(): Motion {
    return this.look.motion;
  }

  get frame(): StageFrame {
    return this.look.frame;
  }

  /** True while something is on its way and the stage has to be drawn at full speed. */
  get busy(): boolean {
    return this.#waiting !== null || this.staging.tracks.moving;
  }

  /** True while people breathe: drawn, but less often. */
  get alive(): boolean {
    return travels(this.motion) && this.staging.people.size > 0;
  }

  /** Begins a picture; `ready` settles when what it needs has loaded. Resolves when its words may come. */
  show(picture: Picture, beat: Beat, ready: Promise<unknown>): Promise<void> {
    this.finish();
    for (const person of this.staging.people.values()) person.life.talk(0);
    return new Promise((release) => {
      const waiting: Waiting = { picture, beat, release, stage: 'loading', passed: 0, hold: 0 };
      this.#waiting = waiting;
      const begin = () => {
        if (this.#waiting === waiting && waiting.stage === 'loading') this.#begin(waiting);
      };
      ready.then(begin, begin);
    });
  }

  set(picture: Picture): void {
    this.#endWait(false);
    this.#put(picture);
  }

  /** Brings whatever is under way to its end. */
  finish(): void {
    this.#endWait(true);
    this.staging.finish();
  }

  /** The page has opened or covered a part of the stage: people and camera follow. A box of another size is a cut. */
  refit(frame: StageFrame): void {
    const sameBox = frame.width === this.frame.width && frame.height === this.frame.height;
    this.look = { ...this.look, frame };
    this.#restage(sameBox);
  }

  setMotion(motion: Motion): void {
    this.look = { ...this.look, motion };
    if (!travels(motion)) this.finish();
  }

  advance(ms: number): void {
    this.staging.advance(ms, (figure) => this.catalog.moods[figure.mood].breath, this.motion);
    const waiting = this.#waiting;
    if (!waiting) return;
    waiting.passed += ms;
    if (waiting.stage === 'loading' && waiting.passed >= PATIENCE) this.#begin(waiting);
    else if (waiting.stage === 'dimming' && waiting.passed >= waiting.hold) this.#brighten(waiting);
    else if (waiting.stage === 'playing' && waiting.passed >= waiting.hold) this.#release(waiting);
  }

  #begin(waiting: Waiting): void {
    waiting.passed = 0;
    const newPlace = waiting.picture.place !== this.picture.place;
    const half = timing('place', this.motion);
    if (newPlace && half.ms > 0 && this.picture.place !== null) {
      waiting.stage = 'dimming';
      waiting.hold = half.ms;
      this.staging.tracks.go('veil', 1, half);
    } else if (newPlace) this.#brighten(waiting);
    else this.#play(waiting);
  }

  /** In the dark: the new place is put up, and the light comes back. */
  #brighten(waiting: Waiting): void {
    const half = timing('place', this.motion);
    this.#put(waiting.picture);
    if (half.ms > 0) {
      this.staging.tracks.put('veil', 1);
      this.staging.tracks.go('veil', 0, half);
    }
    Object.assign(waiting, { stage: 'playing', passed: 0, hold: half.hold });
    if (half.hold === 0) this.#release(waiting);
  }

  #play(waiting: Waiting): void {
    const { shot, on } = this.picture;
    const next = waiting.picture;
    const sameShot = next.shot === shot && next.on === on;
    const movesIn = shot === 'mid' && next.shot === 'close';
    this.picture = next;
    this.still = stillOf(next, this.catalog, this.frame);
    const hold = this.staging.change(this.still, this.motion, sameShot ? 'step' : movesIn ? 'drift' : 'cut');
    Object.assign(waiting, { stage: 'playing', passed: 0, hold });
    if (hold === 0) this.#release(waiting);
  }

  #release(waiting: Waiting): void {
    this.#waiting = null;
    const speaker = waiting.beat.kind === 'said' && waiting.beat.who;
    if (speaker && travels(this.motion))
      this.staging.people.get(speaker)?.life.talk(talkTime(waiting.beat.text.length));
    waiting.release();
  }

  #endWait(show: boolean): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = null;
    if (show && waiting.stage !== 'playing') this.#put(waiting.picture);
    waiting.release();
  }

  #put(picture: Picture): void {
    this.picture = picture;
    this.#restage(false);
  }

  #restage(gently: boolean): void {
    this.still = stillOf(this.picture, this.catalog, this.frame);
    if (gently && this.picture.place !== null) this.staging.change(this.still, this.motion, 'fit');
    else this.staging.put(this.still);
  }
}
