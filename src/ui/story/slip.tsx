// One choice: a slip of paper, in pencil where it is held back; and the ring of a pause.

import type { Option } from '../../domain/beat';
import { Icon } from '../icon';
import { STORY } from '../words/story';
import { splitNotice } from './quoted';

interface SlipProps {
  readonly option: Option;
  readonly pick: (event: MouseEvent) => void;
  /** What other runs have to say of it, as a shape with a word; null for nothing. */
  readonly mark: string | null;
}

interface LineSlipProps extends SlipProps {
  /** The key that picks it; 0 for none. */
  readonly number: number;
}

export function Slip({ option, number, mark, pick }: LineSlipProps) {
  const held = option.held !== null;
  const why = option.held ?? option.strained;
  const id = `choice-${option.id}`;
  return (
    <button
      class={`slip ${held ? 'slip--held penciled' : 'inked'} ${why ? 'slip--why' : ''}`}
      type="button"
      aria-disabled={held ? 'true' : undefined}
      aria-labelledby={`${id}-words`}
      aria-describedby={why ? `${id}-why` : undefined}
      onClick={pick}
    >
      {held ? (
        <Icon name="knot" />
      ) : (
        <span class="num" aria-hidden="true">
          {number}
        </span>
      )}
      <span class="slip-words" id={`${id}-words`}>
        {option.via === 'phone' ? <em>{STORY.send}</em> : null} {option.text}
        <Mark words={mark} />
      </span>
      {why ? (
        <span class="why" id={`${id}-why`}>
          {why}
        </span>
      ) : null}
    </button>
  );
}

const Mark = ({ words }: { readonly words: string | null }) =>
  words ? <span class="mark-before"> {words}</span> : null;

export function NoticeRing({ option, pick, mark }: SlipProps) {
  const { head, rest } = splitNotice(option.text);
  return (
    <button class="notice" type="button" onClick={pick}>
      <span class="notice-words">
        <b>{head}</b> <span>{rest}</span>
        <Mark words={mark} />
      </span>
    </button>
  );
}
