// Plays a story from its first turn to its last, with somebody to pick.

import type { Option, Turn } from '../domain/beat';
import { dice } from '../domain/hash';
import { isChoosable } from '../domain/offered';
import type { Given } from '../domain/run';
import type { StorySource } from '../domain/story-card';
import { StorySession } from '../domain/story-session';

/** Picks one of the options that can be picked; it is given all that are shown, and the turns so far. */
export type Picker = (choosable: readonly Option[], turn: Turn, turns: readonly Turn[]) => Option | undefined;

/** Picks after which a play is given up: the story goes in circles. */
const MOST_PICKS = 120;

/** The latest session of each story: its Ink is used again by the next play, which saves most of the time. */
const spent = new WeakMap<object, StorySession>();

/** Plays a story. The last turn has an ending, or a problem. */
export function play(source: StorySource, seed: number, pick: Picker, given: Given = {}): readonly Turn[] {
  const session = new StorySession(source, seed, given, spent.get(source.compiled) ?? null);
  spent.set(source.compiled, session);
  for (let i = 0; i < MOST_PICKS; i++) {
    const { turn } = session;
    const option = turn.decision && pick(turn.decision.options.filter(isChoosable), turn, session.turns);
    if (!option || !session.choose(turn.number, option.id)) break;
  }
  return session.turns;
}

/** Picks blind, by dice: every option that can be picked is as likely, pauses among them. */
export function blind(seed: number): Picker {
  const roll = dice(seed);
  return (choosable) => choosable[Math.floor(roll() * choosable.length)];
}

/** What stories that are handed nothing are handed. */
export const NOTHING: readonly Given[] = [{}];

/** What the play with a seed is handed: each in turn. */
export const givenFor = (givens: readonly Given[], seed: number): Given => givens[seed % givens.length] ?? {};

/** The ending a play came to; null where it came to none. */
export const endingOf = (turns: readonly Turn[]): string | null => turns.at(-1)?.ending ?? null;
