// Drops on something: each one a small knock with a pitch of its own.

import type { Chance } from '../../synth/chance';
import { strike } from '../../synth/envelopes';
import { layRound } from '../../synth/ring';
import { draw, type Signal, silence } from '../../synth/signal';

/** What the drops fall on, and how many. */
export interface Surface {
  readonly perSecond: number;
  /** Lowest pitch, in hertz, and how many octaves lie above it. */
  readonly from: number;
  readonly octaves: number;
  /** How long one drop rings: time constants in seconds, shortest and longest. */
  readonly decay: readonly [number, number];
  /** How much of a drop is noise, 0 to 1. */
  readonly bite: number;
}

/** A ring of drops. `heavy` says how hard it falls at a moment, 0 to 1. */
export function patter(
  dice: Chance,
  seconds: number,
  on: Surface,
  heavy: (t: number) => number = () => 1,
): Signal {
  const ring = silence(seconds);
  for (let k = 0; k < seconds * on.perSecond; k++) {
    const hertz = on.from * 2 ** dice.between(0, on.octaves);
    const decay = dice.between(...on.decay);
    const drop = draw(decay * 6, (t) => {
      const tone = Math.sin(2 * Math.PI * hertz * t);
      return (tone * (1 - on.bite) + dice.noise() * on.bite) * strike(t, 0.0009, decay);
    });
    const at = dice.between(0, seconds);
    layRound(ring, drop, at, (0.05 + dice.unit() ** 4) * heavy(at));
  }
  return ring;
}
