// A story played by lines of text: each line typed is answered with what a terminal shows. No terminal is needed.

import type { Moments } from '../../domain/moments';
import { Playthrough } from '../../domain/playthrough';
import type { StorySource } from '../../domain/story-card';
import { meant } from '../nearest';
import { printEnd, printReading } from './print-ending';
import { choosableOf, printDecision, printTurn, type Shown } from './print-turn';
import { wayTo } from './way-to';

export const HELP = `  1, 2, 3 …   pick that line
  b           back one pick
  j NAME      jump to a decision, back or ahead
  h           the picks so far, and the names of all decisions
  m           the meters so far
  r SEED      begin again; SEED orders the options
  q           leave`;

/** One sitting with one story. */
export class TextPlayer {
  private play: Playthrough;
  private readonly shown: Shown;

  constructor(
    private readonly source: StorySource,
    private readonly moments: Moments | null,
    seed: number,
    shown: Omit<Shown, 'card'> = {},
  ) {
    this.shown = { card: source.card, ...shown };
    this.play = Playthrough.begin(source, seed);
  }

  /** What stands on the screen at the beginning. */
  get opening(): string {
    const { card, hash } = this.source;
    return `${card.title} (${this.source.id}, ${hash}), seed ${this.play.run.seed}. ? for help.\n\n${this.here}`;
  }

  /** Answers a line. Null when it asks to leave. */
  answer(line: string): string | null {
    const [word = '', ...rest] = line.trim().split(/\s+/);
    if (/^\d+$/.test(word)) return this.pick(Number(word));
    const commands: Record<string, () => string | null> = {
      '': () => this.here,
      b: () => this.back(),
      j: () => this.jump(rest.join(' ')),
      h: () => this.history,
      m: () => printReading(this.play.turns, this.source.card),
      r: () => this.restart(rest[0]),
      q: () => null,
      '?': () => HELP,
    };
    const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
    return command ? command() : `“${line.trim()}” is neither a number nor a command.\n${HELP}`;
  }

  /** The turn that the play is at. */
  private get here(): string {
    const { turn, turns } = this.play;
    const text = printTurn(turn, this.shown);
    return turn.decision
      ? `${text}\n${printDecision(turn.decision, this.shown)}`
      : `${text}\n${printEnd(turns, this.moments, this.source.card)}`;
  }

  private pick(number: number): string {
    const { turn } = this.play;
    if (!turn.decision) return 'The story has ended: b goes back, r begins again, q leaves.';
    const options = choosableOf(turn.decision);
    const option = options[number - 1];
    if (!option) return `There is no ${number}: 1 to ${options.length}. What is held has no number.`;
    this.play.pick(turn.number, option.id);
    return this.here;
  }

  private back(): string {
    const { at } = this.play.run;
    if (at === 0) return 'This is the beginning.';
    this.play.goTo(at - 1);
    return this.here;
  }

  private jump(name: string): string {
    const names = Object.keys(this.source.card.decisions);
    if (!names.includes(name)) return `There is no decision “${name}”${meant(name, names)}`;
    const before = this.play.turns.findLastIndex((turn) => turn.decision?.name === name);
    if (before >= 0) {
      this.play.goTo(before);
      return this.here;
    }
    const way = wayTo(this.play, name);
    if (!way) return `No way from here was found to “${name}”: go back, or begin again with r.`;
    for (const id of way) this.play.pick(this.play.turn.number, id);
    return `By way of ${way.join(', ')}.\n\n${this.here}`;
  }

  private get history(): string {
    const picks = this.play.turns.flatMap(({ picked, number }) =>
      picked ? [`  ${number}. ${picked.id}  ${picked.text}`] : [],
    );
    const names = Object.entries(this.source.card.decisions).map(([id, { name }]) => `${id} (${name})`);
    return [...(picks.length ? picks : ['  Nothing was picked yet.']), `Decisions: ${names.join(', ')}`].join(
      '\n',
    );
  }

  private restart(seed: string | undefined): string {
    if (seed !== undefined && !/^\d{1,5}$/.test(seed)) return `“${seed}” is no seed: 0 to 65535.`;
    this.play = Playthrough.begin(
      this.source,
      seed === undefined ? this.play.run.seed : Number(seed) % 65_536,
    );
    return this.opening;
  }
}
