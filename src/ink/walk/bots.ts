// Players that follow a habit, and what their plays are read as. A habit alone must not look like an open heart.

import type { Option, Turn } from '../../domain/beat';
import { dice } from '../../domain/hash';
import { metersOf, passingsOf } from '../../domain/meters';
import { type Leaning, readingOf } from '../../domain/reading';
import type { Given } from '../../domain/run';
import { blind, endingOf, givenFor, NOTHING, type Picker } from '../play';
import type { PlayTree } from '../play-tree';
import { lengthOf, linesOf } from './measures';

/** What a bot's plays came to: shares of readings and of endings. */
export interface BotResult {
  readonly name: string;
  readonly plays: number;
  readonly readings: Partial<Record<Leaning, number>>;
  readonly endings: Record<string, number>;
}

/** Picks the option with the most of something; of equals, one by dice. */
function most(measure: (option: Option) => number, seed: number): Picker {
  const roll = dice(seed);
  return (choosable) => {
    const lines = linesOf(choosable);
    const best = Math.max(...lines.map(measure));
    const equals = lines.filter((option) => measure(option) === best);
    return equals[Math.floor(roll() * equals.length)];
  };
}

/** Takes every pause, and then the line that had been held. */
function noticeThenHeld(seed: number): Picker {
  const other = blind(seed);
  return (choosable, turn, turns) => {
    const pause = choosable.find((option) => option.notice);
    if (pause) return pause;
    const held = heldBefore(turn, turns);
    return choosable.find((option) => held.has(option.id)) ?? other(linesOf(choosable), turn, turns);
  };
}

function heldBefore(turn: Turn, turns: readonly Turn[]): Set<string> {
  const same = turns.filter((each) => each !== turn && each.decision?.name === turn.decision?.name);
  return new Set(
    same.flatMap(
      (each) => each.decision?.options.filter((option) => option.held).map((option) => option.id) ?? [],
    ),
  );
}

const lean =
  (meter: 'secure' | 'anxious' | 'avoidant') =>
  ({ weights }: Option): number =>
    2 * weights[meter] - weights.secure - weights.anxious - weights.avoidant;

/** The bots, in the order of the table; each is made anew for a seed. `random` is what the others are held against. */
export const BOTS: Readonly<Record<string, (seed: number) => Picker>> = {
  random: blind,
  first: () => (choosable) => choosable[0],
  last: () => (choosable) => linesOf(choosable).at(-1),
  longest: (seed) => most(lengthOf, seed),
  'notice, then held': noticeThenHeld,
  'most secure': (seed) => most(lean('secure'), seed),
  'most anxious': (seed) => most(lean('anxious'), seed),
  'most avoidant': (seed) => most(lean('avoidant'), seed),
};

/** What plays are read as. */
export const readingOfPlay = (turns: readonly Turn[]): Leaning => {
  const passings = passingsOf(turns);
  return readingOf(metersOf(passings), passings).leaning;
};

/** Shares of readings and endings over plays. */
export function resultOf(name: string, plays: readonly (readonly Turn[])[]): BotResult {
  return {
    name,
    plays: plays.length,
    readings: shares(plays.map(readingOfPlay)),
    endings: shares(plays.map((turns) => endingOf(turns) ?? 'none')),
  };
}

/** Lets a bot play with the seeds 0, 1, 2, … */
export const botPlays = (
  tree: PlayTree,
  name: string,
  count: number,
  givens: readonly Given[] = NOTHING,
): (readonly Turn[])[] =>
  Array.from({ length: count }, (_, seed) =>
    tree.play(seed, (BOTS[name] ?? blind)(seed), givenFor(givens, seed)),
  );

/** Many blind plays, with the seeds 0, 1, 2, … */
export const blindPlays = (
  tree: PlayTree,
  count: number,
  givens: readonly Given[] = NOTHING,
): (readonly Turn[])[] => botPlays(tree, 'random', count, givens);

function shares<T extends string>(values: readonly T[]): Record<T, number> {
  const counts = {} as Record<T, number>;
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1 / values.length;
  return counts;
}
