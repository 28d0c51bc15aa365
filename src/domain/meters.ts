// The three hidden meters, computed from what was offered and what was picked. Shown only at the end, for this story alone.

import { METERS, type Meter, type Option, type Turn } from './beat';
import { isScored } from './offered';

/** A decision passed: the options that count, as last offered before the pick, and the pick. */
export interface Passing {
  /** Number of the turn at whose end it was picked. */
  readonly turn: number;
  readonly decision: string;
  readonly offered: readonly Option[];
  readonly picked: Option;
}

/** One meter over a run. All in weights: 0 to 2 a decision. */
export interface Tally {
  /** Sum of what was picked. */
  readonly got: number;
  /** Sum of the most that each set offered. */
  readonly most: number;
  /** What picking blind would take in the mean. */
  readonly blind: number;
  /** Variance of what picking blind would take. */
  readonly spread: number;
  /** got / most, 0 to 1; 0 where nothing was offered. */
  readonly level: number;
  /** (got − blind) / most, −1 to 1: how far the picks differ from picking blind. */
  readonly lift: number;
  /** (got − blind) in standard deviations of picking blind; 0 where sets offered no difference. */
  readonly sure: number;
}

export type Meters = Readonly<Record<Meter, Tally>>;

/** The decisions of a run that were passed, each once; pauses are not among them. */
export function passingsOf(turns: readonly Turn[]): Passing[] {
  const passings: Passing[] = [];
  for (const [index, turn] of turns.entries()) {
    const picked = turns[index + 1]?.picked;
    if (!turn.decision || !picked || picked.notice) continue;
    const offered = turn.decision.options.filter(isScored);
    passings.push({ turn: turn.number, decision: turn.decision.name, offered, picked });
  }
  return passings;
}

/** Adds the passings up, a meter at a time. */
export function metersOf(passings: readonly Passing[]): Meters {
  return Object.fromEntries(METERS.map((meter) => [meter, tally(passings, meter)])) as Record<Meter, Tally>;
}

function tally(passings: readonly Passing[], meter: Meter): Tally {
  let [got, most, blind, spread] = [0, 0, 0, 0];
  for (const { offered, picked } of passings) {
    const weights = offered.map((option) => option.weights[meter]);
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    got += picked.weights[meter];
    most += Math.max(...weights);
    blind += mean;
    spread += weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / weights.length;
  }
  return {
    got,
    most,
    blind,
    spread,
    level: most ? got / most : 0,
    lift: most ? (got - blind) / most : 0,
    sure: spread > 0 ? (got - blind) / Math.sqrt(spread) : 0,
  };
}
