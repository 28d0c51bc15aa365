// Beside the votes: the question, the clock, what the hands say, and the one way on.

import { useEffect, useState } from 'preact/hooks';
import { letterOf } from '../../domain/workshop/letters';
import type { RoomDecision } from '../../domain/workshop/room-session';
import { majorityOf } from '../../domain/workshop/room-steps';
import { handsFor, leadersOf, totalOf } from '../../domain/workshop/tally';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { Icon } from '../icon';
import { DESK } from '../words/desk';
import { TalkClock } from './talk-clock';

interface TalkProps {
  readonly desk: RoomDesk;
  readonly open: RoomDecision;
}

export function Talk({ desk, open }: TalkProps) {
  const session = desk.room.value;
  const { phase, plan } = session;
  const { card } = desk.source;
  const you = card.people[card.you]?.name ?? '';
  const other = card.people[card.with[0] ?? '']?.name ?? '';
  const choosing = phase === 'reveal' || (phase === 'talk' && !plan.votes);
  const goal = desk.aim.value ?? (phase === 'reveal' ? majorityOf(open) : null);
  return (
    <section class="talk" aria-labelledby="h-talk">
      {choosing && phase === 'reveal' ? (
        <>
          <h2 id="h-talk">{DESK.way}</h2>
          <p class="verdict">{verdictOf(open)}</p>
        </>
      ) : (
        <>
          <h2 id="h-talk">{DESK.askHead}</h2>
          <Question desk={desk} open={open} />
        </>
      )}
      {phase === 'talk' && session.clock ? <TalkClock desk={desk} clock={session.clock} /> : null}
      {phase === 'talk' && !plan.votes ? <p class="soft">{DESK.noVotes}</p> : null}
      <p class="care small">
        <span>
          {DESK.care(you, other)}{' '}
          <a href="#/workshop/guide" target="_blank" rel="noreferrer">
            {DESK.upset}
          </a>
        </span>
      </p>
      <div class="desk-foot">
        <button
          class="btn btn--lamp btn--big"
          type="button"
          aria-disabled={choosing && goal === null ? 'true' : undefined}
          onClick={() => desk.press({ do: 'on' })}
        >
          {choosing
            ? goal === null
              ? DESK.choose
              : DESK.goWith(letterOf(open.options, goal))
            : wayOf(open, phase)}
          <Icon name="onward" />
        </button>
        <button class="btn btn--bare" type="button" onClick={() => desk.press({ do: 'back' })}>
          <Icon name="back" />
          {DESK.back}
        </button>
      </div>
    </section>
  );
}

function wayOf(open: RoomDecision, phase: string): string {
  if (phase === 'first-vote') return open.full ? DESK.openTalk : DESK.show;
  return phase === 'talk' ? DESK.openSecond : DESK.showBoth;
}

/** What the hands say, before the teacher says which way. */
function verdictOf(open: RoomDecision): string {
  const last = open.second ?? open.first;
  const leaders = leadersOf(last, open.options).map((id) => letterOf(open.options, id));
  if (leaders.length === 0) return DESK.nobody;
  if (leaders.length > 1) return DESK.tie(leaders.join(', '));
  const leader = majorityOf(open) ?? '';
  return DESK.majority(leaders[0] ?? '', handsFor(last, leader), totalOf(last));
}

function Question({ desk, open }: TalkProps) {
  const [own, setOwn] = useState('');
  const others = desk.prompts.filter((words) => words !== open.prompt);
  const name = `${open.decision} ${open.visit}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice, another question
  useEffect(() => setOwn(''), [name]);
  const ask = (event: Event): void => {
    event.preventDefault();
    if (own.trim()) desk.ask(own);
    setOwn('');
  };
  return (
    <>
      <blockquote>{open.prompt ?? DESK.noPrompt}</blockquote>
      {others.length ? (
        <ul class="more-asks">
          {others.map((words) => (
            <li key={words}>
              {words}{' '}
              <button class="as-link" type="button" onClick={() => desk.ask(words)}>
                {DESK.askOther}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <form class="row own-ask" onSubmit={ask}>
        <label>
          <span class="vh">{DESK.askOwn}</span>
          <input
            type="text"
            maxLength={200}
            placeholder={DESK.askOwn}
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
            autocomplete="off"
          />
        </label>
        <button class="btn btn--bare" type="submit">
          {DESK.askOwnDo}
        </button>
      </form>
    </>
  );
}
