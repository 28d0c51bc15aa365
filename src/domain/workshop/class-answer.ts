// From one run to what a class code says of it: what was taken at the decisions a class agreed on.

import type { Turn } from '../beat';
import type { ClassAnswer } from './class-code';

/** What a run took at each decision; where it paused and came back, the line it went on with. */
export function classAnswerOf(turns: readonly Turn[], decisions: readonly string[]): ClassAnswer {
  const taken = new Map(
    turns.flatMap((turn, i) => {
      const picked = turns[i + 1]?.picked;
      return turn.decision && picked ? [[turn.decision.name, picked.id] as const] : [];
    }),
  );
  return {
    taken: decisions.map((decision) => ({ decision, option: taken.get(decision) ?? null })),
    ending: turns.at(-1)?.ending ?? null,
  };
}
