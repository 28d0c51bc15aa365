// Plays one story many times over. Plays that begin with the same picks go the same way, so each way is read from Ink once:
// with every turn Ink's state is kept, and a play that turns off goes on from there. That saves a third of the work.

import type { Turn } from '../domain/beat';
import { isChoosable, shownOrder } from '../domain/offered';
import type { Given } from '../domain/run';
import type { StorySource } from '../domain/story-card';
import { type Mark, StorySession } from '../domain/story-session';
import type { Picker } from './play';

/** Picks after which a play is given up: the story goes in circles. */
const MOST_PICKS = 120;

/** A turn that some play came to, and the ways on that were taken from it. */
interface Known {
  readonly turn: Turn;
  readonly mark: Mark;
  readonly next: Map<string, Known>;
}

/** The ways through one story that plays have gone so far. */
export class PlayTree {
  /** First turns, by what was handed over. */
  private readonly first = new Map<string, Known>();
  private session: StorySession | null = null;
  /** Where the session stands. */
  private here: Known | null = null;

  constructor(readonly source: StorySource) {}

  /** Plays the story as `play` does. */
  play(seed: number, pick: Picker, given: Given = {}): readonly Turn[] {
    let at = this.firstFor(given);
    const turns = [shownBy(at.turn, seed)];
    for (let i = 0; i < MOST_PICKS; i++) {
      const turn = turns[i] as Turn;
      const option = turn.decision && pick(turn.decision.options.filter(isChoosable), turn, turns);
      const next = option ? (at.next.get(option.id) ?? this.goOn(at, option.id)) : null;
      if (!next) break;
      at = next;
      turns.push(shownBy(at.turn, seed));
    }
    return turns;
  }

  private firstFor(given: Given): Known {
    const key = JSON.stringify(given);
    const known = this.first.get(key);
    if (known) return known;
    // What an order of lines hangs on is put right for each play, and nothing else in a story may hang on the seed.
    this.session = new StorySession(this.source, 0, given, this.session);
    const first = this.keep(this.session);
    this.first.set(key, first);
    return first;
  }

  /** Takes a pick that no play has taken here; null when it can't be taken. */
  private goOn(from: Known, pick: string): Known | null {
    const { session } = this;
    if (!session) return null;
    if (this.here !== from) session.backTo(from.mark);
    this.here = from;
    if (!session.choose(from.turn.number, pick)) return null;
    const next = this.keep(session);
    from.next.set(pick, next);
    return next;
  }

  private keep(session: StorySession): Known {
    this.here = { turn: session.turn, mark: session.mark(), next: new Map() };
    return this.here;
  }
}

/** A turn as a play with this seed sees it: its options in another order. */
function shownBy(turn: Turn, seed: number): Turn {
  if (!turn.decision) return turn;
  const { name, options } = turn.decision;
  return { ...turn, decision: { ...turn.decision, options: shownOrder(options, seed, name) } };
}
