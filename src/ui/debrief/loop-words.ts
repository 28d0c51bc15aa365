// The loop in words, for who cannot see it and for the printed sheet.

import type { Loop } from '../../domain/debrief/loop';
import type { CastMember } from '../../domain/story-card';
import { quoted } from '../story/quoted';
import { heOf } from './debrief-context';
import { ownLine } from './own-line';

export interface LoopStep {
  readonly label: string;
  readonly words: string;
  readonly part: 'see' | 'do' | 'hear' | 'back';
}

/** The four steps of the round, in order. */
export function loopSteps(loop: Loop, other: CastMember): LoopStep[] {
  const answer = loop.yours.answer;
  return [
    { part: 'see', label: 'you saw', words: loop.saw },
    { part: 'do', label: loop.text.you, words: ownLine(loop.yours.option) },
    { part: 'hear', label: `${heOf(other).toLowerCase()} heard`, words: loop.heard },
    { part: 'back', label: loop.text.they, words: answer?.who ? quoted(loop.answer) : loop.answer },
  ];
}

/** The whole round in one breath. */
export const loopSentence = (loop: Loop, other: CastMember): string =>
  loopSteps(loop, other)
    .map(({ label, words }) => `${label}: ${words}`)
    .join(' → ');
