// The ribbon in words: who stood where, from the numbers that it draws.

import type { Between } from '../../domain/beat';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { CastMember } from '../../domain/story-card';
import { hisOf } from './debrief-context';

/** A step's place in words, for the table and for who cannot see the gap. */
export function standing({ closeness, tension }: Between): string {
  const near =
    closeness >= 70 ? 'close' : closeness >= 50 ? 'in reach' : closeness >= 30 ? 'apart' : 'far apart';
  const air =
    tension >= 70 ? 'very tense' : tension >= 45 ? 'tense' : tension >= 25 ? 'a little tense' : 'at ease';
  return `${near}, ${air}`;
}

/** @param start where the two stood before the first choice */
export function ribbonWords(steps: readonly RibbonStep[], start: Between, other: CastMember): string {
  const key = `Your line is the single one and ${hisOf(other)} the double one. The gap is how far apart you stood; the closer the hatching, the tenser the air.`;
  const by = (pick: (a: number, b: number) => boolean): RibbonStep | undefined =>
    steps.reduce<RibbonStep | undefined>(
      (best, step) => (!best || pick(step.between.closeness, best.between.closeness) ? step : best),
      undefined,
    );
  const far = by((a, b) => a < b);
  const near = by((a, b) => a > b);
  const end = steps.at(-1)?.between.closeness ?? start.closeness;
  const change = end - start.closeness;
  const last =
    Math.abs(change) < 5
      ? 'At the end you stand about where you stood at the start.'
      : `At the end you stand ${change > 0 ? 'closer' : 'further apart'} than at the start.`;
  if (!far || !near || far === near) return `${key} ${last}`;
  const number = (step: RibbonStep): number => steps.indexOf(step) + 1;
  return `${key} You stood furthest apart after choice ${number(far)} and nearest after choice ${number(near)}. ${last}`;
}
