// The loop in words, for who cannot see it and for the printed sheet.

import type { Loop } from '../../domain/debrief/loop';
import { quoted } from '../story/quoted';
import { LOOP } from '../words/loop';
import { ownLine } from './own-line';

export interface LoopStep {
  readonly label: string;
  readonly words: string;
  readonly part: 'see' | 'do' | 'hear' | 'back';
}

/** The four steps of the round, in order. @param heard what the third is called: “he heard” */
export function loopSteps(loop: Loop, heard: string): LoopStep[] {
  const answer = loop.yours.answer;
  return [
    { part: 'see', label: LOOP.saw, words: loop.saw },
    { part: 'do', label: loop.text.you, words: ownLine(loop.yours.option) },
    { part: 'hear', label: heard, words: loop.heard },
    { part: 'back', label: loop.text.they, words: answer?.who ? quoted(loop.answer) : loop.answer },
  ];
}

/** What stands at the way out: where it opened, or that it did not. */
export function outLabel({ out, yours }: Loop): string {
  if (!out) return LOOP.outUntaken;
  return out.turn < yours.turn ? LOOP.outBefore : LOOP.out;
}

/** The line at the way out. */
export const outLine = (loop: Loop): string => (loop.out ? ownLine(loop.out.option) : loop.outTry);

/** The drawing in sentences. */
export function loopSentences(loop: Loop, heard: string): string[] {
  const whole = (text: string): string => (/[.!?…]”?$/.test(text) ? text : `${text}.`);
  const begun = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const round = loopSteps(loop, heard)
    .filter(({ words }) => words)
    .map(({ label, words }) => whole(`${begun(label)}: ${words}`));
  if (!loop.out) return [...round, LOOP.round];
  return [...round, whole(`${begun(outLabel(loop))}: ${outLine(loop)}`)];
}
