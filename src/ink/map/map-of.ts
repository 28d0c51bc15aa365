// The map of a story: walked, played many times over, turned into a graph and laid out.

import type { StoryMap } from '../../domain/map/story-map';
import type { StoryPlays } from '../walk/story-plays';
import { graphOf } from './graph';
import { layOut } from './layout';
import { leadsOf } from './leads';

/**
 * Draws up the map of a story.
 * @param endings ids that the story declares
 */
export function mapOf(plays: StoryPlays, endings: readonly string[]): StoryMap {
  const made = plays.all.flatMap(([, each]) => each);
  const graph = graphOf(plays.met.census, made, endings);
  return { ...layOut(graph), leads: leadsOf(graph.decisions, made) };
}
