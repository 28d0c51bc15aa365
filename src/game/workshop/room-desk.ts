// The console's work: it leads the session, keeps it at every change, and tells the projectors; hands, once a frame.

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Turn } from '../../domain/beat';
import type { StorySource } from '../../domain/story-card';
import { promptsFor } from '../../domain/workshop/prompts';
import { backward, seeAnother } from '../../domain/workshop/room-back';
import { openDecision } from '../../domain/workshop/room-run';
import type { RoomSession } from '../../domain/workshop/room-session';
import { DEBRIEF_PAGES, onward, type RoomMoment, settled } from '../../domain/workshop/room-steps';
import { askInstead, countAnew, countHand, sameVote, voteInFull } from '../../domain/workshop/room-votes';
import { takenBack, withWayBack } from '../../domain/workshop/take-back';
import { butHands } from './but-hands';
import { type Frame, OnceAFrame } from './once-a-frame';
import type { Press, RoomChannel, RoomMessage, RoomState } from './room-channel';
import { heldOrGoing, withMinute } from './room-clock';
import { RoomWalls } from './room-walls';
import { RoomWay } from './room-way';
import type { SessionStore } from './session-store';

export interface DeskParts {
  readonly sessions: SessionStore;
  readonly channel: RoomChannel;
  readonly now: () => Date;
  readonly frame: Frame;
  /** Made at random for this window. */
  readonly self: string;
}

export class RoomDesk {
  /** As it is seen: behind by a frame at most, while hands are counted. */
  readonly session: ReadonlySignal<RoomSession>;
  /** The session for whoever does not show its hands: those of the vote that is on may be old ones. */
  readonly room: ReadonlySignal<RoomSession>;
  readonly turns: ReadonlySignal<readonly Turn[]>;
  readonly turn: ReadonlySignal<Turn>;
  readonly blank = signal(false);
  /** The option marked to go with. */
  readonly aim: Signal<string | null> = signal(null);
  /** Windows that show the wall. */
  readonly walls = new RoomWalls();
  /** False once another console leads: nothing is changed from here then. */
  readonly leads: Signal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly out: OnceAFrame;

  /** As it is. */
  private held: RoomSession;
  private readonly seen: Signal<RoomSession>;
  private readonly way: RoomWay;
  private readonly stopListening: () => void;
  private since: number;

  constructor(
    readonly source: StorySource,
    session: RoomSession,
    private readonly parts: DeskParts,
    /** False where another console leads. */
    leads: boolean,
  ) {
    this.leads = signal(leads);
    this.since = parts.now().getTime();
    this.way = new RoomWay(source);
    this.held = settled(session, this.way.turn(session));
    this.seen = signal(this.held);
    this.session = this.seen;
    this.room = butHands(this.seen);
    this.canUndo = computed(() => this.leads.value && this.seen.value.past.length > 0);
    this.out = new OnceAFrame(() => this.giveOut(), parts.frame);
    this.turns = computed(() => this.way.turns(this.room.value));
    this.turn = computed(() => this.turns.value[this.turns.value.length - 1] as Turn);
    this.stopListening = parts.channel.listen((message) => this.hear(message));
    parts.channel.post({ kind: 'who', from: parts.self });
    if (leads) this.out.now();
  }

  /** A key, a clicker or a button, from this window or from the projector's. */
  press(press: Press): void {
    if (!this.leads.value) return;
    if (press.do === 'letter') this.letter(press.at, press.by);
    else if (press.do === 'undo') this.undo();
    // What is dark comes back with the first press, and nothing else happens unseen.
    else if (press.do === 'blank' || this.blank.value) this.darken(!this.blank.value);
    else this.step(press.do);
  }

  private step(way: 'on' | 'back'): void {
    const { moment } = this;
    const { phase, page } = this.held;
    if (way === 'on' && phase === 'debrief' && page >= this.lastPage) return;
    this.change((session) =>
      way === 'on' ? onward(session, moment, this.aim.value) : backward(session, moment),
    );
  }

  /** The debrief ends with the last question card. */
  get lastPage(): number {
    return DEBRIEF_PAGES.firstCard + this.source.card.questions.length - 1;
  }

  private letter(at: number, by: 1 | -1): void {
    const session = this.held;
    const option = openDecision(session)?.options[at];
    if (option === undefined) return;
    if (session.phase === 'first-vote' || session.phase === 'second-vote')
      this.change((each) => countHand(each, option, by));
    else if (by > 0 && (session.phase === 'reveal' || (session.phase === 'talk' && !session.plan.votes)))
      this.mark(this.aim.value === option ? null : option);
  }

  /** Marks the way to go with, or none. */
  mark(option: string | null): void {
    this.aim.value = option;
    this.tell();
  }

  /** The wall goes dark, or comes back. */
  darken(blank: boolean): void {
    this.blank.value = blank;
    this.tell();
  }

  /** Takes the last change back, whatever it was. */
  undo(): void {
    const before = takenBack(this.held);
    if (before !== this.held) this.keep(before);
  }

  countAnew(): void {
    this.change(countAnew);
  }

  voteInFull(full: boolean): void {
    this.change((session) => voteInFull(session, full));
  }

  /** Puts another question to the room. */
  ask(words: string): void {
    this.change((session) => askInstead(session, words));
  }

  /** The talk's clock is held, or goes on. */
  holdClock(): void {
    this.change((session) => ({ ...session, clock: heldOrGoing(session.clock, this.parts.now()) }));
  }

  addMinute(): void {
    this.change((session) => ({ ...session, clock: withMinute(session.clock) }));
  }

  /** Back to a decision, to see another way from there. @param index of a decision that was taken */
  seeAnother(index: number): void {
    const { moment } = this;
    this.change((session) => seeAnother(session, moment, index));
  }

  /** Puts a page of the debrief up. @param page from 0 */
  toPage(page: number): void {
    this.change((session) => (session.phase === 'debrief' ? { ...session, page } : session));
  }

  /** Questions for the decision at hand, the one to be asked first. */
  get prompts(): readonly string[] {
    const { decision } = this.turn.value;
    return decision ? promptsFor(this.source.card, this.held.plan, decision.name, decision.discuss) : [];
  }

  /** This console leads from now on; any other stops when it hears of it. */
  takeOver(): void {
    this.leads.value = true;
    this.since = this.parts.now().getTime();
    this.out.now();
  }

  /** To be called every few seconds: asks the projectors whether they are still there. */
  askWalls(): void {
    this.walls.missing();
    this.parts.channel.post({ kind: 'still' });
  }

  dispose(): void {
    this.out.flush();
    this.stopListening();
    this.parts.channel.close();
  }

  private get moment(): RoomMoment {
    return {
      turns: this.turns.value,
      at: this.parts.now().toISOString(),
      prompt: () => this.prompts[0] ?? null,
    };
  }

  private change(step: (session: RoomSession) => RoomSession): void {
    const before = this.held;
    if (!this.leads.value) return;
    const after = step(before);
    if (after === before) return;
    this.keep(withWayBack(before, after));
  }

  private keep(session: RoomSession): void {
    const before = this.held;
    this.held = settled({ ...session, updatedAt: this.parts.now().toISOString() }, this.way.turn(session));
    if (sameVote(before, this.held)) this.out.ask();
    else this.out.now();
  }

  /** What is held is seen here and on the projectors, and is kept. */
  private giveOut(): void {
    const { held } = this;
    batch(() => {
      const before = this.seen.value;
      // A way that was marked is for the phase in which it was marked.
      if (before.phase !== held.phase || before.decisions.length !== held.decisions.length)
        this.aim.value = null;
      this.seen.value = held;
    });
    if (!this.leads.value) return;
    this.tell();
    void this.parts.sessions.save(held);
  }

  private tell(): void {
    if (!this.leads.value) return;
    const state = { session: this.held, blank: this.blank.value, aim: this.aim.value };
    this.parts.channel.post({ kind: 'state', state, from: this.parts.self, since: this.since });
  }

  private hear(message: RoomMessage): void {
    this.walls.hear(message);
    if (message.kind === 'press') this.press(message.press);
    else if (message.kind === 'who') this.tell();
    else if (message.kind === 'state') this.follow(message.state, message.since);
    else if (message.kind === 'wall') this.tell();
  }

  /** Another console leads: what it does can be seen here. One that began earlier is told so. */
  private follow(state: RoomState, since: number): void {
    if (this.leads.value && since < this.since) {
      this.tell();
      return;
    }
    this.leads.value = false;
    this.held = state.session;
    this.seen.value = state.session;
  }
}
