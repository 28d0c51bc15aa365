// The map of a story: walked, played many times over, turned into a graph and laid out.

import type { StoryMap } from '../../domain/map/story-map';
import type { StoryPlays } from '../walk/story-plays';
import { graphOf } from './graph';
import { layOut } from './layout';

/**
 * Draws up the map of a story.
 * @param endings ids that the story declares
 */
export const mapOf = (plays: StoryPlays, endings: readonly string[]): StoryMap =>
  layOut(
    graphOf(
      plays.met.census,
      plays.all.flatMap(([, made]) => made),
      endings,
    ),
  );
