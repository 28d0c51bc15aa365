// Looking back from the console: the pages of the wall, the cards, and the splits from which another way can be seen.

import { DEBRIEF_PAGES } from '../../domain/workshop/room-steps';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { Icon } from '../icon';
import { DESK, ROOM_DEBRIEF } from '../words/desk';
import { RoomSplits } from './room-splits';

export function ConsoleDebrief({ desk }: { readonly desk: RoomDesk }) {
  const session = desk.session.value;
  const { card } = desk.source;
  const pages = [
    ...ROOM_DEBRIEF.pages.map((words) => words),
    ...card.questions.map((_, i) => ROOM_DEBRIEF.card(i + 1)),
  ];
  const question = card.questions[session.page - DEBRIEF_PAGES.firstCard];
  return (
    <div class="desk-grid">
      <section class="card inked back-list" aria-labelledby="h-back">
        <h2 id="h-back">{ROOM_DEBRIEF.heading}</h2>
        <p class="soft small">{ROOM_DEBRIEF.lead}</p>
        <ol>
          {pages.map((words, i) => (
            <li key={words}>
              <button
                class="as-link"
                type="button"
                aria-current={i === session.page ? 'page' : undefined}
                onClick={() => desk.toPage(i)}
              >
                {words}
              </button>
              {i === session.page ? <small class="hand"> {ROOM_DEBRIEF.upNow}</small> : null}
            </li>
          ))}
        </ol>
      </section>
      <section class="back-now">
        {question ? <blockquote>{question}</blockquote> : <RoomSplits session={session} card={card} />}
        <div class="desk-foot">
          {session.page < desk.lastPage ? (
            <button class="btn btn--lamp btn--big" type="button" onClick={() => desk.press({ do: 'on' })}>
              {ROOM_DEBRIEF.next}
              <Icon name="onward" />
            </button>
          ) : (
            <p class="soft">{ROOM_DEBRIEF.last}</p>
          )}
          <button class="btn btn--bare" type="button" onClick={() => desk.press({ do: 'back' })}>
            <Icon name="back" />
            {DESK.back}
          </button>
        </div>
        <p class="row">
          <a class="btn" href={`#/workshop/${session.id}/sheet`}>
            <Icon name="print" />
            {DESK.sheet}
          </a>
          <a class="btn" href={`#/workshop/${session.id}/take-home`}>
            <Icon name="print" />
            {DESK.takeHome}
          </a>
        </p>
      </section>
    </div>
  );
}
