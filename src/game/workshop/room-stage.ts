// The picture and the words on the wall: it follows the session, staging what comes next and cutting to what does not.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Beat, Turn } from '../../domain/beat';
import { BLANK, nextPicture, type Picture, pictureAfter } from '../../domain/picture';
import type { StorySource } from '../../domain/story-card';
import type { RoomSession } from '../../domain/workshop/room-session';
import { plainPacer, type StagePort } from '../stage-port';
import { RoomWay } from './room-way';

export interface RoomStageHooks {
  readonly ambience: (name: string | null) => void;
  readonly cue: (name: string) => void;
}

export class RoomStage {
  readonly picture: ReadonlySignal<Picture>;
  readonly turn: ReadonlySignal<Turn>;
  /** Lines of the turn whose words may be seen. */
  readonly shown: ReadonlySignal<number>;

  private readonly pictureNow: Signal<Picture>;
  private readonly turnNow: Signal<Turn>;
  private readonly shownNow: Signal<number>;
  private readonly way: RoomWay;
  private stage: StagePort = plainPacer;
  private line: number;
  private jumps = 0;
  private staging = false;

  constructor(
    readonly source: StorySource,
    session: RoomSession,
    private readonly hooks: RoomStageHooks,
  ) {
    this.way = new RoomWay(source);
    const turns = this.way.turns(session);
    this.turnNow = signal(turns[turns.length - 1] as Turn);
    this.turn = this.turnNow;
    this.line = lineOf(session, this.turnNow.value);
    this.shownNow = signal(this.line);
    this.shown = this.shownNow;
    this.pictureNow = signal(this.pictureAt(turns, this.line));
    this.picture = this.pictureNow;
  }

  on(stage: StagePort): void {
    this.jumps++;
    this.staging = false;
    this.stage = stage;
    stage.set(this.pictureNow.value);
    this.shownNow.value = this.line;
  }

  start(): void {
    this.hooks.ambience(this.pictureNow.value.ambience);
  }

  /** The room has gone on, back or elsewhere. */
  follow(session: RoomSession): void {
    const before = this.turnNow.value;
    const turns = this.way.turns(session);
    const turn = turns[turns.length - 1] as Turn;
    const line = lineOf(session, turn);
    const same = turn === before;
    if (same && line === this.line) return;
    const next = same
      ? line === this.line + 1
      : line === 1 && turns[turns.length - 2] === before && this.line === before.beats.length;
    if (this.staging) this.stage.hurry();
    const jump = ++this.jumps;
    this.staging = false;
    this.turnNow.value = turn;
    this.line = line;
    const picture = this.pictureAt(turns, line);
    this.pictureNow.value = picture;
    this.hooks.ambience(picture.ambience);
    const beat = turn.beats[line - 1] as Beat | undefined;
    if (!next || !beat) {
      this.stage.set(picture);
      this.shownNow.value = line;
      return;
    }
    for (const cue of beat.cues) if (cue.do === 'cue') this.hooks.cue(cue.cue);
    this.shownNow.value = line - 1;
    const staged = this.stage.show(picture, beat);
    const release = (): void => {
      if (jump !== this.jumps) return;
      this.staging = false;
      this.shownNow.value = line;
    };
    this.staging = staged !== null;
    if (staged) void staged.then(release);
    else release();
  }

  private pictureAt(turns: readonly Turn[], line: number): Picture {
    const cast = this.source.card.people;
    const last = turns.length - 1;
    const before = turns
      .slice(0, last)
      .reduce<Picture>((picture, turn) => pictureAfter(turn.beats, cast, picture), BLANK);
    return (turns[last]?.beats ?? [])
      .slice(0, line)
      .reduce((picture, beat) => nextPicture(picture, beat, cast), before);
  }
}

const lineOf = (session: RoomSession, turn: Turn): number => Math.min(session.line, turn.beats.length);
