// The places of a story that the reader kept under a name.

import { goOnFrom } from '../../game/kept-places';
import { putBack, removeRun } from '../../game/remove-run';
import type { ShelfEntry } from '../../game/shelf';
import type { StoredRun } from '../../game/store-port';
import { usePage } from '../page-parts';
import { standsAt } from '../run-place';
import { KEEP } from '../words/history';

interface PlacesProps {
  readonly entry: ShelfEntry;
  readonly places: readonly StoredRun[];
}

export function KeptPlaces({ entry, places }: PlacesProps) {
  const { game } = usePage();
  const drop = async (record: StoredRun): Promise<void> => {
    const name = record.name ?? '';
    if (await removeRun(game, record))
      game.say(KEEP.removed(name), { label: KEEP.undo, run: () => void putBack(game, [record]) });
    else game.say(KEEP.elsewhere);
  };
  return (
    <details class="notes">
      <summary>{KEEP.places(places.length)}</summary>
      <ul>
        {places.map((record) => {
          const name = record.name ?? '';
          return (
            <li key={record.id}>
              <b>{name}</b> {standsAt(record, entry.card)}
              <div class="row">
                <button class="btn btn--bare" type="button" onClick={() => void goOnFrom(game, record)}>
                  {KEEP.continue(name)}
                </button>
                <button class="btn btn--bare" type="button" onClick={() => void drop(record)}>
                  {KEEP.remove(name)}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
