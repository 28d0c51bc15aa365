// The loop in words, for who cannot see it and for the printed sheet; in a room by the name of its person.

import type { Loop } from '../../domain/debrief/loop';
import type { CastMember } from '../../domain/story-card';
import { quoted } from '../story/quoted';
import { byName, withoutYou } from '../words/by-name';
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

/** The same four steps said of the story's person: a room has no “you”. */
export const loopStepsOf = (you: CastMember, loop: Loop, heard: string): LoopStep[] =>
  loopSteps(loop, heard).map((step) => {
    const label = step.part === 'see' ? LOOP.sawBy(you.name) : byName(step.label, you);
    if (step.part === 'see') return { ...step, label, words: byName(step.words, you) };
    return { ...step, label, words: step.part === 'back' ? withoutYou(step.words) : step.words };
  });

/** What stands at the way out: where it opened, or that it did not. */
export function outLabel({ out, yours }: Loop, untaken: string = LOOP.outUntaken): string {
  if (!out) return untaken;
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
