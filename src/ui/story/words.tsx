// The words of the turn as a log: each new line is read out once; the older ones stay to be read.

import { useEffect, useRef } from 'preact/hooks';
import type { StoryFlow } from '../../game/story-flow';
import { usePage } from '../page-parts';
import { STORY } from '../words/story';
import { EntryLine } from './entry-line';
import { inSight, type Room } from './visible-lines';

interface WordsProps {
  readonly flow: StoryFlow;
  readonly room: Room;
  /** There is no picture: what it would have told is said in words. */
  readonly plain: boolean;
  /** The phone is in the picture, with the messages on it. */
  readonly phone: boolean;
  /** The paper lies over the picture and has a height of its own. */
  readonly fixed: boolean;
}

export function Words({ flow, room, plain, phone, fixed }: WordsProps) {
  const { game } = usePage();
  const log = useRef<HTMLDivElement>(null);
  const turn = flow.turn.value.number;
  const entries = flow.transcript.value.filter((entry) => entry.turn === turn);
  const tellSeen = plain && game.settings.value.captions;
  // After the words are painted, so that measuring costs no layout of its own.
  useEffect(() => {
    const box = log.current;
    if (!box) return;
    // Where the paper is too small even for the newest line, it scrolls inside, and can then be scrolled by keyboard.
    const full = fixed && box.scrollHeight > box.clientHeight + 2;
    if (full) {
      box.tabIndex = 0;
      box.scrollTop = box.scrollHeight;
    } else if (box.hasAttribute('tabindex')) box.removeAttribute('tabindex');
  });
  return (
    <div
      class="words"
      id="words"
      ref={log}
      role="log"
      aria-label={STORY.log}
      aria-live="polite"
      aria-relevant="additions"
    >
      {inSight(entries, room, phone).map(({ entry, sight }) => (
        <div key={entry.key} class={sight === 'gone' ? 'entry vh' : `entry entry--${sight}`}>
          <EntryLine entry={entry} card={flow.source.card} tellSeen={tellSeen} />
        </div>
      ))}
    </div>
  );
}
