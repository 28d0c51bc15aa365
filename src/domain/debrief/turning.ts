// Where a run turned: the hinge after which the endings in reach were most unlike those before it.

import type { Moments, Reach } from '../moments';
import type { RibbonStep } from './ribbon';

export interface Turning {
  /** Index in the ribbon. */
  readonly step: number;
  /** What it opened or closed, from the story's moments. */
  readonly words: string;
  /** Endings that plays through here still came to, before and after the pick, out of all. */
  readonly before: number;
  readonly after: number;
  readonly of: number;
  /** How unlike the endings before and after are: 0 the same, 1 nothing in common (total variation distance). */
  readonly change: number;
}

/** Below this a hinge has turned nothing to speak of. */
const LEAST_CHANGE = 0.08;
/** An ending counts as in reach from this share of plays on. */
const IN_REACH = 0.005;

/**
 * The passed hinge with the greatest change; null when none turned the run. The last pick of a run decides between the
 * endings by its nature: that is where it ended and not where it turned, so it is named only where no earlier hinge was.
 */
export function turningOf(ribbon: readonly RibbonStep[], moments: Moments, reach: Reach): Turning | null {
  const found = ribbon.flatMap((step, index): Turning[] => {
    const hinge = reach.hinges[step.decision];
    const after = hinge?.after[step.option.id];
    const words = moments.moments[step.option.id]?.turn;
    if (!hinge || !after || !words) return [];
    const change = hinge.before.reduce((sum, share, i) => sum + Math.abs(share - (after[i] ?? 0)), 0) / 2;
    const count = (shares: readonly number[]): number => shares.filter((share) => share >= IN_REACH).length;
    const of = reach.endings.length;
    return [{ step: index, words, before: count(hinge.before), after: count(after), of, change }];
  });
  const turned = found.filter(({ change }) => change >= LEAST_CHANGE);
  const earlier = turned.filter(({ step }) => step < ribbon.length - 1);
  return (earlier.length ? earlier : turned).reduce<Turning | null>(
    (best, each) => (best && best.change >= each.change ? best : each),
    null,
  );
}
