// What can be done now: real buttons in a list. Held lines are there to read; a pause stands apart, last.

import './choices.css';
import './notice.css';
import type { Ref } from 'preact';
import type { Decision, Option } from '../../domain/beat';
import { STORY } from '../words/story';
import { NoticeRing, Slip } from './slip';

interface ChoicesProps {
  readonly decision: Decision;
  readonly turn: number;
  /** Option ids picked in other runs. */
  readonly before: ReadonlySet<string>;
  /** Id of the option that a run being watched took here. */
  readonly ahead: string | null;
  readonly walkOn: () => void;
  readonly choose: (turn: number, optionId: string) => void;
  readonly list: Ref<HTMLOListElement>;
}

/** The options that can be picked by a number key, in order. Pauses are never among them: nobody stops by mistake. */
export const numbered = (decision: Decision): readonly Option[] =>
  decision.options.filter((option) => !option.notice && option.held === null);

export function Choices({ decision, turn, before, ahead, walkOn, choose, list }: ChoicesProps) {
  const { options } = decision;
  const numbers = numbered(decision);
  const pauses = options.filter((option) => option.notice);
  const lines = options.filter((option) => !option.notice);
  // The second click of a double click was not meant for what has come under the pointer meanwhile.
  const pick = (option: Option) => (event: MouseEvent) => {
    if (event.detail > 1 || option.held !== null) return;
    choose(turn, option.id);
  };
  const mark = ({ id }: Option): string | null =>
    id === ahead ? STORY.theirs : before.has(id) ? STORY.before : null;
  return (
    <ol
      class={`choices ${pauses.length ? 'choices--pause' : ''} ${crowded(lines) ? 'choices--tight' : ''}`}
      id="choices"
      aria-label={STORY.choices}
      tabIndex={-1}
      ref={list}
    >
      {[...lines, ...pauses].map((option) => (
        <li key={`${turn} ${option.id}`} class={option.notice ? 'apart' : undefined}>
          {option.notice ? (
            <NoticeRing option={option} pick={pick(option)} mark={mark(option)} />
          ) : (
            <Slip
              option={option}
              number={numbers.indexOf(option) + 1}
              pick={pick(option)}
              mark={mark(option)}
            />
          )}
        </li>
      ))}
      {ahead === null ? null : (
        <li class="apart">
          <button class="btn btn--lamp walk-on" type="button" onClick={walkOn}>
            {STORY.walkOn}
          </button>
        </li>
      )}
    </ol>
  );
}

/** Many or long lines are set a little closer, so that the faces above stay clear. */
const crowded = (lines: readonly Option[]): boolean =>
  lines.length > 3 ||
  lines.some(({ text }) => text.length > 84) ||
  lines.some((line) => line.strained !== null);
