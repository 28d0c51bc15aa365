// The ribbon in words: who stood where, from the numbers that it draws.

import type { Between } from '../../domain/beat';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { CastMember } from '../../domain/story-card';
import { quoted } from '../story/quoted';
import { hisOf } from './debrief-context';
import { ownLine } from './own-line';

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
  const at = (step: RibbonStep): string => `choice ${steps.indexOf(step) + 1}, ${step.name}`;
  return `${key} You stood furthest apart after ${at(far)}, and nearest after ${at(near)}. ${last}`;
}

/** All of a choice in one breath, for those who listen. @param index from 0 */
export function spokenStep(
  { option, name, when, answer }: RibbonStep,
  index: number,
  people: Readonly<Record<string, CastMember>>,
  turn: number | null,
): string {
  const place = [`Choice ${index + 1}`, name, when].filter(Boolean).join(', ');
  const back = answer?.who ? `${people[answer.who]?.name}: ${quoted(answer.text)}` : answer?.text;
  const turned = index === turn ? 'It turned here.' : '';
  return [`${place}.`, `You: ${ownLine(option)}`, back, turned].filter(Boolean).join(' ');
}
