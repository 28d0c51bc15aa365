// A Howler that makes no sound and writes down what it was asked: files "load" when the test says so.

import type { HowlOptions } from 'howler';
import type { HowlerModule } from '../../src/sound/howler-module';
import type { HowlConstructor } from '../../src/sound/howler-track';

/** One sound as the player opened it. */
export interface FakeHowl {
  readonly url: string;
  readonly options: HowlOptions;
  readonly done: string[];
  unloaded: boolean;
  /** The file has arrived, or could not be had. */
  load(): void;
  fail(): void;
}

export function fakeHowler() {
  const howls: FakeHowl[] = [];
  const switches = {
    muted: false,
    masterGain: { channelCount: 2, channelCountMode: 'max' as ChannelCountMode },
  };

  class Howl {
    readonly #log: FakeHowl;
    #next = 1001;

    constructor(options: HowlOptions) {
      const done: string[] = [];
      this.#log = {
        url: String(options.src),
        options,
        done,
        unloaded: false,
        load: () => options.onload?.(0),
        fail: () => options.onloaderror?.(0, 'no such file'),
      };
      howls.push(this.#log);
    }

    play(spriteOrId: string | number): number {
      this.#log.done.push(`play ${spriteOrId}`);
      return typeof spriteOrId === 'number' ? spriteOrId : this.#next++;
    }
    pause(id: number) {
      this.#log.done.push(`pause ${id}`);
    }
    fade(from: number, to: number, ms: number, id: number) {
      this.#log.done.push(`fade ${from} ${to} ${ms} ${id}`);
    }
    volume(level: number) {
      this.#log.done.push(`volume ${level}`);
    }
    unload() {
      this.#log.unloaded = true;
    }
  }

  const module: HowlerModule = {
    Howl: Howl as unknown as HowlConstructor,
    Howler: {
      masterGain: switches.masterGain,
      mute: (on) => {
        switches.muted = on;
      },
    },
  };
  return { howls, switches, module };
}
