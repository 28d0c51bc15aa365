// One story got ready: what to know of it, how it is told, and which of its choices are voted in full.

import './prepare-story.css';
import { useState } from 'preact/hooks';
import { SEEDS } from '../../domain/run';
import { fullVotesOf } from '../../domain/workshop/full-votes';
import { roomMinutes } from '../../domain/workshop/room-minutes';
import type { RoomPlan } from '../../domain/workshop/room-session';
import { newRoom } from '../../domain/workshop/room-steps';
import type { ShelfEntry } from '../../game/shelf';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { useFetched, useLateHeading } from '../shell/use-fetched';
import { PREPARE } from '../words/workshop';
import { KeptSessions } from './kept-sessions';
import { type DecisionRow, PrepareDecisions } from './prepare-decisions';

export function PrepareStory({ entry }: { readonly entry: ShelfEntry }) {
  const { game } = usePage();
  const fetched = useFetched(async () => {
    const [source, reach, map] = await Promise.all([entry.loadStory(), entry.loadReach(), entry.loadMap?.()]);
    return { source, reach, map, full: map ? fullVotesOf(map, reach) : [] };
  }, [entry]);
  const [changed, setPlan] = useState<Partial<RoomPlan>>({});
  useLateHeading(fetched);
  if (!fetched) return <main class="wrap ready" id="ready" />;
  const { source, reach, map, full } = fetched;
  const { card } = source;
  const plan: RoomPlan = { pace: 'by-hand', votes: true, full, pauses: [], prompts: {}, ...changed };
  const change = (part: Partial<RoomPlan>): void => setPlan({ ...changed, ...part });
  const order = map?.decisions.map(({ id }) => id) ?? Object.keys(card.decisions);
  const rows = order.map(
    (id): DecisionRow => ({
      id,
      name: card.decisions[id]?.name ?? id,
      when: card.decisions[id]?.when ?? '',
      talk: card.decisions[id]?.talk ?? '',
      turns: reach.hinges[id] !== undefined,
    }),
  );
  const begin = async (): Promise<void> => {
    const seed = (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % SEEDS;
    const session = newRoom(source, plan, { id: game.newId(), seed, at: new Date().toISOString() });
    await (await game.store.sessions()).save(session);
    game.go({ screen: 'workshop', path: [session.id] });
  };
  return (
    <main class="wrap ready ready--story" id="ready" tabIndex={-1}>
      <header>
        <a class="btn btn--bare" href="#/workshop">
          <Icon name="back" />
          {PREPARE.others}
        </a>
        <h1 tabIndex={-1}>{card.title}</h1>
        <p class="lead">{card.pitch}</p>
        <p class="soft">
          {PREPARE.agesOf(card.ages)} ·{' '}
          {PREPARE.room(roomMinutes(card.minutes, rows.length, plan.full.length, plan.votes))}
        </p>
        <p class="row">
          <button class="btn btn--lamp btn--big" type="button" onClick={() => void begin()}>
            {PREPARE.begin}
            <Icon name="onward" />
          </button>
          <a class="btn btn--bare" href={`#/workshop/teacher/${entry.id}`}>
            <Icon name="print" />
            {PREPARE.teacher}
          </a>
        </p>
      </header>
      <Facts heading={PREPARE.notes} lines={card.notes} />
      <Facts heading={PREPARE.aims} lines={card.aims} />
      <section class="how" aria-labelledby="how">
        <h2 id="how">{PREPARE.how}</h2>
        <fieldset class="row">
          <legend>{PREPARE.pace}</legend>
          {(['by-hand', 'steady'] as const).map((pace) => (
            <label key={pace} class="pick">
              <input
                type="radio"
                name="pace"
                checked={plan.pace === pace}
                onChange={() => change({ pace })}
              />
              {PREPARE.paces[pace]}
            </label>
          ))}
        </fieldset>
        <label class="pick">
          <input
            type="checkbox"
            checked={plan.votes}
            onChange={(event) => change({ votes: event.currentTarget.checked })}
          />
          <span>
            {PREPARE.votes}. <span class="soft">{PREPARE.votesOff}</span>
          </span>
        </label>
      </section>
      <PrepareDecisions rows={rows} plan={plan} change={change} />
      <details class="more">
        <summary>{PREPARE.cards}</summary>
        <ol>
          {card.questions.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      </details>
      {game.store.kind === 'memory' ? <p role="status">{PREPARE.blocked}</p> : null}
      <p class="ready-go">
        <button class="btn btn--big" type="button" onClick={() => void begin()}>
          {PREPARE.beginNow}
        </button>
      </p>
      <KeptSessions story={entry.id} />
    </main>
  );
}

function Facts({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <section class="facts">
      <h2>{heading}</h2>
      <ul>
        {lines.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
