// A sound card that makes no sound: its clock stands where the test puts it, and it writes down what is started on it.

import { vi } from 'vitest';
import type { AudioOut } from '../../src/sound/score/in-step';

/** A source that was started. */
export interface Started {
  readonly file: string;
  /** When, and from where in the file, in seconds. */
  readonly when: number;
  readonly from: number;
  readonly loop: readonly [start: number, end: number];
  stopped: number | null;
}

export function fakeCard() {
  const clock = { now: 0 };
  const started: Started[] = [];
  const gains: { level: number; disconnected: boolean }[] = [];
  const waiting = new Map<string, (buffer: AudioBuffer | null) => void>();
  const awake = vi.fn();

  const ctx = {
    get currentTime() {
      return clock.now;
    },
    createGain: () => {
      const log = { level: 1, disconnected: false };
      gains.push(log);
      return {
        gain: {
          set value(level: number) {
            log.level = level;
          },
          cancelScheduledValues: () => undefined,
          setTargetAtTime: (level: number) => {
            log.level = level;
          },
        },
        connect: () => undefined,
        disconnect: () => {
          log.disconnected = true;
        },
      };
    },
    createBufferSource: () => {
      let log: Started | null = null;
      const source = {
        buffer: null as { file: string } | null,
        loop: false,
        loopStart: 0,
        loopEnd: 0,
        connect: () => undefined,
        start: (when: number, from: number) => {
          const file = source.buffer?.file ?? '';
          log = { file, when, from, loop: [source.loopStart, source.loopEnd], stopped: null };
          started.push(log);
        },
        stop: (at = clock.now) => {
          if (log) log.stopped = at;
        },
      };
      return source;
    },
  };

  const out: AudioOut = {
    ctx: ctx as unknown as AudioOut['ctx'],
    to: {} as AudioNode,
    load: ([url = '']) => new Promise((done) => waiting.set(url, done)),
    awake,
  };
  /** A file has arrived, or could not be had. */
  const arrive = async (url: string, there = true) => {
    waiting.get(url)?.(there ? ({ file: url } as unknown as AudioBuffer) : null);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { out, clock, started, gains, awake, arrive, waiting };
}
