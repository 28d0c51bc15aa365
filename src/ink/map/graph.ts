// The graph of a story: which lines there are at which decision, where each leads, and what that hangs on.

import type { Turn } from '../../domain/beat';
import type { Condition } from '../../domain/map/condition';
import { endingKey, wayKey } from '../../domain/map/story-map';
import { decisionOf } from '../../domain/script';
import type { Census } from '../walk/census';
import { conditionsOf } from './conditions';
import { momentsOf, type PickMoment } from './moments-of-plays';

export interface GraphLine {
  readonly id: string;
  readonly decision: string;
  readonly text: string;
  /** Ends of its ways: decision names, `endingKey` of endings. */
  readonly to: readonly string[];
  readonly when: readonly Condition[];
}

export interface StoryGraph {
  /** First the decision that the story opens with. */
  readonly decisions: readonly string[];
  readonly lines: readonly GraphLine[];
  readonly endings: readonly string[];
  /** By `wayKey` of a line and its end; only where the line leads to more than one. */
  readonly conditions: Readonly<Record<string, readonly Condition[]>>;
}

/**
 * Builds the graph.
 * @param census of the walk and of all plays: no way that was met is missing
 * @param endings all that the story declares, in its order
 */
export function graphOf(
  census: Census,
  plays: readonly (readonly Turn[])[],
  endings: readonly string[],
): StoryGraph {
  const ends = new Map<string, Set<string>>();
  const decisions = new Set<string>();
  for (const { from, to } of Object.values(census.stretches)) {
    const end = census.endings[to] && !isDecision(census, to) ? endingKey(to) : to;
    if (to === 'nothing') continue;
    if (!from.includes('.')) decisions.add(to);
    else ends.set(from, (ends.get(from) ?? new Set()).add(end));
  }
  for (const set of Object.values(census.sets)) decisions.add(set.decision);
  const moments = plays.flatMap(momentsOf);
  const texts = textsOf(plays);
  const lines = [...ends].map(([id, to]): GraphLine => {
    const decision = decisionOf(id);
    return { id, decision, text: texts.get(id) ?? '', to: [...to].sort(), when: whenOffered(id, moments) };
  });
  const conditions: Record<string, readonly Condition[]> = {};
  for (const { id, to } of lines) if (to.length > 1) Object.assign(conditions, whenLed(id, to, moments));
  return { decisions: [...decisions], lines, endings, conditions };
}

const isDecision = (census: Census, name: string): boolean =>
  Object.values(census.sets).some(({ decision }) => decision === name);

/** When a line can be taken: at the first visit, where it ever can be there. */
function whenOffered(id: string, moments: readonly PickMoment[]): readonly Condition[] {
  const here = moments.filter(({ decision }) => decision === decisionOf(id));
  const first = here.filter(({ visit }) => visit === 1);
  const cases = first.some(({ choosable }) => choosable.has(id)) ? first : here;
  return conditionsOf(
    cases.filter(({ choosable }) => choosable.has(id)).map(({ before }) => before),
    cases.filter(({ choosable }) => !choosable.has(id)).map(({ before }) => before),
  );
}

/** When a line leads to each of its ends and not to the others. */
function whenLed(
  id: string,
  ends: readonly string[],
  moments: readonly PickMoment[],
): Record<string, readonly Condition[]> {
  const picked = moments.filter((each) => each.picked === id && each.to !== null);
  const found = ends.map((end) =>
    conditionsOf(
      picked.filter(({ to }) => to === end).map(({ after }) => after),
      picked.filter(({ to }) => to !== end).map(({ after }) => after),
    ),
  );
  // Where all ways but one are explained, the one is what is left.
  const dark = found.filter(unexplained).length;
  return Object.fromEntries(
    found.map((when, i): [string, readonly Condition[]] => [
      wayKey(id, ends[i] as string),
      dark === 1 && unexplained(when) ? [{ on: 'otherwise' }] : when,
    ]),
  );
}

const unexplained = (when: readonly Condition[]): boolean => when.every(({ on }) => on === 'several');

function textsOf(plays: readonly (readonly Turn[])[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const turn of plays.flat())
    for (const option of turn.decision?.options ?? [])
      if (!texts.has(option.id)) texts.set(option.id, option.text);
  return texts;
}
