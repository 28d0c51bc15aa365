// The map of a story: walked, played many times over, turned into a graph and laid out. Some ten seconds, kept by hash.

import type { StoryMap } from '../../domain/map/story-map';
import type { StorySource } from '../../domain/story-card';
import { blindPlays } from '../play';
import { BOTS, botPlays } from '../walk/bots';
import { addTurn, newCensus } from '../walk/census';
import { walk } from '../walk/walker';
import { graphOf } from './graph';
import { layOut } from './layout';

const BLIND_PLAYS = 800;
/** Habits take the meters to where blind picking seldom comes. */
const HABIT_PLAYS = 60;

/**
 * Draws up the map of a story.
 * @param endings ids that the story declares
 * @param effort share of the plays that are made, up to 1
 */
export function mapOf(source: StorySource, endings: readonly string[], effort = 1): StoryMap {
  const census = newCensus();
  walk(source, census);
  const plays = [
    ...blindPlays(source, Math.ceil(BLIND_PLAYS * effort)),
    ...Object.keys(BOTS).flatMap((name) => botPlays(source, name, Math.ceil(HABIT_PLAYS * effort))),
  ];
  for (const turns of plays)
    for (const [i, turn] of turns.entries()) addTurn(census, turn, turns.slice(0, i));
  return layOut(graphOf(census, plays, endings));
}
