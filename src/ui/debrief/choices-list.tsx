// The reader's own choices in order, each with what the other visibly did.

import { MOVE_WORDS } from '../../domain/debrief/move';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { CastMember } from '../../domain/story-card';
import { MARKED } from '../words/asked';
import { DEBRIEF } from '../words/debrief';
import { AnswerLine } from './answer-line';
import { ownLine } from './own-line';

interface ListProps {
  readonly steps: readonly RibbonStep[];
  readonly turn: number | null;
  /** Turn of the line the reader marked. */
  readonly marked: number | null;
  readonly people: Readonly<Record<string, CastMember>>;
}

export function ChoicesList({ steps, turn, marked, people }: ListProps) {
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
              {i === turn ? <strong> · {DEBRIEF.here}</strong> : null}
              {step.turn === marked ? <strong> · {MARKED.short}</strong> : null}
              <span class="vh"> · {MOVE_WORDS[step.move]}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
