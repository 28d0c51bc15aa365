// The reader's own choices in order, each with what the other visibly did.

import { MOVE_WORDS } from '../../domain/debrief/move';
import type { RibbonStep } from '../../domain/debrief/ribbon';
import type { CastMember } from '../../domain/story-card';
import { quoted } from '../story/quoted';
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
            {step.answer ? (
              <p class="answer">
                {step.answer.who ? (
                  <>
                    <b>{people[step.answer.who]?.name}</b> {quoted(step.answer.text)}
                  </>
                ) : (
                  step.answer.text
                )}
              </p>
            ) : null}
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
