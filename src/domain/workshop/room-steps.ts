// The room's way through a story, step by step: on, back, and the way it goes. Pure: a session in, a session out; where a step
// is not to be had the session comes back as it was.

import type { Turn } from '../beat';
import type { StorySource } from '../story-card';
import { letteredOf } from './letters';
import { openDecision, takenOf } from './room-run';
import type { RoomDecision, RoomPlan, RoomSession, WayChosen } from './room-session';
import { leadersOf } from './tally';

/** What a step needs to know beside the session. */
export interface RoomMoment {
  /** The turns of the room's way, from the first to the one at hand. */
  readonly turns: readonly Turn[];
  /** ISO date of the step. */
  readonly at: string;
  /** What the room is asked to talk about at a decision; null for nothing. */
  readonly prompt: (decision: string) => string | null;
}

/** Pages of the debrief: the way it went, where it was split, the loop, what was in nobody's hands, the cards, each card. */
export const DEBRIEF_PAGES = { story: 0, split: 1, loop: 2, hands: 3, cards: 4, firstCard: 5 } as const;
/** How long a talk is meant to take, in seconds. */
export const TALK_SECONDS = 240;

/** Begins a session: the first line is up. @param seed 0 to 65,535 */
export function newRoom(
  source: Pick<StorySource, 'id' | 'hash'>,
  plan: RoomPlan,
  made: { readonly id: string; readonly seed: number; readonly at: string },
): RoomSession {
  return {
    schema: 1,
    id: made.id,
    storyId: source.id,
    storyHash: source.hash,
    seed: made.seed,
    plan,
    decisions: [],
    before: [],
    phase: 'reading',
    line: 1,
    ending: null,
    page: 0,
    clock: null,
    past: [],
    startedAt: made.at,
    updatedAt: made.at,
  };
}

const turnOf = ({ turns }: RoomMoment): Turn => turns[turns.length - 1] as Turn;

/** All lines of the turn at hand have been shown. */
export const allShown = (session: RoomSession, turn: Turn): boolean => session.line >= turn.beats.length;

/** Says the ending once its last line is up, and takes it back where it is not. */
export function settled(session: RoomSession, turn: Turn): RoomSession {
  const ending = allShown(session, turn) ? turn.ending : null;
  return ending === session.ending ? session : { ...session, ending };
}

/**
 * The next step: a line, a phase, or the way.
 * @param way the option marked to go with; null for the majority's
 */
export function onward(session: RoomSession, moment: RoomMoment, way: string | null): RoomSession {
  const turn = turnOf(moment);
  const open = openDecision(session);
  switch (session.phase) {
    case 'reading':
      if (!allShown(session, turn)) return { ...session, line: session.line + 1 };
      if (turn.decision)
        return pausesAt(session, turn) ? { ...session, phase: 'pause' } : opened(session, moment);
      return turn.ending === null ? session : { ...session, phase: 'debrief', page: 0 };
    case 'pause':
      return opened(session, moment);
    case 'first-vote':
      if (!open?.full) return { ...session, phase: 'reveal' };
      return { ...session, phase: 'talk', clock: newClock(moment.at) };
    case 'talk':
      if (session.plan.votes)
        return withOpen({ ...session, phase: 'second-vote', clock: null }, (each) => ({
          ...each,
          second: each.second ?? {},
        }));
      return way === null ? session : goWay(session, way);
    case 'second-vote':
      return { ...session, phase: 'reveal' };
    case 'reveal': {
      const chosen = way ?? majorityOf(open);
      return chosen === null ? session : goWay(session, chosen);
    }
    case 'debrief':
      return { ...session, page: session.page + 1 };
  }
}

const newClock = (at: string): RoomSession['clock'] => ({ of: TALK_SECONDS, left: TALK_SECONDS, since: at });

const pausesAt = (session: RoomSession, turn: Turn): boolean =>
  turn.decision?.visit === 1 &&
  session.plan.pauses.includes(turn.decision.name) &&
  openDecision(session) === null;

/** Puts the decision of the turn to the room. One that was stepped back from comes again with its votes. */
function opened(session: RoomSession, moment: RoomMoment): RoomSession {
  const { decision } = turnOf(moment);
  if (!decision) return session;
  const { votes, full } = session.plan;
  const clock = votes ? null : newClock(moment.at);
  const phase = votes ? 'first-vote' : 'talk';
  if (openDecision(session)) return { ...session, phase, clock };
  const open: RoomDecision = {
    decision: decision.name,
    visit: decision.visit,
    offered: decision.offered,
    options: letteredOf(decision).map(({ option }) => option.id),
    full: votes && decision.visit === 1 && full.includes(decision.name),
    prompt: moment.prompt(decision.name),
    first: votes ? {} : null,
    second: null,
    taken: null,
    by: null,
  };
  return { ...session, decisions: [...session.decisions, open], phase, clock };
}

/** Changes the open decision. */
export function withOpen(session: RoomSession, change: (open: RoomDecision) => RoomDecision): RoomSession {
  const open = openDecision(session);
  return open ? { ...session, decisions: [...session.decisions.slice(0, -1), change(open)] } : session;
}

/** The option that leads alone in the last vote held; null in a tie and where nobody voted. */
export function majorityOf(decision: RoomDecision | null): string | null {
  const leaders = decision ? leadersOf(decision.second ?? decision.first, decision.options) : [];
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** Goes one way from the open decision; the next turn's first line is up. */
export function goWay(session: RoomSession, option: string): RoomSession {
  const open = openDecision(session);
  if (!open?.options.includes(option)) return session;
  const gone = withOpen(session, (each) => ({ ...each, taken: option, by: chosenBy(session, each, option) }));
  return { ...gone, phase: 'reading', line: 1, clock: null };
}

function chosenBy(session: RoomSession, open: RoomDecision, option: string): WayChosen {
  const index = session.decisions.length - 1;
  const here = session.before.filter(
    (way) =>
      way.decisions[index]?.taken &&
      takenOf(session).every((each, i) => way.decisions[i]?.taken === each.taken),
  );
  if (here.length > 0 && here.every((way) => way.decisions[index]?.taken !== option)) return 'to-see';
  return majorityOf(open) === option ? 'majority' : 'teacher';
}
