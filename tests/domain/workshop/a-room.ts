// A room at work for the tests: one session on the little story, with the steps as methods.

import { Playthrough } from '../../../src/domain/playthrough';
import type { StorySource } from '../../../src/domain/story-card';
import { backward, seeAnother } from '../../../src/domain/workshop/room-back';
import { runOfRoom } from '../../../src/domain/workshop/room-run';
import type { RoomPlan, RoomSession } from '../../../src/domain/workshop/room-session';
import { newRoom, onward, type RoomMoment, settled } from '../../../src/domain/workshop/room-steps';
import { countHand } from '../../../src/domain/workshop/room-votes';
import { smallStory } from '../small-story';

export const AT = '2026-11-24T10:00:00.000Z';
export const PLAN: RoomPlan = { pace: 'by-hand', votes: true, full: ['ladder'], pauses: [], prompts: {} };

export class ARoom {
  session: RoomSession;

  constructor(
    plan: Partial<RoomPlan> = {},
    readonly source: StorySource = smallStory(),
  ) {
    this.session = newRoom(source, { ...PLAN, ...plan }, { id: 'r', seed: 7, at: AT });
    this.settle();
  }

  get moment(): RoomMoment {
    const [play] = Playthrough.replay(this.source, runOfRoom(this.session));
    return { turns: play.turns, at: AT, prompt: (decision) => `What of ${decision}?` };
  }

  get turn() {
    return this.moment.turns.at(-1) as RoomMoment['turns'][number];
  }

  on(way: string | null = null): this {
    this.session = onward(this.session, this.moment, way);
    return this.settle();
  }

  back(): this {
    this.session = backward(this.session, this.moment);
    return this.settle();
  }

  seeAnother(index: number): this {
    this.session = seeAnother(this.session, this.moment, index);
    return this.settle();
  }

  count(option: string, hands: number): this {
    for (let i = 0; i < Math.abs(hands); i++)
      this.session = countHand(this.session, option, hands > 0 ? 1 : -1);
    return this;
  }

  /** On until the phase is reached. */
  until(phase: RoomSession['phase']): this {
    for (let steps = 0; this.session.phase !== phase && steps < 60; steps++) this.on();
    return this;
  }

  private settle(): this {
    this.session = settled(this.session, this.turn);
    return this;
  }
}
