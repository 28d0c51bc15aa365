// Three of the reader's own lines, looked at: what each protected, what it cost, what the other heard.

import type { Moment, Moments } from '../moments';
import type { Move } from './move';
import type { RibbonStep } from './ribbon';

export interface DebriefLine {
  readonly step: RibbonStep;
  readonly moment: Moment;
}

/**
 * The turning point, then the heaviest move of each kind the run had, then whatever weighed most, each of another
 * decision; at most three, in the order they were said.
 */
export function linesOf(
  ribbon: readonly RibbonStep[],
  moments: Moments,
  turningStep: number | null,
): DebriefLine[] {
  const all = ribbon.flatMap((step): DebriefLine[] => {
    const moment = moments.moments[step.option.id];
    return moment ? [{ step, moment }] : [];
  });
  const weight = ({ step }: DebriefLine): number => Math.max(...Object.values(step.option.weights));
  const ranked = [...all].sort((a, b) => weight(b) - weight(a) || b.step.turn - a.step.turn);
  const chosen: DebriefLine[] = [];
  const add = (line: DebriefLine | undefined): void => {
    if (line && chosen.length < 3 && !chosen.some((other) => other.step.decision === line.step.decision))
      chosen.push(line);
  };
  const turning = turningStep === null ? undefined : ribbon[turningStep];
  add(all.find(({ step }) => step === turning));
  for (const move of ['reach', 'keep', 'open'] satisfies Move[])
    if (!chosen.some(({ step }) => step.move === move)) add(ranked.find(({ step }) => step.move === move));
  for (const line of ranked) add(line);
  return chosen.sort((a, b) => a.step.turn - b.step.turn);
}
