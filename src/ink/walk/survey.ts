// Everything the checks need to know of a story from playing it: the walk, blind plays, bots, and what the meters move.

import type { Meter, Turn } from '../../domain/beat';
import { type BotResult, resultOf } from './bots';
import type { Census } from './census';
import { type MeterPower, powersOf } from './forced-meters';
import { isScoredPick, wordsRead } from './measures';
import type { StoryPlays } from './story-plays';
import type { Walked } from './walker';

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

/** Surveys a story. */
export function survey(plays: StoryPlays): Survey {
  const { walked, census, steps } = plays.met;
  const heldTooEarly = new Set<string>();
  let [words, decisions] = [walked.words, walked.decisions];
  for (const turns of plays.all.flatMap(([, made]) => made)) {
    for (const id of earlyHeld(turns)) heldTooEarly.add(id);
    if (turns.at(-1)?.ending == null) continue;
    words = widened(words, wordsOfPlay(turns));
    decisions = widened(decisions, turns.filter(isScoredPick).length);
  }
  return {
    walked: { ...walked, words, decisions },
    census,
    blindWords: plays.blind.map(wordsOfPlay).sort((a, b) => a - b),
    bots: plays.all.map(([name, made]) => resultOf(name, made)),
    powers: powersOf(plays.source, steps),
    heldTooEarly: [...heldTooEarly],
  };
}

const wordsOfPlay = (turns: readonly Turn[]): number => turns.reduce((sum, turn) => sum + wordsRead(turn), 0);

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
