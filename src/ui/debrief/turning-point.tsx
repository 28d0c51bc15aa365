// Where the evening turned, or that no single moment turned it; and the way back to it.

import type { Debrief } from '../../domain/debrief/debrief';
import { Icon } from '../icon';
import { MARKED } from '../words/asked';
import { DEBRIEF, reachWords } from '../words/debrief';
import { ownLine } from './own-line';

interface TurningProps {
  readonly debrief: Debrief;
  /** Turn of the line the reader marked. */
  readonly marked: number | null;
  readonly onReplay: (turn: number) => void;
}

export function TurningPoint({ debrief: { turning, ribbon }, marked, onReplay }: TurningProps) {
  const step = turning ? ribbon[turning.step] : undefined;
  const yours = ribbon.find(({ turn }) => turn === marked);
  if (!turning || !step)
    return (
      <section class="wrap grid" aria-labelledby="h-turn">
        <h2 id="h-turn">{DEBRIEF.turned}</h2>
        <p class="prose">{DEBRIEF.notTurned}</p>
      </section>
    );
  return (
    <section class="wrap grid" aria-labelledby="h-turn">
      <h2 id="h-turn">{DEBRIEF.turnedAt(step.name)}</h2>
      <div class="prose">
        <p class="lead">{ownLine(step.option)}</p>
        <p>{turning.words}</p>
        <p>{reachWords(turning.before, turning.after)}</p>
        {yours ? <p>{yours === step ? MARKED.same : MARKED.other(yours.name)}</p> : null}
        <button class="btn btn--lamp btn--big" type="button" onClick={() => onReplay(step.turn)}>
          <Icon name="replay" />
          {DEBRIEF.replay}
        </button>
        <p class="small soft">{DEBRIEF.kept}</p>
      </div>
    </section>
  );
}
