// Ways through a story for the tests: seeded random picks, in the words of the game.

import type { Option, Turn } from '../../src/domain/beat';
import { dice } from '../../src/domain/hash';
import { isChoosable } from '../../src/domain/offered';
import { Playthrough } from '../../src/domain/playthrough';
import type { StorySource } from '../../src/domain/story-card';

/** What can be picked at a turn. */
export const choosable = (turn: Turn): Option[] => turn.decision?.options.filter(isChoosable) ?? [];

/** Plays on by dice until the story ends, or for at most `picks` picks. */
export function playOn(play: Playthrough, seed: number, picks = 200): Playthrough {
  const roll = dice(seed);
  for (let i = 0; i < picks && play.turn.decision; i++) {
    const options = choosable(play.turn);
    const option = options[Math.floor(roll() * options.length)];
    if (!option) break;
    play.pick(play.turn.number, option.id);
  }
  return play;
}

export const randomPlay = (source: StorySource, seed: number, picks?: number): Playthrough =>
  playOn(Playthrough.begin(source, seed % 65_536), seed, picks);
