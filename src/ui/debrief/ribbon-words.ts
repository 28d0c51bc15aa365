// The ribbon in words: who stood where, from the numbers that it draws.

import type { Between } from '../../domain/beat';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { CastMember } from '../../domain/story-card';
import { quoted } from '../story/quoted';
import { AIR, NEAR, RIBBON } from '../words/ribbon';
import { ownLine } from './own-line';

/** A step's place in words, for the table and for who cannot see the gap. */
export function standing({ closeness, tension }: Between): string {
  const near =
    closeness >= 70 ? NEAR.close : closeness >= 50 ? NEAR.reach : closeness >= 30 ? NEAR.apart : NEAR.far;
  const air = tension >= 70 ? AIR.very : tension >= 45 ? AIR.tense : tension >= 25 ? AIR.little : AIR.ease;
  return RIBBON.standing(near, air);
}

/** @param start where the two stood before the first choice */
export function ribbonWords(steps: readonly RibbonStep[], start: Between, other: CastMember): string {
  const key = RIBBON.key(other.they);
  const by = (pick: (a: number, b: number) => boolean): RibbonStep | undefined =>
    steps.reduce<RibbonStep | undefined>(
      (best, step) => (!best || pick(step.between.closeness, best.between.closeness) ? step : best),
      undefined,
    );
  const far = by((a, b) => a < b);
  const near = by((a, b) => a > b);
  const end = steps.at(-1)?.between.closeness ?? start.closeness;
  const change = end - start.closeness;
  const last = Math.abs(change) < 5 ? RIBBON.same : RIBBON.changed(change > 0);
  if (!far || !near || far === near) return `${key} ${last}`;
  const at = (step: RibbonStep): string => RIBBON.at(steps.indexOf(step) + 1, step.name);
  return `${key} ${RIBBON.farAndNear(at(far), at(near))} ${last}`;
}

/** All of a choice in one breath, for those who listen. @param index from 0 */
export function spokenStep(
  { option, name, when, answer }: RibbonStep,
  index: number,
  people: Readonly<Record<string, CastMember>>,
  turn: number | null,
): string {
  const place = [RIBBON.spokenChoice(index + 1), name, when].filter(Boolean).join(', ');
  const back = answer?.who ? `${people[answer.who]?.name}: ${quoted(answer.text)}` : answer?.text;
  const turned = index === turn ? RIBBON.spokenTurned : '';
  return [`${place}.`, RIBBON.spokenYou(ownLine(option)), back, turned].filter(Boolean).join(' ');
}
