// Where drops, flakes and motes are: worked out from their number and the time, without dice.

import type { Place } from './art-catalog';
import { seeded } from './life';

/** One drop. Lengths are parts of the frame, 0 to 1; speed in frames a second; `size` scales its picture. */
export interface Fall {
  readonly x: number;
  readonly y: number;
  readonly speed: number;
  readonly drift: number;
  readonly size: number;
  readonly alpha: number;
  /** True for what falls between the reader and the people. */
  readonly near: boolean;
}

const KINDS = {
  rain: { count: 72, speed: 1.25, drift: -0.17, size: 0.62, alpha: 0.34, near: 0.3 },
  pane: { count: 18, speed: 0.075, drift: 0, size: 0.6, alpha: 0.5, near: 1 },
  snow: { count: 54, speed: 0.06, drift: 0.015, size: 0.17, alpha: 0.6, near: 0.35 },
  dust: { count: 22, speed: -0.009, drift: 0.006, size: 0.1, alpha: 0.22, near: 0.5 },
} as const;

/** The same drops every time. */
export function fallsOf(kind: Place['weather']): Fall[] {
  if (kind === 'none') return [];
  const { count, speed, drift, size, alpha, near } = KINDS[kind];
  const chance = seeded(7919 + count);
  return Array.from({ length: count }, () => {
    const vary = 0.6 + 0.8 * chance();
    return {
      x: chance(),
      y: chance(),
      speed: speed * vary,
      drift: drift * vary,
      size: size * (0.6 + 0.8 * chance()),
      alpha: alpha * (0.5 + 0.5 * chance()),
      near: chance() < near,
    };
  });
}

/** Where a drop is after so many milliseconds; it comes in again where it went out. */
export function fallAt(fall: Fall, ms: number): { x: number; y: number } {
  const seconds = ms / 1000;
  return { x: around(fall.x + fall.drift * seconds), y: around(fall.y + fall.speed * seconds) };
}

/** Within a little more than the frame, so that nothing vanishes in sight. */
const around = (value: number): number => ((((value + 0.1) % 1.2) + 1.2) % 1.2) - 0.1;
