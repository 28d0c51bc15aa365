// The plays that a story is judged by, each made once: the survey, the reach and the map are all counted over the same.

import type { Turn } from '../../domain/beat';
import type { Given } from '../../domain/run';
import type { StorySource } from '../../domain/story-card';
import { NOTHING } from '../play';
import { PlayTree } from '../play-tree';
import { BOTS, botPlays } from './bots';
import { addTurn, type Census, newCensus } from './census';
import { type MeterStep, type Walked, walk } from './walker';

type Plays = readonly (readonly Turn[])[];

/** A share of 2 % is told from none and from 4 % (six tenths of a point of standard error), one of a half to two points. */
export const BLIND_PLAYS = 500;
/** Habits that see the options in the order of the seed differ from play to play; the others hardly do. */
const HABIT_PLAYS = 80;
const BOT_PLAYS = 10;
const SEEDED = ['first', 'last', 'notice, then held'];
/** A story that breaks is to be mended first, and a circle would be gone round in every play. */
const BROKEN_EFFORT = 0.02;

/** Everything met on the walk and in the plays. */
export interface Met {
  readonly walked: Walked;
  readonly census: Census;
  /** Picks of the walk after which the story read a meter. */
  readonly steps: readonly MeterStep[];
}

/** Plays of one story. Nothing is played before it is asked for. */
export class StoryPlays {
  /** Every way that was played so far: any further play goes on from it. */
  readonly tree: PlayTree;
  private walk: Met | null = null;
  private readonly made = new Map<string, Plays>();
  private everything: Met | null = null;

  /**
   * @param effort share of the plays that are made, up to 1
   * @param givens what the plays are handed, each in turn
   */
  constructor(
    readonly source: StorySource,
    private readonly effort = 1,
    readonly givens: readonly Given[] = NOTHING,
  ) {
    this.tree = new PlayTree(source);
  }

  /** Blind plays, with the seeds 0, 1, 2, … */
  get blind(): Plays {
    return this.by('random');
  }

  /** Plays of each bot, with its name, blind picking first. */
  get all(): readonly (readonly [name: string, plays: Plays])[] {
    return Object.keys(BOTS).map((name) => [name, this.by(name)] as const);
  }

  /** The walk, and a census of the walk and of all plays: no way that was met is missing. */
  get met(): Met {
    if (!this.everything) {
      const { walked, census, steps } = this.walkOnce();
      for (const [, plays] of this.all)
        for (const turns of plays)
          for (const [i, turn] of turns.entries()) addTurn(census, turn, turns.slice(0, i));
      this.everything = { walked, census, steps };
    }
    return this.everything;
  }

  /** How many plays to make of so many. */
  times(count: number): number {
    const broken = Object.keys(this.walkOnce().census.problems).length > 0;
    return Math.ceil(count * (broken ? Math.min(this.effort, BROKEN_EFFORT) : this.effort));
  }

  private by(name: string): Plays {
    const known = this.made.get(name);
    if (known) return known;
    const count = name === 'random' ? BLIND_PLAYS : SEEDED.includes(name) ? HABIT_PLAYS : BOT_PLAYS;
    const plays = botPlays(this.tree, name, this.times(count), this.givens);
    this.made.set(name, plays);
    return plays;
  }

  private walkOnce(): Met {
    if (!this.walk) {
      const census = newCensus();
      const steps: MeterStep[] = [];
      this.walk = { walked: walk(this.source, census, { steps, givens: this.givens }), census, steps };
    }
    return this.walk;
  }
}
