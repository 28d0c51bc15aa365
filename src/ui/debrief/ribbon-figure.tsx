// The ribbon on the page: the drawing, its points, the choice that is read out, its sentence and its table.

import { useMemo, useState } from 'preact/hooks';
import type { Between } from '../../domain/beat';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { CastMember } from '../../domain/story-card';
import { RIBBON } from '../words/ribbon';
import { AnswerLine } from './answer-line';
import type { Two } from './debrief-context';
import { ownLine } from './own-line';
import { drawRibbon } from './ribbon-drawing';
import { RibbonPoints } from './ribbon-points';
import { RibbonSvg } from './ribbon-svg';
import { RibbonTable } from './ribbon-table';
import { ribbonWords, spokenStep } from './ribbon-words';

interface RibbonProps {
  readonly steps: readonly RibbonStep[];
  readonly start: Between;
  readonly two: Two;
  readonly people: Readonly<Record<string, CastMember>>;
  /** Index of the step where it turned. */
  readonly turn: number | null;
}

export function RibbonFigure({ steps, start, two, people, turn }: RibbonProps) {
  const [chosen, choose] = useState(turn ?? Math.max(0, steps.length - 1));
  const step = steps[chosen];
  const [across, down] = useMemo(() => {
    const moments = [start, ...steps.map(({ between }) => between)];
    return [drawRibbon(moments, 1120, 250), drawRibbon(moments, 170, 32 + steps.length * 50, true)];
  }, [start, steps]);
  return (
    <figure class="between" aria-labelledby="ribbon-words">
      {[across, down].map((drawing) => (
        <div
          key={drawing === down ? 'down' : 'across'}
          class={drawing === down ? 'ribbon-box ribbon-box--down' : 'ribbon-box'}
          style={{ '--choices': steps.length }}
        >
          <RibbonSvg drawing={drawing} turn={turn} down={drawing === down} />
          <span class="ribbon-you" aria-hidden="true">
            {RIBBON.you}
          </span>
          <span class="ribbon-them" aria-hidden="true">
            {two.other.name}
          </span>
          <RibbonPoints
            steps={steps}
            drawing={drawing}
            turn={turn}
            chosen={chosen}
            choose={choose}
            sayAll={(i) => spokenStep(steps[i] as RibbonStep, i, people, turn)}
          />
        </div>
      ))}
      {step ? (
        // What is touched says the same to those who listen.
        <div class="read-out" aria-hidden="true">
          <span class="n">{chosen + 1}</span>
          <div>
            <p class="where">
              <b class="hand">{step.name}</b> · {step.when}
            </p>
            <p class="own">{ownLine(step.option)}</p>
          </div>
          {step.answer ? <AnswerLine answer={step.answer} people={people} /> : null}
        </div>
      ) : null}
      <figcaption id="ribbon-words">{ribbonWords(steps, start, two.other)}</figcaption>
      <RibbonTable steps={steps} start={start} />
    </figure>
  );
}
