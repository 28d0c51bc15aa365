// The phone in the hand, drawn, with the thread so far. The log says the same words, so this is only for the eyes.

import './handset.css';
import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Thread } from './thread';

interface HandsetProps {
  readonly thread: Thread;
  readonly box: Ref<HTMLDivElement>;
}

export function Handset({ thread, box }: HandsetProps) {
  const { name, messages } = thread;
  const glass = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = glass.current;
    if (list) list.scrollTop = list.scrollHeight;
  });
  const several = new Set(messages.filter(({ mine }) => !mine).map(({ from }) => from)).size > 1;
  return (
    <div class="handset" aria-hidden="true" ref={box}>
      <Case />
      <div class="handset-top">{name}</div>
      <div class="thread" ref={glass}>
        {messages.map(({ key, mine, from, text, stamp }) => (
          <div key={key} class={mine ? 'bubble bubble--mine' : 'bubble'}>
            {several && !mine ? <small>{from}</small> : null}
            <p>{text}</p>
            {stamp ? <small>{stamp}</small> : null}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Its case and its glass, drawn with an unsteady hand; they stretch with the box. */
const Case = () => (
  <svg class="handset-art" viewBox="0 0 330 600" preserveAspectRatio="none" aria-hidden="true">
    <path
      class="handset-case"
      d="M46 7C120 5 212 9 286 8 309 9 321 20 323 45 321 190 325 410 322 554 321 580 311 591 286 592 205 594 122 590 44 593 19 592 9 581 8 555 6 410 9 190 7 46 8 20 21 8 46 7Z"
    />
    <path
      class="handset-glass"
      d="M33 62C110 60 220 64 296 62 303 62 306 66 306 73 304 230 308 400 305 560 305 568 302 571 295 571 215 573 112 570 34 572 27 572 24 569 24 561 25 400 22 230 25 72 25 65 27 62 33 62Z"
    />
  </svg>
);
