// After an evening: the other side of it, with the very lines of this run; and from the other side, the way back.

import type { DebriefView } from '../../game/debrief-of-run';
import type { ShelfEntry } from '../../game/shelf';
import { usePage } from '../page-parts';
import { OTHER_SIDE as W } from '../words/other-side';
import { nameOfYou } from '../you-of';

/** Nothing for a story that has no other side. */
export function OtherSideNext({ view }: { readonly view: DebriefView }) {
  const { game, pictures } = usePage();
  const { entry, record } = view;
  const side = game.shelf.find(({ side: of }) => of === entry.id);
  const first = entry.side ? game.entry(entry.side) : null;
  const shown: ShelfEntry | null = side ?? first;
  if (!shown) return null;
  return (
    <div class="nexts">
      <ul>
        <li>
          <img src={pictures(shown.card.cover)} alt="" width={160} height={100} loading="lazy" />
          <div>
            <h3 class="hand">{shown.card.title}</h3>
            <p>{side ? W.afterRun(nameOfYou(side), nameOfYou(entry)) : shown.card.pitch}</p>
            <button
              class={side ? 'btn btn--lamp' : 'btn'}
              type="button"
              onClick={() => void game.beginStory(shown.id, side ? record : null)}
            >
              {side ? W.begin(nameOfYou(side)) : W.again(nameOfYou(shown))}
            </button>
          </div>
        </li>
      </ul>
    </div>
  );
}
