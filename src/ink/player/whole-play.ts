// A whole play as plain text: the form of the transcripts, and of `npm run play STORY -- --bot NAME`.

import type { Turn } from '../../domain/beat';
import type { Moments } from '../../domain/moments';
import type { StorySource } from '../../domain/story-card';
import { type Picker, play } from '../play';
import { printEnd } from './print-ending';
import { printDecision, printTurn, type Shown } from './print-turn';

/** Lets somebody play a story to its end. @param seed orders the options */
export function wholePlay(
  source: StorySource,
  moments: Moments | null,
  pick: Picker,
  { seed, ...shown }: Omit<Shown, 'card'> & { readonly seed: number },
): string {
  const turns = play(source, seed, pick);
  const all: Shown = { card: source.card, ...shown };
  return [...turns.map((turn) => printOne(turn, all)), printEnd(turns, moments, source.card), ''].join('\n');
}

const printOne = (turn: Turn, shown: Shown): string =>
  turn.decision
    ? `${printTurn(turn, shown)}\n${printDecision(turn.decision, shown)}\n`
    : printTurn(turn, shown);
