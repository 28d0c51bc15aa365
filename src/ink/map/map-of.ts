// The map of a story: walked, played many times over, turned into a graph and laid out. Some ten seconds, kept by hash.

import type { Turn } from '../../domain/beat';
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
const HABIT_PLAYS = 40;
/** States of one depth that the walk goes on from: it is here for ways that are seldom gone. */
const BEAM = 60;

interface Made {
  /** Blind plays that were made already; others are made here. */
  readonly plays?: readonly (readonly Turn[])[];
  /** Share of the plays that are made, up to 1. */
  readonly effort?: number;
}

/**
 * Draws up the map of a story.
 * @param endings ids that the story declares
 */
export function mapOf(source: StorySource, endings: readonly string[], made: Made = {}): StoryMap {
  const { effort = 1, plays: blind = blindPlays(source, Math.ceil(BLIND_PLAYS * effort)) } = made;
  const census = newCensus();
  walk(source, census, BEAM);
  const plays = [
    ...blind,
    ...Object.keys(BOTS).flatMap((name) => botPlays(source, name, Math.ceil(HABIT_PLAYS * effort))),
  ];
  for (const turns of plays)
    for (const [i, turn] of turns.entries()) addTurn(census, turn, turns.slice(0, i));
  return layOut(graphOf(census, plays, endings));
}
