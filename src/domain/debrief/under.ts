// Under the surface of one moment: the line as it was said, what it protected, and what the other heard in it.

import type { Moment, Moments } from '../moments';
import type { RibbonStep } from './ribbon';

export interface Under {
  readonly step: RibbonStep;
  /** Index in the ribbon. */
  readonly index: number;
  readonly moment: Moment;
}

/**
 * The moment the reader marked; where they marked none, or a pause that nobody answered, the one where it turned; else
 * the first of the lines that are looked at.
 * @param marked turn at whose end the marked line was picked
 * @returns null for a run that picked nothing that weighs
 */
export function underOf(
  ribbon: readonly RibbonStep[],
  moments: Moments,
  marked: number | null,
  otherwise: readonly (RibbonStep | undefined)[],
): Under | null {
  const wanted = [ribbon.find(({ turn }) => turn === marked), ...otherwise, ...ribbon];
  for (const step of wanted) {
    const moment = step && moments.moments[step.option.id];
    if (moment) return { step, index: ribbon.indexOf(step), moment };
  }
  return null;
}
