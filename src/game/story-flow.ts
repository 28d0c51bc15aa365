// A story being shown: the stage is handed a beat, and when it releases the words the page gets them. One way, no timers.

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Beat, Turn } from '../domain/beat';
import { isImportant } from '../domain/important';
import { type Picture, pictureAfter, pictureAt } from '../domain/picture';
import { Playthrough } from '../domain/playthrough';
import type { Run } from '../domain/run';
import { canBack, canForward } from '../domain/run';
import type { StorySource } from '../domain/story-card';
import type { FlowHooks } from './flow-hooks';
import { type Phase, phaseOf } from './phase';
import { lineKey, linesOf } from './read-before';
import { plainPacer, type StagePort } from './stage-port';
import { type Entry, transcriptOf } from './transcript';

export class StoryFlow {
  /** Turns up to where the reader is; the last is being shown. */
  readonly turns: ReadonlySignal<readonly Turn[]>;
  readonly turn: ReadonlySignal<Turn>;
  /** Beats of the last turn that have been released. */
  readonly shown: ReadonlySignal<number>;
  readonly phase: ReadonlySignal<Phase>;
  readonly transcript: ReadonlySignal<readonly Entry[]>;
  readonly picture: ReadonlySignal<Picture>;
  readonly canBack: ReadonlySignal<boolean>;
  readonly canForward: ReadonlySignal<boolean>;

  /** The next line has been read before, in this run or another. */
  readonly canSkip: ReadonlySignal<boolean>;

  private readonly shownNow: Signal<number>;
  private readonly read = new Set<string>();
  private readonly tick = signal(0);
  private stage: StagePort = plainPacer;
  /** Counts jumps: words released by a staging from before a jump are dropped. */
  private jumps = 0;
  private staging = false;
  /** Lines shown of the turn that the reader went back from, to come forward to the very line. */
  private leftAt: { turn: number; shown: number } | null = null;

  /** @param line how many beats of the turn have been shown already */
  constructor(
    private play: Playthrough,
    line: number,
    private readonly hooks: FlowHooks,
  ) {
    this.shownNow = signal(Math.max(0, Math.min(line, play.turn.beats.length)));
    this.shown = this.shownNow;
    this.turns = computed(() => {
      this.tick.value;
      return this.play.turns;
    });
    this.turn = computed(() => this.turns.value[this.turns.value.length - 1] as Turn);
    this.phase = computed(() => {
      const phase = phaseOf(this.turn.value, this.shownNow.value);
      return this.play.open ? 'telling' : phase;
    });
    this.transcript = computed(() => transcriptOf(this.turns.value, this.shownNow.value));
    this.picture = computed(() => pictureAt(this.turns.value, this.shownNow.value, this.source.card.people));
    this.canBack = computed(() => {
      this.tick.value;
      return canBack(this.run) || this.shownNow.value > 1;
    });
    this.canSkip = computed(() => this.firstUnread() > this.shownNow.value);
    this.canForward = computed(() => {
      this.tick.value;
      return canForward(this.run);
    });
  }

  get run(): Run {
    return this.play.run;
  }

  get source(): StorySource {
    return this.play.source;
  }

  /** Gives the story a stage to run in, or takes it away; the picture of the moment is put up at once. */
  on(stage: StagePort): void {
    const staged = this.staging;
    this.jumps++;
    this.staging = false;
    this.stage = stage;
    stage.set(this.picture.value);
    // A line that was on its way on the old stage is staged on the new one.
    if (staged) this.next();
  }

  /** Begins to show: the first line of a new run; nothing where lines have been shown already. */
  start(): void {
    if (this.shownNow.value === 0) this.next();
    else this.heard();
  }

  /** The next line, or all lines up to the next choice where the reader wants them at once. Pressed twice, it hurries. */
  next(): void {
    if (this.staging) {
      this.stage.hurry();
      return;
    }
    this.readOn();
    const { beats } = this.turn.value;
    const from = this.shownNow.value;
    if (from >= beats.length) return;
    this.tell(this.hooks.pace() === 'instant' ? beats.length : from + 1);
  }

  /** On to the next choice or to the first line that has not been read, whichever comes first. */
  skip(): void {
    this.readOn();
    const to = this.firstUnread();
    if (to > this.shownNow.value && !this.staging) this.tell(to);
  }

  /** Lines read in other runs may be skipped from now on. @param keys of `lineKey` */
  knows(keys: readonly string[]): void {
    for (const key of keys) this.read.add(key);
    this.tick.value++;
  }

  /** How many lines of the turn, from the first, have all been read before. */
  private firstUnread(): number {
    this.tick.value;
    const turn = this.turn.value;
    let to = this.shownNow.value;
    while (to < turn.beats.length && this.read.has(lineKey(turn, to))) to++;
    return to;
  }

  /** Stages and shows the lines up to `to`. */
  private tell(to: number): void {
    const { beats } = this.turn.value;
    const from = this.shownNow.value;
    const beat = beats[to - 1] as Beat;
    const picture = pictureAfter(beats.slice(from, to), this.source.card.people, this.picture.value);
    const jump = this.jumps;
    this.staging = true;
    this.hooks.scene(picture, isImportant(this.turn.value, to));
    for (const cue of beats.slice(from, to).flatMap((each) => each.cues))
      if (cue.do === 'cue') this.hooks.cue(cue.cue);
    const release = (): void => {
      if (jump !== this.jumps) return;
      this.staging = false;
      for (const key of linesOf([this.turn.value], to)) this.read.add(key);
      this.shownNow.value = to;
      this.hooks.changed(this);
      if (this.ending !== null) this.hooks.ended(this.ending);
    };
    const staged = this.stage.show(picture, beat);
    if (staged) void staged.then(release);
    else release();
  }

  /** Picks an option of a turn. What can't be picked, or was meant for another turn, changes nothing. */
  choose(turnNumber: number, optionId: string): void {
    const all = this.hooks.pace() === 'instant';
    const pick = all ? 'pick' : 'pickFirst';
    if (this.phase.value !== 'choosing' || !this.play[pick](turnNumber, optionId)) return;
    this.jumps++;
    this.staging = false;
    this.leftAt = null;
    this.hooks.picked();
    // One change of the page where the next line can come at once.
    batch(() => {
      this.show(0);
      const { length } = this.turn.value.beats;
      if (length) this.tell(all ? length : 1);
    });
    if (this.shownNow.value === 0) this.hooks.changed(this);
    this.hooks.soon(() => this.readOn());
  }

  /** The rest of the turn behind its first line: read once that line is painted, or when it is asked for. */
  private readOn(): void {
    if (!this.play.readOn()) return;
    this.tick.value++;
    // It was all there was to read.
    const { length } = this.turn.value.beats;
    if (this.staging || this.shownNow.value < length) return;
    this.hooks.scene(this.picture.value, isImportant(this.turn.value, length));
    this.hooks.changed(this);
    if (this.ending !== null) this.hooks.ended(this.ending);
  }

  get ending(): string | null {
    return this.phase.value === 'ended' ? this.turn.value.ending : null;
  }

  /** One choice back: to the choices themselves, or on the first turn to its first line. */
  back(): void {
    if (canBack(this.run)) this.goTo(this.run.at - 1);
    else this.goTo(0, 1);
  }

  /** One choice forward, where the reader has been before. */
  forward(): void {
    if (canForward(this.run)) this.goTo(this.run.at + 1);
  }

  /** On with the pick that lies ahead, line by line: a run being watched. */
  walkOn(): void {
    if (!canForward(this.run)) return;
    this.goTo(this.run.at + 1, 0);
    this.next();
  }

  /** To any turn of the run, with all its lines shown, or `line` of them. */
  goTo(at: number, line?: number): void {
    if (this.leftAt === null || this.turn.value.number >= this.leftAt.turn)
      this.leftAt = { turn: this.turn.value.number, shown: this.shownNow.value };
    this.jumps++;
    this.staging = false;
    this.play.goTo(at);
    const { number, beats } = this.play.turn;
    const before = this.leftAt.turn === number ? Math.max(1, this.leftAt.shown) : beats.length;
    this.show(Math.max(0, Math.min(line ?? before, beats.length)));
    this.stage.set(this.picture.value);
    this.hooks.soon(() => this.heard());
    this.hooks.changed(this);
    this.hooks.atRest(() => this.play.standReady());
  }

  /** Replays the run on an edited story, as far as it goes; the reader stays where they are if they can. */
  swap(source: StorySource): void {
    const shown = this.shownNow.value;
    const at = this.run.at;
    const [play] = Playthrough.replay(source, this.run);
    this.play = play;
    this.jumps++;
    this.staging = false;
    this.leftAt = null;
    this.show(play.run.at === at ? Math.min(shown, play.turn.beats.length) : play.turn.beats.length);
    this.stage.set(this.picture.value);
  }

  /** What stands there is heard again: after a step in the history, or a way back into the story. */
  private heard(): void {
    this.hooks.scene(this.picture.value, isImportant(this.turn.value, this.shownNow.value));
  }

  private show(lines: number): void {
    batch(() => {
      this.tick.value++;
      this.shownNow.value = lines;
    });
  }
}
