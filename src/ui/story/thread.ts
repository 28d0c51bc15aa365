// The messages of a run as a phone shows them, and when the phone is in the hand.

import type { Turn } from '../../domain/beat';
import type { StoryCard } from '../../domain/story-card';
import type { Phase } from '../../game/phase';
import type { Entry } from '../../game/transcript';
import { STORY } from '../words/story';
import { unquoted } from './quoted';

export interface Message {
  readonly key: string;
  readonly mine: boolean;
  readonly from: string;
  readonly text: string;
  readonly stamp: string | null;
}

/** What the phone shows: with whom, and what was written. */
export interface Thread {
  readonly name: string;
  readonly messages: readonly Message[];
}

/** The thread with the people of the conflict; anybody else who writes has one of their own. */
const MAIN = '';

/**
 * The thread that is open on the phone, with all its messages so far: that of the newest message, or the one with the
 * people of the conflict while something can be sent.
 */
export function openThread(transcript: readonly Entry[], card: StoryCard, sending: boolean): Thread {
  const all = transcript.flatMap((entry) => messageOf(entry, card));
  const others = all.filter(({ message }) => !message.mine);
  const first = others[0]?.thread ?? MAIN;
  // In a story whose only messages are somebody else's, the reader's own go to them.
  const main = others.some(({ thread }) => thread === MAIN) ? MAIN : first;
  const sent = all.map((each) => (each.thread === MAIN ? { ...each, thread: main } : each));
  const thread = sending ? main : (sent.at(-1)?.thread ?? main);
  const messages = sent.filter((each) => each.thread === thread).map(({ message }) => message);
  const names = new Set(messages.filter(({ mine }) => !mine).map(({ from }) => from));
  const name = [...names].join(', ') || (card.people[card.with[0] ?? '']?.name ?? '');
  return { name, messages };
}

function messageOf(entry: Entry, card: StoryCard): { thread: string; message: Message }[] {
  const { key } = entry;
  if (entry.kind === 'picked') {
    const { via, text } = entry.option;
    if (via !== 'phone') return [];
    return [
      { thread: MAIN, message: { key, mine: true, from: STORY.you, text: unquoted(text), stamp: null } },
    ];
  }
  const { kind, who, text, stamp } = entry.beat;
  if (kind !== 'message' || who === null) return [];
  const mine = who === card.you;
  const from = card.people[who]?.name ?? who;
  const thread = mine || card.with.includes(who) ? MAIN : who;
  return [{ thread, message: { key, mine, from, text: unquoted(text), stamp } }];
}

/** One of the choices of this turn is a message. */
export const canSend = (turn: Turn): boolean =>
  turn.decision?.options.some((option) => option.via === 'phone') ?? false;

/** How many lines after a message the phone stays in the hand. */
const STAYS = 3;

/**
 * The phone is out while a message can be sent, and from a message on for a few lines, unless the story puts it away
 * (`# insert: none`) or goes somewhere else.
 */
export function phoneOut(turn: Turn, shown: number, phase: Phase): boolean {
  if (phase === 'choosing' && canSend(turn)) return true;
  const beats = turn.beats.slice(0, shown);
  const last = beats.findLastIndex((beat) => beat.kind === 'message');
  if (last < 0 && turn.picked?.via !== 'phone') return false;
  const since = beats.slice(last + 1);
  return (
    since.length <= STAYS &&
    !since.some(({ cues }) =>
      cues.some((cue) => cue.do === 'place' || (cue.do === 'insert' && cue.insert === null)),
    )
  );
}
