// The loop of the two: what was seen, what was done, what was heard, what came back, with the reader's own lines on it.

import type { LoopKind, LoopText, Moments } from '../moments';
import type { StoryCard } from '../story-card';
import type { RibbonStep } from './ribbon';

export interface Loop {
  readonly kind: LoopKind;
  readonly text: LoopText;
  /** What the reader's person saw just before. */
  readonly saw: string;
  readonly yours: RibbonStep;
  /** What the other heard, in their own unspoken words. */
  readonly heard: string;
  readonly answer: string;
  /** Where it opened: a later or stronger open line of the reader's own; null when the run has none. */
  readonly out: RibbonStep | null;
  /** A line that might have opened it, when none did. */
  readonly outTry: string;
}

/** Null for a run without a single scored pick. */
export function loopOf(ribbon: readonly RibbonStep[], moments: Moments, card: StoryCard): Loop | null {
  const scored = ribbon.filter((step) => moments.moments[step.option.id]);
  const kind = kindOf(scored);
  const yours = strongest(scored, kind);
  const moment = yours && moments.moments[yours.option.id];
  if (!yours || !moment) return null;
  const opens = scored.filter((step) => step.move === 'open' && step !== yours);
  const later = opens.filter((step) => step.turn > yours.turn);
  const out = heaviest(later.length ? later : opens, (step) => step.option.weights.secure);
  return {
    kind,
    text: moments.loops[kind],
    saw: card.decisions[yours.decision]?.saw ?? '',
    yours,
    heard: moment.heard,
    answer: yours.answer?.text ?? '',
    out,
    outTry: moment.try,
  };
}

/** Which moves prevailed: open ones, reaching, keeping, or reaching and keeping by turns. */
export function kindOf(steps: readonly RibbonStep[]): LoopKind {
  const count = (move: RibbonStep['move']): number => steps.filter((step) => step.move === move).length;
  const [open, reach, keep] = [count('open'), count('reach'), count('keep')];
  if (open > reach + keep) return 'open';
  if (Math.min(reach, keep) * 3 >= reach + keep) return 'both';
  return reach >= keep ? 'reaching' : 'keeping';
}

function strongest(steps: readonly RibbonStep[], kind: LoopKind): RibbonStep | null {
  const weigh = ({ option }: RibbonStep): number => {
    const { secure, anxious, avoidant } = option.weights;
    if (kind === 'open') return secure;
    if (kind === 'reaching') return anxious * 2 + avoidant;
    if (kind === 'keeping') return avoidant * 2 + anxious;
    return anxious + avoidant;
  };
  // The loop shows an answer: a line that was answered aloud says more than one that was not.
  return heaviest(steps, (step) => weigh(step) + (step.answer?.who ? 0.5 : 0));
}

/** The heaviest step; of equals the latest. */
function heaviest(steps: readonly RibbonStep[], weigh: (step: RibbonStep) => number): RibbonStep | null {
  return steps.reduce<RibbonStep | null>(
    (best, step) => (best && weigh(best) > weigh(step) ? best : step),
    null,
  );
}
