// A ring as a file: its end stands once more before its beginning, and its beginning once more after its end.
// Encoders smear and shift the ends of a file; the loop, played from `WRAP` on, never touches them.

import { RATE, type Signal, samplesIn } from '../synth/signal';

/** How much is repeated at each end, in seconds. */
export const WRAP = 0.25;

/** The ring with both ends wrapped. */
export function wrapped(ring: Signal): Signal {
  const more = samplesIn(WRAP);
  return new Float32Array(ring.length + 2 * more).map(
    (_, i) => ring[(i + ring.length - more) % ring.length] ?? 0,
  );
}

/** The same ring, begun `seconds` later. */
export function turned(ring: Signal, seconds: number): Signal {
  const by = samplesIn(seconds) % ring.length;
  return ring.map((_, i) => ring[(i + by) % ring.length] ?? 0);
}

/** How well a decoded loop closes. */
export interface Seam {
  /** Difference between the last sample of the loop and the first. */
  readonly step: number;
  /** Differences between neighbours around the loop point: the middle one, and the one that 99 % stay under. */
  readonly usual: number;
  readonly large: number;
  /** How alike the wrap after the loop and the beginning of the loop are: 1 is the same. */
  readonly likeness: number;
  /** How loud the difference between those two is, in dBFS. */
  readonly apart: number;
}

/** Measures the loop point of a decoded file, `seconds` long without its wraps. */
export function seamOf(decoded: Signal, seconds: number): Seam {
  const start = samplesIn(WRAP);
  const end = start + samplesIn(seconds);
  const at = (i: number) => decoded[i] ?? 0;
  const near = RATE / 20;
  const steps: number[] = [];
  for (let i = 0; i < near; i++) {
    steps.push(Math.abs(at(start + i + 1) - at(start + i)), Math.abs(at(end - i - 1) - at(end - i - 2)));
  }
  steps.sort((a, b) => a - b);
  let both = 0;
  let first = 0;
  let second = 0;
  let apart = 0;
  for (let i = 0; i < samplesIn(0.15); i++) {
    both += at(start + i) * at(end + i);
    first += at(start + i) ** 2;
    second += at(end + i) ** 2;
    apart += (at(start + i) - at(end + i)) ** 2;
  }
  return {
    step: Math.abs(at(start) - at(end - 1)),
    usual: steps[Math.floor(steps.length / 2)] ?? 0,
    large: steps[Math.floor(steps.length * 0.99)] ?? 0,
    likeness: both / Math.sqrt(first * second || 1),
    apart: 10 * Math.log10(apart / samplesIn(0.15) + 1e-12),
  };
}

/** Whether nobody can hear the loop point: its step is one among those around it, and both sides are one sound. */
export function closes({ step, large, likeness }: Seam): boolean {
  return step <= 0.9 * large && likeness > 0.955;
}

/** The same where a loop begins in what is nearly silence: there both sides may differ by less than can be heard. */
export function closesQuietly({ step, large, likeness, apart }: Seam): boolean {
  return step <= Math.max(0.9 * large, 2e-4) && (likeness > 0.955 || apart < -58);
}
