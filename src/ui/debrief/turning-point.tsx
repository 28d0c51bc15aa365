// Where the evening turned, or that no single moment turned it; and the way back to it.

import type { Debrief } from '../../domain/debrief/debrief';
import { countOf } from '../../domain/number-words';
import { Icon } from '../icon';
import { ownLine } from './own-line';

/** Where no single choice turned the run. */
export const NOT_TURNED =
  'No single choice turned this evening. It came to its end in small steps, each leaving about as many ways open as the one before.';

interface TurningProps {
  readonly debrief: Debrief;
  readonly onReplay: (turn: number) => void;
}

export function TurningPoint({ debrief: { turning, ribbon }, onReplay }: TurningProps) {
  const step = turning ? ribbon[turning.step] : undefined;
  if (!turning || !step)
    return (
      <section class="wrap grid" aria-labelledby="h-turn">
        <h2 id="h-turn">Where it turned</h2>
        <p class="prose">{NOT_TURNED}</p>
      </section>
    );
  return (
    <section class="wrap grid" aria-labelledby="h-turn">
      <h2 id="h-turn">It turned at {step.name}</h2>
      <div class="prose">
        <p class="lead">{ownLine(step.option)}</p>
        <p>{turning.words}</p>
        <p>{reachWords(turning.before, turning.after)}</p>
        <button class="btn btn--lamp btn--big" type="button" onClick={() => onReplay(step.turn)}>
          <Icon name="replay" />
          Play it again from here
        </button>
        <p class="small soft">Everything before it stays as you played it, and this run is kept.</p>
      </div>
    </section>
  );
}

/** How many endings were in reach, in words; what lies near can shift even where the number does not. */
export function reachWords(before: number, after: number): string {
  const start = `Before it, ${countOf(before, 'ending was', 'endings were')} within reach`;
  return after === before
    ? `${start}, and as many after it; what had changed is which of them lay near.`
    : `${start}; after it, ${countOf(after, 'was', 'were')}.`;
}
