// The reader's own choices in order, each with what the other visibly did.

import { MOVE_WORDS } from '../../domain/debrief/move';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { CastMember } from '../../domain/story-card';
import { AnswerLine } from './answer-line';
import { ownLine } from './own-line';

interface ListProps {
  readonly steps: readonly RibbonStep[];
  readonly turn: number | null;
  readonly people: Readonly<Record<string, CastMember>>;
}

export function ChoicesList({ steps, turn, people }: ListProps) {
  return (
    <ol class="steps-list">
      {steps.map((step, i) => (
        <li key={step.turn} class={i === turn ? 'step step--turn' : 'step'}>
          <span class="n" aria-hidden="true">
            {i + 1}
          </span>
          <div>
            <p class="own">{ownLine(step.option)}</p>
            {step.answer ? <AnswerLine answer={step.answer} people={people} /> : null}
            <p class="where">
              {step.when}
              {i === turn ? <strong> · here it turned</strong> : null}
              <span class="vh"> · {MOVE_WORDS[step.move]}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
