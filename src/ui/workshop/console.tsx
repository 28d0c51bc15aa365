// What the teacher has in hand: where the room is, what comes next, the votes, the question, and where it has been.

import { useLayoutEffect } from 'preact/hooks';
import { openDecision } from '../../domain/workshop/room-run';
import type { RoomDesk } from '../../game/workshop/room-desk';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { saveAsFile } from '../settings/save-as-file';
import { DESK, STEPS, STEPS_LABEL } from '../words/desk';
import { KEPT_ROOMS } from '../words/workshop';
import { Ballot } from './ballot';
import { Been } from './been';
import { ConsoleDebrief } from './console-debrief';
import { NextLines } from './next-lines';
import { pressOf } from './room-keys';
import { Talk } from './talk';
import { useSteady } from './use-steady';
import { WindowsOfRoom } from './windows-of-room';

interface ConsoleProps {
  readonly desk: RoomDesk;
  /** The wall is in the same window. */
  readonly alone: boolean;
}

export function Console({ desk, alone }: ConsoleProps) {
  const { game } = usePage();
  const session = desk.room.value;
  const { card } = desk.source;
  useRoomKeys(desk);
  const steady = useSteady(desk);
  const open = openDecision(session);
  const reading = session.phase === 'reading' || session.phase === 'pause';
  const name = desk.turn.value.decision?.name ?? '';
  const taken = session.decisions.filter((each) => each.taken !== null).length;
  const back = session.phase === 'debrief';
  const title = reading || back ? card.title : begun(card.decisions[name]?.name ?? name);
  const save = async (): Promise<void> =>
    saveAsFile(KEPT_ROOMS.fileName(session.id), (await game.store.sessions()).asFile(desk.session.value));
  return (
    <>
      <header class="desk-top">
        <div>
          {alone ? <h2>{title}</h2> : <h1 tabIndex={-1}>{title}</h1>}
          <p class="soft">
            {back ? DESK.subEnd(taken) : DESK.sub(card.title, taken + 1, usualChoices(card.decisions))}
          </p>
        </div>
        <WindowsOfRoom desk={desk} alone={alone} />
      </header>
      {desk.leads.value ? null : <Other desk={desk} />}
      {game.store.kind === 'memory' ? <p class="small desk-note">{DESK.memory}</p> : null}
      {open && !reading && session.phase !== 'debrief' ? <Steps desk={desk} /> : null}
      {reading ? <NextLines desk={desk} steady={steady} /> : null}
      {session.phase === 'debrief' ? <ConsoleDebrief desk={desk} /> : null}
      {open && !reading && session.phase !== 'debrief' ? (
        <div class="desk-grid">
          <Ballot desk={desk} />
          <Talk desk={desk} open={open} />
        </div>
      ) : null}
      <div class="desk-tools row">
        <button
          class="btn btn--bare"
          type="button"
          disabled={!desk.canUndo.value}
          onClick={() => desk.press({ do: 'undo' })}
        >
          <Icon name="replay" />
          {DESK.undo}
        </button>
        <button class="btn btn--bare" type="button" onClick={() => void save()}>
          <Icon name="download" />
          {DESK.file}
        </button>
        <a class="btn btn--bare" href={`#/workshop/${session.id}/sheet`}>
          <Icon name="print" />
          {DESK.sheet}
        </a>
        <a class="btn btn--bare" href="#/workshop/codes" target="_blank" rel="noreferrer">
          {DESK.codes}
        </a>
      </div>
      <Been desk={desk} />
      <Keys />
    </>
  );
}

/** As a heading begins. */
const begun = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** On one way through a story one or two of its choices are not come to. */
const usualChoices = (decisions: object): number => Math.max(1, Object.keys(decisions).length - 1);

/** Keys of this window, for as long as the console is up. */
function useRoomKeys(desk: RoomDesk): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const pressed = pressOf(event, desk.session.value);
      if (!pressed) return;
      event.preventDefault();
      desk.press(pressed);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk]);
}

function Steps({ desk }: { readonly desk: RoomDesk }) {
  const session = desk.room.value;
  const open = openDecision(session);
  const steps = STEPS[session.plan.votes ? (open?.full ? 'full' : 'quick') : 'off'];
  const at = steps.findIndex(([phase]) => phase === session.phase);
  return (
    <ol class="steps" aria-label={STEPS_LABEL}>
      {steps.map(([phase, words], i) => (
        <li key={phase} class={i < at ? 'done' : ''} aria-current={i === at ? 'step' : undefined}>
          <span aria-hidden="true">{i + 1}</span>
          {words}
        </li>
      ))}
    </ol>
  );
}

function Other({ desk }: { readonly desk: RoomDesk }) {
  return (
    <div class="other-desk inked" role="status">
      <p>
        <b>{DESK.other}</b> {DESK.otherWhy}
      </p>
      <button class="btn btn--lamp" type="button" onClick={() => desk.takeOver()}>
        {DESK.takeOver}
      </button>
    </div>
  );
}

function Keys() {
  return (
    <details class="more keys-help">
      <summary>{DESK.keys}</summary>
      <dl>
        {DESK.keyRows.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
