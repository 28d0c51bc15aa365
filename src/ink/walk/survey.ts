// Everything the checks need to know of a story from playing it: the walk, blind plays, bots, and what the meters move.

import type { Meter, Turn } from '../../domain/beat';
import type { StorySource } from '../../domain/story-card';
import { blindPlays } from '../play';
import { BOTS, type BotResult, botPlays, resultOf } from './bots';
import { addTurn, type Census, newCensus } from './census';
import { type MeterPower, powersOf } from './forced-meters';
import { isScoredPick, wordsRead } from './measures';
import { type Walked, walk } from './walker';

/** Plain data, so that it can be kept. */
export interface Survey {
  readonly walked: Walked;
  readonly census: Census;
  /** Words of blind plays, sorted: for the middle of the road. */
  readonly blindWords: readonly number[];
  readonly bots: readonly BotResult[];
  readonly powers: Readonly<Record<Meter, MeterPower>>;
  /** Held lines that a reader met before any pause had been offered, with the decision. */
  readonly heldTooEarly: readonly string[];
}

const BLIND_PLAYS = 1000;
/** Habits that see the options in the order of the seed differ from play to play; the others hardly do. */
const HABIT_PLAYS = 300;
const BOT_PLAYS = 60;
const POWER_PLAYS = 100;
const SEEDED = ['first', 'last', 'notice, then held'];

/**
 * Surveys a story: some ten seconds.
 * @param effort share of the plays that are made, up to 1
 */
export function survey(source: StorySource, effort = 1): Survey {
  const census = newCensus();
  const walked = walk(source, census);
  // A story that breaks is to be mended first; a circle would be gone round in every play.
  const times = (count: number): number =>
    Math.ceil(count * (Object.keys(census.problems).length > 0 ? Math.min(effort, 0.02) : effort));
  const plays = blindPlays(source, times(BLIND_PLAYS));
  const bots = [resultOf('random', plays)];
  const heldTooEarly = new Set<string>();
  const met = [...plays];
  for (const name of Object.keys(BOTS)) {
    if (name === 'random') continue;
    const own = botPlays(source, name, times(SEEDED.includes(name) ? HABIT_PLAYS : BOT_PLAYS));
    bots.push(resultOf(name, own));
    met.push(...own);
  }
  let [words, decisions] = [walked.words, walked.decisions];
  for (const turns of met) {
    for (const [i, turn] of turns.entries()) addTurn(census, turn, turns.slice(0, i));
    for (const id of earlyHeld(turns)) heldTooEarly.add(id);
    if (turns.at(-1)?.ending == null) continue;
    words = widened(
      words,
      turns.reduce((sum, turn) => sum + wordsRead(turn), 0),
    );
    decisions = widened(decisions, turns.filter(isScoredPick).length);
  }
  return {
    walked: { ...walked, words, decisions },
    census,
    blindWords: plays
      .map((turns) => turns.reduce((sum, turn) => sum + wordsRead(turn), 0))
      .sort((a, b) => a - b),
    bots,
    powers: powersOf(source, plays.slice(0, times(POWER_PLAYS))),
    heldTooEarly: [...heldTooEarly],
  };
}

const widened = <T extends { least: number; most: number }>(span: T, value: number): T => ({
  ...span,
  least: Math.min(span.least, value),
  most: Math.max(span.most, value),
});

/** Held lines of the first set that holds any, when no pause was offered at an earlier one. */
function earlyHeld(turns: readonly Turn[]): string[] {
  for (const { decision } of turns) {
    const held = decision?.options.filter((option) => option.held !== null) ?? [];
    if (held.length > 0) return held.map((option) => option.id);
    if (decision?.options.some((option) => option.notice)) return [];
  }
  return [];
}
