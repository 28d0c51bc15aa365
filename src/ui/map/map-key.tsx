// What the three kinds of line on the map are. Thick, thin, broken: the forms alone tell it.

import { RunName } from '../run-name';
import { MAP_WORDS } from '../words/map';
import type { MapModel } from './map-model';

export function MapKey({ model: { current, others } }: { readonly model: MapModel }) {
  return (
    <ul class="map-key" aria-label={MAP_WORDS.key}>
      {current ? (
        <li>
          <svg class="key-own" viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
            <path d="M1 7C14 3 30 4 43 5.4 30 8 14 9.6 1 7z" />
          </svg>
          {MAP_WORDS.thisRun(RunName(current.record))}
        </li>
      ) : null}
      {others.length > 0 ? (
        <li>
          <svg class="key-thin" viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
            <path d="M1 7C14 4 30 5 43 6" />
          </svg>
          {MAP_WORDS.earlierRuns(others.length)}
        </li>
      ) : null}
      <li>
        <svg class="key-pencil" viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
          <path d="M1 7C14 4 30 5 43 6" />
        </svg>
        {MAP_WORDS.notYet}
      </li>
    </ul>
  );
}
