// One story on the shelf: its picture on the board, what it is about, what has been found, and the way in.

import { toHash } from '../../game/routes';
import type { ShelfEntry } from '../../game/shelf';
import type { StoredRun } from '../../game/store-port';
import { underWay } from '../../game/stored-run';
import { usePage } from '../page-parts';
import { standsAt } from '../run-place';
import { Later } from '../shell/later';
import { LINK_WORDS } from '../words/links';
import { SHELF } from '../words/shelf';
import { EndingsFound, endingsFound } from './endings-found';

const otherSide = () => import('./other-side').then((part) => part.OtherSide);
const keptPlaces = () => import('./kept-places').then((part) => part.KeptPlaces);

export function StoryOnShelf({ entry }: { readonly entry: ShelfEntry }) {
  const { game, pictures } = usePage();
  const { card, id } = entry;
  const runs = game.runs.value;
  const played = runs.filter((run) => run.storyId === id);
  const places = played.filter((run) => run.name !== null);
  const going = played.find((run) => run.name === null && underWay(run)) ?? null;
  const picture = pictures(card.cover);
  const side = game.shelf.find((each) => each.side === id);
  return (
    <li class="story-card">
      <div class="frame inked">
        {picture ? <img src={picture} alt="" loading="lazy" /> : null}
        {going ? <span class="bookmark" aria-hidden="true" /> : null}
      </div>
      <span class="board" aria-hidden="true" />
      <div class="label">
        <h2 id={`story-${id}`}>{card.title}</h2>
        <p class="pitch">{card.pitch}</p>
        {going ? <p class="going">{standsAt(going, card)}</p> : null}
        <p class="with">
          <strong>{whoWithWhom(entry)}</strong> · {SHELF.minutes(card.minutes)}
        </p>
        <p class="themes">{card.themes.join(' · ')}</p>
        <EndingsFound found={endingsFound(runs, id)} of={entry.endings} />
        <WaysIn entry={entry} played={played} going={going} />
        {places.length ? <Later load={keptPlaces} with={{ entry, places }} /> : null}
        {side ? <Later load={otherSide} with={{ entry, side }} /> : null}
        <div class="label-foot">
          <ContentNotes entry={entry} />
          <a
            id={`class-${id}`}
            aria-labelledby={`class-${id} story-${id}`}
            href={toHash({ screen: 'workshop', path: ['story', id] })}
          >
            {SHELF.withClass}
          </a>
        </div>
      </div>
    </li>
  );
}

interface WaysProps {
  readonly entry: ShelfEntry;
  /** Its kept runs, the latest first. */
  readonly played: readonly StoredRun[];
  /** The latest run that is still under way. */
  readonly going: StoredRun | null;
}

function WaysIn({ entry, played, going }: WaysProps) {
  const { game } = usePage();
  const begin = (): void => void game.beginStory(entry.id);
  const of = `story-${entry.id}`;
  const beginId = `begin-${entry.id}`;
  return (
    <div class="row ways-in">
      {going ? (
        <button
          class="btn btn--lamp"
          id={`continue-${entry.id}`}
          aria-labelledby={`continue-${entry.id} ${of}`}
          type="button"
          onClick={() => void game.continueRun(going)}
        >
          {SHELF.continue}
        </button>
      ) : null}
      <button
        class={going ? 'btn' : 'btn btn--lamp'}
        id={beginId}
        aria-labelledby={`${beginId} ${of}`}
        type="button"
        onClick={begin}
      >
        {going ? SHELF.startAgain : played.length > 0 ? SHELF.beginAgain : SHELF.begin}
      </button>
      {played.some(({ ending }) => ending !== null) ? (
        <a
          class="btn btn--bare"
          id={`map-${entry.id}`}
          aria-labelledby={`map-${entry.id} ${of}`}
          href={toHash({ screen: 'map', story: entry.id, run: null })}
        >
          {LINK_WORDS.map}
        </a>
      ) : null}
      {played.filter(({ ending }) => ending !== null).length > 1 ? (
        <a
          class="btn btn--bare"
          id={`compare-${entry.id}`}
          aria-labelledby={`compare-${entry.id} ${of}`}
          href={toHash({ screen: 'compare', one: played[0]?.id ?? null, other: null })}
        >
          {LINK_WORDS.compareTwo}
        </a>
      ) : null}
    </div>
  );
}

/** Closed until asked for: for some a warning, for others a spoiler. */
function ContentNotes({ entry }: { readonly entry: ShelfEntry }) {
  const { notes, ages } = entry.card;
  return (
    <details class="notes">
      <summary>{SHELF.notes}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>{SHELF.ages(ages)}</li>
      </ul>
    </details>
  );
}

function whoWithWhom({ card }: ShelfEntry): string {
  const name = (id: string): string => card.people[id]?.name ?? id;
  return SHELF.with(name(card.you), card.with.map(name));
}
