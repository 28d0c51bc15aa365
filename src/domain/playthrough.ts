// A run being lived: its log and the turns it makes. Back and forward are steps in the log; the story follows.

import type { Decision, Turn } from './beat';
import type { Given, Pick, Run } from './run';
import { goTo, standing, startRun, withPick } from './run';
import type { StorySource } from './story-card';
import { StorySession } from './story-session';

/** How far a stored run or a code could be played again on the story as it is now. */
export interface Replayed {
  /** Picks that could be played again. */
  readonly picks: number;
  /** Picks that were asked for. */
  readonly of: number;
  /** Why it stopped: the line is gone, the choice is made of other things, or the end is another one. */
  readonly why: 'gone' | 'changed' | 'other-ending' | null;
}

/** One reader's way through one story. */
export class Playthrough {
  /** The turns played so far, those gone back from included. */
  private turnsPlayed: readonly Turn[];
  private session: StorySession;

  /** Use `begin`, `replay` or, for a code, `playOfCoded`. */
  constructor(
    readonly source: StorySource,
    private log: Run,
    session: StorySession,
  ) {
    this.session = session;
    this.turnsPlayed = session.turns;
  }

  /** Begins a story. @param seed 0 to 65,535 @param given what another run hands to it */
  static begin(source: StorySource, seed: number, given: Given = {}): Playthrough {
    const run = startRun(source.id, source.hash, seed, given);
    return new Playthrough(source, run, new StorySession(source, seed, given));
  }

  /** Plays a stored run again, as far as the story still offers what it offered. The run's `at` is kept where it can be. */
  static replay(source: StorySource, run: Run, ending: string | null = null): [Playthrough, Replayed] {
    const session = new StorySession(source, run.seed, run.given);
    const why = follow(session, run.picks, ({ offered, pick }, decision) => {
      if (decision.offered === offered) return { id: pick };
      return decision.options.some((option) => option.id === pick) ? 'changed' : 'gone';
    });
    return finish(source, session, run, { of: run.picks.length, why, ending });
  }

  get run(): Run {
    return this.log;
  }

  /** The turn the reader is at. */
  get turn(): Turn {
    return this.turnsPlayed[this.log.at] as Turn;
  }

  /** The turns from the first to the one the reader is at. */
  get turns(): readonly Turn[] {
    return this.turnsPlayed.slice(0, this.log.at + 1);
  }

  /** Picks an option at a turn; false when it is not the turn the reader is at, or can't be picked. */
  pick(turnNumber: number, optionId: string): boolean {
    const picked = this.pickFirst(turnNumber, optionId);
    this.readOn();
    return picked;
  }

  /** Picks, and reads no more than the first line of a turn that is new; `readOn` reads the rest. */
  pickFirst(turnNumber: number, optionId: string): boolean {
    this.readOn();
    const { turn, log } = this;
    if (turnNumber !== log.at || !turn.decision) return false;
    const pick = pickOf(turn, optionId);
    const next = withPick(log, pick);
    if (this.turnsPlayed[log.at + 1]?.picked?.id !== optionId) {
      const session = this.sessionAt(log.at);
      if (!session.chooseFirst(turnNumber, optionId)) return false;
      this.turnsPlayed = session.turns;
    }
    this.log = next;
    return true;
  }

  /** Is there more of the turn than the line that has been read? */
  get open(): boolean {
    return this.session.open;
  }

  /** Reads the rest of a turn of which the first line has been read; false when all of it has. */
  readOn(): boolean {
    return this.session.readOn();
  }

  /** Goes to any turn of the run, back or forward; what lies ahead is kept. */
  goTo(at: number): void {
    this.readOn();
    this.log = goTo(this.log, at);
  }

  /**
   * Brings the Ink to the turn the reader is at, which they came to by a step in the history: done before they pick another
   * line than they did, it is answered at once.
   */
  standReady(): void {
    if (!this.open && this.turn.decision) this.sessionAt(this.log.at);
  }

  /** A session whose latest turn is `at`: the one at hand, or a new one that replays the way there. */
  private sessionAt(at: number): StorySession {
    if (this.session.turn.number === at) return this.session;
    // The Ink of the one at hand is used again: to read it anew would cost more than all the picks.
    this.session = new StorySession(this.source, this.log.seed, this.log.given, this.session);
    follow(this.session, standing({ ...this.log, at }), ({ pick }) => ({ id: pick }));
    return this.session;
  }
}

const pickOf = (turn: Turn, optionId: string): Pick => ({
  decision: turn.decision?.name ?? '',
  visit: turn.decision?.visit ?? 0,
  offered: turn.decision?.offered ?? '',
  pick: optionId,
});

/** Picks in order for as long as each can be found; tells why it stopped. */
export function follow<T>(
  session: StorySession,
  picks: readonly T[],
  find: (pick: T, decision: Decision) => { id: string } | 'gone' | 'changed',
): Replayed['why'] {
  for (const pick of picks) {
    const { decision, number } = session.turn;
    const found = decision ? find(pick, decision) : 'changed';
    if (typeof found === 'string') return found;
    if (!session.choose(number, found.id)) return 'gone';
  }
  return null;
}

/** The play of a session that has followed a run as far as it could, with what came of it. */
export function finish(
  source: StorySource,
  session: StorySession,
  run: Run,
  asked: { of: number; why: Replayed['why']; ending: string | null },
): [Playthrough, Replayed] {
  const picks = session.turns
    .slice(0, -1)
    .map((turn, i) => pickOf(turn, session.turns[i + 1]?.picked?.id ?? ''));
  const played = { ...run, storyHash: source.hash, picks };
  const other = asked.why === null && asked.ending !== null && session.turn.ending !== asked.ending;
  const log = goTo(played, run.at);
  const why = other ? 'other-ending' : asked.why;
  return [new Playthrough(source, log, session), { picks: picks.length, of: asked.of, why }];
}
