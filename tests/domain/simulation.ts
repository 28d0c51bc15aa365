// Players made of dice, to see what the reading calls them: the proof behind the thresholds in src/domain/reading.ts.

import type { Meter, Option, Turn } from '../../src/domain/beat';
import { dice } from '../../src/domain/hash';
import { isScored } from '../../src/domain/offered';
import type { Leaning } from '../../src/domain/reading';
import type { StorySource } from '../../src/domain/story-card';
import { play } from '../../src/ink/play';
import { readingOfPlay } from '../../src/ink/walk/bots';
import { choosable } from './ways';

/** Picks an option, by dice. */
type Player = (turn: Turn, roll: () => number) => Option;

const any = (options: readonly Option[], roll: () => number): Option =>
  options[Math.floor(roll() * options.length)] as Option;

const blind: Player = (turn, roll) => any(choosable(turn), roll);

/** Takes what weighs most on a meter four times in five, and anything otherwise. */
const leaning =
  (meter: (turn: Turn) => Meter): Player =>
  (turn, roll) => {
    if (roll() >= 0.8) return blind(turn, roll);
    const scored = choosable(turn).filter(isScored);
    const most = Math.max(...scored.map((option) => option.weights[meter(turn)]));
    return any(
      scored.filter((option) => option.weights[meter(turn)] === most),
      roll,
    );
  };

/** Blind picking is not among them: the checks have played it already. */
export const PLAYERS: Readonly<Record<string, Player>> = {
  'four in five open': leaning(() => 'secure'),
  'four in five reaching': leaning(() => 'anxious'),
  'four in five keeping': leaning(() => 'avoidant'),
  'reaching and keeping by turns': leaning((turn) => (turn.number % 2 ? 'anxious' : 'avoidant')),
};

export type Called = Readonly<Record<Leaning, number>>;

export const NOBODY: Called = {
  'too-few': 0,
  secure: 0,
  anxious: 0,
  avoidant: 0,
  'push-pull': 0,
  mixed: 0,
};

/** Plays a story many times as one player; shares of what the reading calls it, 0 to 1. */
export function simulate(source: StorySource, player: Player, plays: number, seed: number): Called {
  const called: Record<Leaning, number> = { ...NOBODY };
  for (let number = 0; number < plays; number++) {
    const roll = dice(seed + number);
    const turns = play(source, number, (_choosable, turn) => player(turn, roll));
    called[readingOfPlay(turns)] += 1 / plays;
  }
  return called;
}
