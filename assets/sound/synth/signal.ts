// Sound as samples: mono, 48,000 a second, nominally between -1 and 1.

/** Samples a second of everything that is synthesised here. */
export const RATE = 48_000;

/** Mono samples. Levels are relative until `render/level.ts` sets the loudness. */
export type Signal = Float32Array;

/** How many samples a stretch of time has. */
export function samplesIn(seconds: number): number {
  return Math.round(seconds * RATE);
}

/** A silent stretch. */
export function silence(seconds: number): Signal {
  return new Float32Array(samplesIn(seconds));
}

/** Draws a signal from a function of time, in seconds. */
export function draw(seconds: number, at: (t: number) => number): Signal {
  return silence(seconds).map((_, i) => at(i / RATE));
}

/** Lays `part` into `target` at a moment, in seconds; what reaches past the end is cut. */
export function lay(target: Signal, part: Signal, at: number, level = 1): void {
  const offset = samplesIn(at);
  for (const [i, x] of part.entries()) {
    const j = offset + i;
    if (j >= 0 && j < target.length) target[j] = (target[j] ?? 0) + x * level;
  }
}

/** Sums signals of one length, each at its level. */
export function blend(...parts: readonly (readonly [Signal, number])[]): Signal {
  const length = Math.max(...parts.map(([part]) => part.length));
  const sum = new Float32Array(length);
  for (const [part, level] of parts) lay(sum, part, 0, level);
  return sum;
}

/** Largest absolute sample. */
export function peakOf(signal: Signal): number {
  return signal.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0);
}

/** Root mean square of the samples. */
export function rmsOf(signal: Signal): number {
  return Math.sqrt(signal.reduce((sum, x) => sum + x * x, 0) / signal.length);
}

/** The signal scaled to an RMS of 1, so that layers can be balanced by plain numbers. */
export function evened(signal: Signal): Signal {
  const rms = rmsOf(signal) || 1;
  return signal.map((x) => x / rms);
}
