// All that has been said, with each choice as a point to go back to.

import '../styles/dialog.css';
import './history.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryFlow } from '../../game/story-flow';
import type { Entry } from '../../game/transcript';
import { Icon } from '../icon';
import { useDialog } from '../shell/use-dialog';
import { HISTORY } from '../words/history';
import { EntryLine } from './entry-line';
import { KeepPlace } from './keep-place';

interface HistoryProps {
  readonly flow: StoryFlow;
  readonly close: () => void;
}

export function HistoryDialog({ flow, close }: HistoryProps) {
  const [sought, seek] = useState('');
  const dialog = useDialog(close);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was said last is what one looks for first.
    if (sheet.current) sheet.current.scrollTop = sheet.current.scrollHeight;
  }, []);
  const found = soughtIn(flow.transcript.value, sought);
  const goTo = (turn: number): void => {
    // Taken down in the same drawing, and not drawn once more with fewer lines before it goes.
    close();
    flow.goTo(turn);
  };
  return (
    <dialog class="over-all history inked v2" aria-labelledby="history-title" ref={dialog}>
      <div class="sheet" ref={sheet}>
        <div class="head">
          <h2 id="history-title">{HISTORY.heading}</h2>
          <button class="btn" type="button" onClick={() => dialog.current?.close()}>
            {HISTORY.close}
          </button>
        </div>
        <div class="history-tools">
          <label>
            {HISTORY.search}{' '}
            <input
              type="search"
              value={sought}
              autocomplete="off"
              onInput={(event) => seek(event.currentTarget.value)}
            />
          </label>
          <span role="status" class="small soft">
            {sought.trim() ? HISTORY.found(found.length) : ''}
          </span>
          <KeepPlace flow={flow} />
        </div>
        <div class="said-so-far">
          {found.map((entry) =>
            entry.kind === 'picked' ? (
              <ChoicePoint key={entry.key} entry={entry} flow={flow} goTo={goTo} />
            ) : (
              <EntryLine key={entry.key} entry={entry} card={flow.source.card} />
            ),
          )}
        </div>
      </div>
    </dialog>
  );
}

/** Lines with the sought words in them, whatever their case; all where nothing is sought. */
export function soughtIn(entries: readonly Entry[], sought: string): readonly Entry[] {
  const words = sought.trim().toLocaleLowerCase();
  if (!words) return entries;
  const text = (entry: Entry): string =>
    entry.kind === 'picked' ? entry.option.text : `${entry.beat.who ?? ''} ${entry.beat.text}`;
  return entries.filter((entry) => text(entry).toLocaleLowerCase().includes(words));
}

interface PointProps {
  readonly entry: Entry & { readonly kind: 'picked' };
  readonly flow: StoryFlow;
  readonly goTo: (turn: number) => void;
}

function ChoicePoint({ entry, flow, goTo }: PointProps) {
  const { card } = flow.source;
  // The pick led to the turn it stands in; it lies open at the end of the turn before.
  const at = entry.turn - 1;
  const decision = flow.turns.value[at]?.decision?.name ?? '';
  const name = card.decisions[decision]?.name ?? HISTORY.aChoice;
  const id = `history-${at}`;
  return (
    <div class="point">
      <h3 id={id}>
        {entry.turn}. {name}
      </h3>
      <EntryLine entry={entry} card={card} />
      <button class="btn btn--bare" type="button" aria-describedby={id} onClick={() => goTo(at)}>
        <Icon name="back" />
        {HISTORY.goBack}
      </button>
    </div>
  );
}
