// One line of the transcript: said, told, felt, sent, or picked by the reader. Used by the story and by its history.

import type { Beat, Option } from '../../domain/beat';
import type { StoryCard } from '../../domain/story-card';
import type { Entry } from '../../game/transcript';
import { STORY } from '../words/story';
import { isSaid, quoted, unquoted } from './quoted';

interface LineProps {
  readonly entry: Entry;
  readonly card: StoryCard;
  /** Shows what the picture would have told. */
  readonly tellSeen?: boolean;
}

export function EntryLine({ entry, card, tellSeen = false }: LineProps) {
  if (entry.kind === 'picked') return <Picked option={entry.option} />;
  const { beat } = entry;
  return (
    <>
      <Told beat={beat} card={card} />
      {beat.seen ? <p class={tellSeen ? 'seen' : 'seen vh'}>{beat.seen}</p> : null}
    </>
  );
}

function Told({ beat, card }: { readonly beat: Beat; readonly card: StoryCard }) {
  switch (beat.kind) {
    case 'said':
      return (
        <p class="said">
          <Who id={beat.who} card={card} />
          <span class="line">{quoted(beat.text)}</span>
        </p>
      );
    case 'message':
      return (
        <p class="sent">
          <Who id={beat.who} card={card} does={STORY.sends} />
          <span class="line">{unquoted(beat.text)}</span>
          {beat.stamp ? <small class="stamp">{beat.stamp}</small> : null}
        </p>
      );
    case 'inner':
      return (
        <p class="inner">
          <span class="vh">{STORY.inside} </span>
          {beat.text}
        </p>
      );
    case 'told':
      return <p class="told">{beat.text}</p>;
  }
}

interface WhoProps {
  readonly id: string | null;
  readonly card: StoryCard;
  readonly does?: string;
}

function Who({ id, card, does }: WhoProps) {
  const part = id === card.you ? 'who--you' : id === card.with[0] ? 'who--other' : 'who--third';
  return (
    <span class={`who ${part}`}>
      {(id && card.people[id]?.name) ?? id}
      <span class="vh">{does ? ` ${does}: ` : ': '}</span>
    </span>
  );
}

/** The reader's own line, shown as theirs. */
function Picked({ option }: { readonly option: Option }) {
  const sent = option.via === 'phone';
  const kind = option.notice
    ? 'picked--notice'
    : sent || isSaid(option.text)
      ? 'picked--said'
      : 'picked--done';
  return (
    <p class={`picked ${kind}`}>
      <span class="who who--you">
        {sent ? STORY.youSend : STORY.you}
        <span class="vh">: </span>
      </span>
      <span class="line">{sent ? unquoted(option.text) : option.text}</span>
    </p>
  );
}
