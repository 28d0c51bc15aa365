// From the map to the other side of the same evening, once the evening has been lived to an end; and from there back.

import { otherSideOf } from '../other-side-of';
import { usePage } from '../page-parts';
import { OTHER_SIDE as W } from '../words/other-side';
import { nameOfYou } from '../you-of';
import type { MapModel } from './map-model';

/** Nothing for a story that has one side only, and before its first ending. */
export function OtherEvening({ model }: { readonly model: MapModel }) {
  const { game } = usePage();
  const { entry, runs } = model.view;
  const other = otherSideOf(game.shelf, entry);
  // The run that is drawn thick, if it has ended; or the latest that has.
  const ended = [model.current, ...runs].find((run) => run && run.record.ending !== null)?.record ?? null;
  if (!other || !ended) return null;
  const you = nameOfYou(other.entry);
  return (
    <button
      class="btn btn--bare"
      type="button"
      title={other.handed ? W.afterRun(you, nameOfYou(entry)) : undefined}
      onClick={() => void game.beginStory(other.entry.id, other.handed ? ended : null)}
    >
      {W.again(you)}
    </button>
  );
}
