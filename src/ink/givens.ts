// What an other side may be handed: from plays of the story whose evening it is, blind ones and those of every habit.

import { givenOf } from '../domain/other-side';
import type { Given } from '../domain/run';
import type { StorySource } from '../domain/story-card';
import { NOTHING } from './play';
import { PlayTree } from './play-tree';
import { BOTS, blindPlays, botPlays } from './walk/bots';

const BLIND = 120;
const OF_EACH_HABIT = 6;

/** Different evenings of the other side, in an order that mixes blind plays and habits; nothing for other stories. */
export function givensFor({ side }: StorySource, of: StorySource | null): readonly Given[] {
  if (!side || !of) return NOTHING;
  const tree = new PlayTree(of);
  const habits = Object.keys(BOTS).filter((name) => name !== 'random');
  const plays = [
    ...habits.flatMap((name) => botPlays(tree, name, 1)),
    ...blindPlays(tree, BLIND),
    ...habits.flatMap((name) => botPlays(tree, name, OF_EACH_HABIT).slice(1)),
  ];
  const givens = plays.map((turns) =>
    givenOf(
      side,
      turns.flatMap(({ picked }) => picked?.id ?? []),
    ),
  );
  return [...new Map(givens.map((given) => [JSON.stringify(given), given])).values()];
}
