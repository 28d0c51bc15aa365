// How loud a thing is from moment to moment. Times in seconds, levels 0 to 1.

import { RATE, type Signal, samplesIn } from './signal';

/** 0 before `from`, 1 after `to`, a smooth rise between (a fall, when read as `1 - rise`). */
export function rise(t: number, from: number, to: number): number {
  const x = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return x * x * (3 - 2 * x);
}

/** Comes up from `from`, stays, and is gone at `to`; each slope lasts `slope`. */
export function hold(t: number, from: number, to: number, slope: number): number {
  return rise(t, from, from + slope) * (1 - rise(t, to - slope, to));
}

/** A struck thing: a very short attack, then an exponential fall with time constant `decay`. */
export function strike(t: number, attack: number, decay: number): number {
  if (t < 0) return 0;
  return t < attack ? t / attack : Math.exp(-(t - attack) / decay);
}

/** Fades both ends, so that no cue begins or ends with a click. */
export function fadeEnds(signal: Signal, fadeIn: number, fadeOut: number): Signal {
  const seconds = signal.length / RATE;
  const last = samplesIn(seconds) - 1;
  return signal.map((x, i) => {
    const up = Math.min(1, i / samplesIn(fadeIn));
    const down = Math.min(1, (last - i) / samplesIn(fadeOut));
    return x * up * down * down;
  });
}
