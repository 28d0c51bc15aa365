// The stories of which no run is kept.

import type { ShelfEntry } from '../../game/shelf';
import { usePage } from '../page-parts';
import { JOURNAL_WORDS as W } from '../words/journal';
import { otherNames } from './other-names';

export function Unopened({ entries }: { readonly entries: readonly ShelfEntry[] }) {
  const { game } = usePage();
  if (entries.length === 0) return null;
  return (
    <section class="unopened" aria-labelledby="unopened">
      <h2 id="unopened">{W.unopened}</h2>
      <ul>
        {entries.map(({ id, card }) => (
          <li key={id}>
            <span>
              <span class="hand">{card.title}</span>
              <small>
                {W.with(otherNames(card))} · {W.minutes(card.minutes)}
              </small>
            </span>
            <button
              class="btn btn--bare"
              type="button"
              aria-label={W.beginName(card.title)}
              onClick={() => void game.beginStory(id)}
            >
              {W.begin}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
