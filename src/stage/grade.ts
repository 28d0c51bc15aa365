// The light of a mood as numbers: tension cools it, closeness without tension warms it.

import type { Between } from '../domain/beat';
import { clamp, mix, rise } from './easing';

/** How cold and how warm the light is, 0 to 1 each; never both. */
export interface Warmth {
  readonly cold: number;
  readonly warm: number;
}

/** The light between two people. */
export function warmthOf({ closeness, tension }: Between): Warmth {
  const strain = rise(tension, 30, 92);
  const ease = 1 - rise(tension, 18, 58);
  const distance = 0.22 * (1 - rise(closeness, 8, 38));
  const warm = rise(closeness, 46, 92) * ease;
  return { cold: clamp(strain + distance * (1 - warm), 0, 1), warm: warm * (1 - strain) };
}

/** Rec. 709, as eyes weigh the three colours. */
const SEEN = [0.2126, 0.7152, 0.0722] as const;

/** What each end of the scale does: saturation, a factor for red, green and blue, and a lift of the darks. */
const COLD = { saturation: 0.6, factor: [0.82, 0.9, 1.03], lift: [0.006, 0.012, 0.045] } as const;
const WARM = { saturation: 1.08, factor: [1.09, 0.98, 0.78], lift: [0.035, 0.01, 0] } as const;
const PLAIN = { saturation: 1, factor: [1, 1, 1], lift: [0, 0, 0] } as const;

/** The colour matrix of a light: 4 rows of 5 (red, green, blue, alpha, constant), for channels of 0 to 1. */
export function gradeMatrix({ cold, warm }: Warmth): number[] {
  const end = cold >= warm ? COLD : WARM;
  const t = clamp(Math.max(cold, warm), 0, 1);
  const saturation = mix(PLAIN.saturation, end.saturation, t);
  const rows = [0, 1, 2].flatMap((row) => {
    const factor = mix(1, end.factor[row] ?? 1, t);
    const weights = SEEN.map(
      (seen, column) => factor * (seen * (1 - saturation) + (row === column ? saturation : 0)),
    );
    return [...weights, 0, mix(0, end.lift[row] ?? 0, t)];
  });
  return [...rows, 0, 0, 0, 1, 0];
}
