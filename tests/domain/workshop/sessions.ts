// A room's session on a story for the tests: played by dice, with votes at every decision.

import { dice } from '../../../src/domain/hash';
import { Playthrough } from '../../../src/domain/playthrough';
import type { StorySource } from '../../../src/domain/story-card';
import { letteredOf } from '../../../src/domain/workshop/letters';
import type { RoomDecision, RoomSession, Tally } from '../../../src/domain/workshop/room-session';

interface RoomWishes {
  readonly seed?: number;
  /** Picks after which the room stops; to the ending where it is not said. */
  readonly picks?: number;
  /** Names of the decisions voted in full: every third where it is not said. */
  readonly full?: (name: string, at: number) => boolean;
  readonly prompt?: string | null;
}

/** A session played by dice. Its first decision has no vote. */
export function roomSession(source: StorySource, wishes: RoomWishes = {}): RoomSession {
  const {
    seed = 1,
    picks = 200,
    full = (_name, at) => at % 3 === 1,
    prompt = 'Who is afraid, and of what?',
  } = wishes;
  const roll = dice(seed);
  const play = Playthrough.begin(source, seed);
  const decisions: RoomDecision[] = [];
  for (let at = 0; at < picks && play.turn.decision; at++) {
    const { decision } = play.turn;
    const options = letteredOf(decision).map(({ option }) => option.id);
    const votes = (): Tally => Object.fromEntries(options.map((id) => [id, Math.floor(roll() * 10)]));
    const inFull = full(decision.name, at);
    const first = at === 0 ? null : votes();
    const taken = options[Math.floor(roll() * options.length)] as string;
    decisions.push({
      decision: decision.name,
      visit: decision.visit,
      offered: decision.offered,
      options,
      full: inFull,
      prompt: inFull ? prompt : null,
      first,
      second: inFull && first ? votes() : null,
      taken,
      by: at === 0 ? 'teacher' : 'majority',
    });
    play.pick(play.turn.number, taken);
  }
  return {
    schema: 1,
    id: `room-${seed}`,
    storyId: source.id,
    storyHash: source.hash,
    seed,
    plan: { pace: 'by-hand', votes: true, full: [], pauses: [], prompts: {} },
    decisions,
    before: [],
    phase: play.turn.ending ? 'debrief' : 'reading',
    line: 0,
    page: 0,
    clock: null,
    past: [],
    ending: play.turn.ending,
    startedAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:40:00.000Z',
  };
}
