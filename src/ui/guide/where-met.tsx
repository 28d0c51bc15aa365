// The moments of the reader's own runs in which an idea was seen: the picture, their line, and the ways back to it.

import { useState } from 'preact/hooks';
import { moveOf } from '../../domain/debrief/move';
import { type Sighting, sightingsOf } from '../../domain/guide/sightings';
import { type OwnMoment, ownMoments } from '../../game/own-moments';
import { toHash } from '../../game/routes';
import { ownLine } from '../debrief/own-line';
import { pictureAt, stillsFor } from '../debrief/stills';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { useFetched } from '../shell/use-fetched';
import { dayOf } from '../words/dates';
import { IDEA_WORDS as W } from '../words/guide';

/** As many are shown before the reader asks for more. */
const FEW = 4;

interface WhereMetProps {
  readonly concept: string;
  /** Null while they are being found. */
  readonly sightings: readonly Sighting[] | null;
}

export function WhereMet({ concept, sightings }: WhereMetProps) {
  const { game } = usePage();
  const [all, setAll] = useState(false);
  const own = sightings && sightingsOf(sightings, concept);
  const few = own && (all ? own : own.slice(0, FEW));
  const moments = useFetched(
    () => ownMoments(few ?? [], game.runs.value, game.shelf),
    [sightings, concept, all],
  );
  const more = (own?.length ?? 0) - (few?.length ?? 0);
  return (
    <section>
      <h2 id="idea-met">{W.met}</h2>
      {own?.length === 0 ? <p class="small soft">{W.notMet}</p> : null}
      {moments?.length ? (
        <ol>
          {moments.map((moment) => (
            <li key={`${moment.sighting.story} ${moment.sighting.at}`}>
              <Met moment={moment} />
            </li>
          ))}
        </ol>
      ) : null}
      {more > 0 ? (
        <button class="btn btn--bare" type="button" onClick={() => setAll(true)}>
          {W.more(more)}
        </button>
      ) : null}
    </section>
  );
}

function Met({ moment }: { readonly moment: OwnMoment }) {
  const { game, pictures } = usePage();
  const { sighting, record, card, option, ending } = moment;
  const { turn } = sighting;
  const place = turn === null ? null : (card.decisions[record.turns[turn]?.decision ?? '']?.name ?? null);
  const line = option ? ownLine(option) : W.atEnding(ending ?? '');
  const still = stillOf(moment).map(pictures).find(Boolean);
  const day = dayOf(sighting.endedAt);
  return (
    <div class={still ? 'idea-met' : 'idea-met idea-met--bare'}>
      {still ? (
        <span class="still inked">
          <img src={still} alt="" loading="lazy" />
        </span>
      ) : null}
      <div>
        <p class="own">{line}</p>
        <p class="small soft">
          {W.where(card.title, place)} · {day}
        </p>
        <p class="idea-ways">
          {turn !== null ? (
            <button
              type="button"
              class="btn btn--bare"
              aria-label={W.playFromName(place ?? '', line)}
              onClick={() => void game.replayFrom(record, turn)}
            >
              <Icon name="replay" />
              {W.playFrom}
            </button>
          ) : null}
          <a
            class="btn btn--bare"
            href={toHash({ screen: 'debrief', run: record.id, page: 1 })}
            aria-label={W.debriefName(card.title, day)}
          >
            {W.debrief}
          </a>
        </p>
      </div>
    </div>
  );
}

function stillOf({ sighting, turns, card, option }: OwnMoment): string[] {
  const turn = sighting.turn ?? turns.length - 1;
  const move = option ? moveOf(option) : 'open';
  return [...stillsFor(pictureAt(turns, turn, card), card, move), card.cover];
}
