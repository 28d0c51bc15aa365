// The ribbon: the reader's own choices in order, each with what the other visibly did.

import type { Between, Option, Turn } from '../beat';
import type { StoryCard } from '../story-card';
import { type Move, moveOf } from './move';

/** What the other said or did next, as it could be seen. */
export interface Answer {
  /** Person id; null when it was told and not said. */
  readonly who: string | null;
  readonly text: string;
}

export interface RibbonStep {
  /** Number of the turn at whose end it was picked: replaying from here offers it again. */
  readonly turn: number;
  readonly option: Option;
  readonly decision: string;
  /** “the soup” */
  readonly name: string;
  /** “eight minutes to midnight, at the stove” */
  readonly when: string;
  readonly move: Move;
  readonly answer: Answer | null;
  /** Where the two stood when it had been answered. */
  readonly between: Between;
}

/** One step a pick, pauses included. */
export function ribbonOf(turns: readonly Turn[], card: StoryCard): RibbonStep[] {
  return turns.slice(1).flatMap((after, index) => {
    const before = turns[index] as Turn;
    const option = after.picked;
    if (!option || !before.decision) return [];
    const words = card.decisions[before.decision.name];
    return [
      {
        turn: before.number,
        option,
        decision: before.decision.name,
        name: words?.name ?? before.decision.name,
        when: words?.when ?? '',
        move: moveOf(option),
        answer: answerIn(after, card),
        between: after.beats.at(-1)?.between ??
          before.beats.at(-1)?.between ?? { closeness: 50, tension: 20 },
      },
    ];
  });
}

/** The first thing the other says in a turn; where they say nothing, the first thing that is told. */
export function answerIn(turn: Turn, card: StoryCard): Answer | null {
  const said = turn.beats.find((beat) => beat.who !== null && card.with.includes(beat.who));
  if (said) return { who: said.who, text: said.text };
  const told = turn.beats.find((beat) => beat.kind === 'told');
  return told ? { who: null, text: told.text } : null;
}
