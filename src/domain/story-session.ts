// Plays one compiled story: gives turns, takes picks. The only file of the game that touches inkjs.

import { Story } from 'inkjs';
import type { Between, Decision, Meter, Option, Turn } from './beat';
import { METERS } from './beat';
import { isChoosable, offeredHash, shownOrder } from './offered';
import type { Given } from './run';
import { beatsOf, decisionOf, type LineRead, readLine, readOption } from './script';
import type { StorySource } from './story-card';

/** Lines a turn may have before the story is taken to be caught in a circle. */
const MOST_LINES = 400;

/** A point in a session, for walking all ways on from it. Sessions of the same story and seed can go back to it. */
export interface Mark {
  readonly ink: string;
  readonly turns: readonly Turn[];
  readonly got: Readonly<Record<Meter, number>>;
  readonly visits: readonly (readonly [string, number])[];
}

/** A story being played, at its latest turn. To go back, open another and replay: that costs a few milliseconds. */
export class StorySession {
  readonly turns: Turn[] = [];
  private readonly story: Story;
  private readonly people: ReadonlySet<string>;
  private readonly got: Record<Meter, number> = { secure: 0, anxious: 0, avoidant: 0 };
  private readonly visits = new Map<string, number>();
  private problem: string | null = null;
  /** Lines of the latest turn read so far, while there may be more of them. */
  private unread: LineRead[] | null = null;

  /**
   * Opens the story and plays its first turn.
   * @param seed orders the options; nothing else in a story may hang on it
   * @param given Ink variables that an earlier run hands over
   * @param spent an earlier session of the same source that is done with: its Ink is used again, which makes opening
   * ten times cheaper. It must not be played on.
   */
  constructor(
    source: StorySource,
    readonly seed: number,
    given: Given = {},
    spent: StorySession | null = null,
  ) {
    this.people = new Set(Object.keys(source.card.people));
    this.story = spent ? spent.story : new Story(source.compiled as Record<string, unknown>);
    if (spent) this.story.ResetState();
    // Without a handler inkjs throws; with it the story runs on, and the turn tells what happened.
    this.story.onError = (message) => {
      this.problem ??= message;
    };
    // inkjs takes its seed from the clock otherwise.
    this.story.state.storySeed = seed % 100;
    for (const [name, value] of Object.entries(given)) this.setVariable(name, value);
    this.turns.push(this.turnOf(null, this.readLines()));
  }

  /** The latest turn. After `chooseFirst` it has one line and no end, until `readOn`. */
  get turn(): Turn {
    return this.turns[this.turns.length - 1] as Turn;
  }

  /** The ids of all ends and knots visited depend on this: Ink's own state as text, for merging equal states. */
  stateText(): string {
    return this.story.state.toJson();
  }

  /** Tells the name of every variable that the story itself reads from here on. */
  onRead(heard: (name: string) => void): void {
    const { variablesState } = this.story;
    const read = variablesState.GetVariableWithName.bind(variablesState);
    variablesState.GetVariableWithName = (name, ...more) => {
      if (name) heard(name);
      return read(name, ...more);
    };
  }

  /** Where the session is now, to come back to. */
  mark(): Mark {
    return { ink: this.stateText(), turns: [...this.turns], got: { ...this.got }, visits: [...this.visits] };
  }

  /** Goes back to a mark. */
  backTo(mark: Mark): void {
    this.story.state.LoadJsonObj(JSON.parse(mark.ink) as Record<string, unknown>);
    this.turns.splice(0, this.turns.length, ...mark.turns);
    Object.assign(this.got, mark.got);
    this.visits.clear();
    for (const [name, visit] of mark.visits) this.visits.set(name, visit);
    this.problem = mark.turns.at(-1)?.problem ?? null;
  }

  /**
   * Picks an option of the latest turn. A pick for any other turn, or of what can't be picked, changes nothing: a
   * second click arrives when the turn it was meant for is over.
   * @param standing meters that stand at a number from here on, whatever was picked: for finding out what they move
   * @returns whether it was taken
   */
  choose(
    turnNumber: number,
    optionId: string,
    standing: Readonly<Partial<Record<Meter, number>>> = {},
  ): boolean {
    const option = this.take(turnNumber, optionId, standing);
    if (option) this.turns.push(this.turnOf(option, this.readLines()));
    return option !== null;
  }

  /**
   * Picks as `choose` does, and reads the first line that answers it. Most of the work of a pick is reading what comes
   * after that line, and can wait until the line has been painted: `readOn` does it.
   */
  chooseFirst(turnNumber: number, optionId: string): boolean {
    const option = this.take(turnNumber, optionId, {});
    if (!option) return false;
    const lines = this.readLines('first');
    const more = this.story.canContinue && this.problem === null;
    this.unread = more ? lines : null;
    const turn = { number: this.turns.length, picked: option, beats: beatsOf(lines) };
    this.turns.push(
      more
        ? { ...turn, decision: null, ending: null, problem: null, trust: this.number('trust') }
        : this.turnOf(option, lines),
    );
    return true;
  }

  /** Has only the first line of the latest turn been read? */
  get open(): boolean {
    return this.unread !== null;
  }

  /** Reads the rest of a turn begun with `chooseFirst`; false when there was nothing left to read. */
  readOn(): boolean {
    if (!this.unread) return false;
    const { picked } = this.turn;
    const lines = [...this.unread, ...this.readLines()];
    this.unread = null;
    this.turns.pop();
    this.turns.push(this.turnOf(picked, lines));
    return true;
  }

  /** Takes a pick into the story; null when it can't be taken. */
  private take(
    turnNumber: number,
    optionId: string,
    standing: Readonly<Partial<Record<Meter, number>>>,
  ): Option | null {
    const { decision, number } = this.turn;
    if (turnNumber !== number || !decision) return null;
    const option = decision.options.find((each) => each.id === optionId && isChoosable(each));
    const index = option ? this.indexOf(option.id) : -1;
    if (!option || index < 0) return null;
    for (const meter of METERS) this.got[meter] += option.weights[meter];
    try {
      this.story.ChooseChoiceIndex(index);
      for (const meter of METERS) this.setVariable(meter, standing[meter] ?? this.got[meter]);
    } catch (error) {
      this.problem ??= String(error);
    }
    return option;
  }

  private indexOf(optionId: string): number {
    const found = this.story.currentChoices.find((choice) => {
      const { option } = readOption(choice.text, choice.tags ?? []);
      return option?.id === optionId && isChoosable(option);
    });
    return found ? found.index : -1;
  }

  private setVariable(name: string, value: string | number): void {
    if (this.story.variablesState.GlobalVariableExistsWithName(name))
      this.story.variablesState.$(name, value);
  }

  private number(name: string): number {
    return Number(this.story.variablesState.$(name) ?? 0);
  }

  private between(): Between {
    return { closeness: this.number('closeness'), tension: this.number('tension') };
  }

  private turnOf(picked: Option | null, lines: readonly LineRead[]): Turn {
    const beats = beatsOf(lines);
    const ending = lines.reduce<string | null>((found, line) => line.notes.ending ?? found, null);
    const decision = ending === null && this.problem === null ? this.readDecision(lines) : null;
    if (!decision && ending === null) this.problem ??= 'the story stops without an ending';
    const problem = this.problem;
    return {
      number: this.turns.length,
      picked,
      beats,
      decision,
      ending,
      problem,
      trust: this.number('trust'),
    };
  }

  private readLines(upTo: 'first' | 'choice' = 'choice'): LineRead[] {
    const lines: LineRead[] = [];
    try {
      while (this.story.canContinue && this.problem === null) {
        const text = this.story.Continue() ?? '';
        lines.push(readLine(text, this.story.currentTags ?? [], this.people, this.between()));
        if (lines.length > MOST_LINES) this.problem = 'the story goes in circles';
        if (upTo === 'first' && lines.at(-1)?.beat) break;
      }
    } catch (error) {
      this.problem ??= String(error);
    }
    return lines;
  }

  private readDecision(lines: readonly LineRead[]): Decision | null {
    const options: Option[] = [];
    for (const choice of this.story.currentChoices) {
      const { option } = readOption(choice.text, choice.tags ?? []);
      if (option) options.push(option);
    }
    const first = options[0];
    if (!first) return null;
    const name = decisionOf(first.id);
    const visit = (this.visits.get(name) ?? 0) + 1;
    this.visits.set(name, visit);
    return {
      name,
      visit,
      hinge: lines.some((line) => line.notes.hinge),
      discuss: lines.reduce<string | null>((found, line) => line.notes.discuss ?? found, null),
      options: shownOrder(options, this.seed, name),
      written: options.map(({ id }) => id),
      offered: offeredHash(name, visit, options),
    };
  }
}
