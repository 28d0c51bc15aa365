// What a way hangs on, found out from many plays: the one or two things that were so every time it went this way, and were
// not so the times it did not. What no such thing explains is said to hang on several.

import type { Condition, Measure } from '../../domain/map/condition';
import { decisionOf } from '../../domain/script';
import type { Standing } from './moments-of-plays';

/** Fewer cases than this on either side tell nothing. */
const LEAST = 8;
/** Share of the other cases that may be left unexplained. */
const SLACK = 0.02;
const MEASURES = [
  'tension',
  'trust',
  'closeness',
  'trust-tension',
  'anxious-avoidant',
  'secure',
  'anxious',
  'avoidant',
] as const satisfies readonly Measure[];

/** A condition with how to tell it. */
interface Rule {
  readonly condition: Condition;
  readonly holds: (standing: Standing) => boolean;
}

/**
 * What sets the cases of `yes` apart from those of `no`; empty where there are hardly any `no`.
 * @param yes how it stood each time it went this way
 * @param no how it stood each time it could have and did not
 */
export function conditionsOf(yes: readonly Standing[], no: readonly Standing[]): readonly Condition[] {
  if (no.length < LEAST || no.length < yes.length * 0.01) return [];
  if (yes.length < LEAST) return [{ on: 'several' }];
  const rules = rulesOf(yes, no);
  const found: Condition[] = [];
  let left = no;
  while (left.length > no.length * SLACK && found.length < 2) {
    const [best, rest] = rules.reduce<[Rule | null, readonly Standing[]]>(
      ([rule, least], each) => {
        const still = left.filter(each.holds);
        return still.length < least.length ? [each, still] : [rule, least];
      },
      [null, left],
    );
    if (!best) break;
    found.push(best.condition);
    left = rest;
  }
  return left.length > no.length * SLACK ? [{ on: 'several' }] : found;
}

/** Everything that was so in every case of `yes`. Earlier lines come first: of equals they say the most. */
function rulesOf(yes: readonly Standing[], no: readonly Standing[]): Rule[] {
  return [...pauseRules(yes, no), ...lineRules(yes, no), ...measureRules(yes)];
}

function measureRules(yes: readonly Standing[]): Rule[] {
  return MEASURES.flatMap((measure): Rule[] => {
    const values = yes.map(({ measures }) => measures[measure]);
    const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return [
      {
        condition: { on: 'measure', measure, high: true },
        holds: ({ measures }) => measures[measure] >= least,
      },
      {
        condition: { on: 'measure', measure, high: false },
        holds: ({ measures }) => measures[measure] <= most,
      },
    ];
  });
}

/** The reader took one of some lines at an earlier decision, or never came to it. */
function lineRules(yes: readonly Standing[], no: readonly Standing[]): Rule[] {
  const decisions = new Set([...yes, ...no].flatMap(({ taken }) => [...taken.keys()]));
  return [...decisions].flatMap((decision): Rule[] => {
    const here = new Set(yes.map(({ taken }) => taken.get(decision)));
    const there = new Set(no.map(({ taken }) => taken.get(decision)));
    const others = [...there].filter((option) => !here.has(option));
    const holds = ({ taken }: Standing): boolean => here.has(taken.get(decision));
    const named = (options: Iterable<string | undefined>): string[] =>
      [...options].filter((option) => option !== undefined).sort();
    const [lines, without] = [named(here), named(others)];
    // The shorter of the two ways to say it.
    if (here.has(undefined) || (without.length > 0 && without.length < lines.length))
      return without.length && !others.includes(undefined)
        ? [{ condition: { on: 'line', decision, options: without, not: true }, holds }]
        : [];
    return lines.length ? [{ condition: { on: 'line', decision, options: lines, not: false }, holds }] : [];
  });
}

function pauseRules(yes: readonly Standing[], no: readonly Standing[]): Rule[] {
  const pauses = new Set([...yes, ...no].flatMap(({ paused }) => [...paused]));
  return [...pauses].flatMap((pause): Rule[] => {
    const rule = (not: boolean): Rule => ({
      condition: { on: 'line', decision: decisionOf(pause), options: [pause], not },
      holds: ({ paused }) => paused.has(pause) !== not,
    });
    if (yes.every(({ paused }) => paused.has(pause))) return [rule(false)];
    return yes.some(({ paused }) => paused.has(pause)) ? [] : [rule(true)];
  });
}
