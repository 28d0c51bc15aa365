// After an evening: the other side of it, with the very lines of this run; and from the other side, the way back.

import type { DebriefView } from '../../game/debrief-of-run';
import { otherSideOf } from '../other-side-of';
import { usePage } from '../page-parts';
import { OTHER_SIDE as W } from '../words/other-side';
import { nameOfYou } from '../you-of';

/** Nothing for a story that has no other side. */
export function OtherSideNext({ view }: { readonly view: DebriefView }) {
  const { game, pictures } = usePage();
  const { entry, record } = view;
  const other = otherSideOf(game.shelf, entry);
  if (!other) return null;
  const { entry: shown, handed } = other;
  return (
    <div class="nexts">
      <ul>
        <li>
          <img src={pictures(shown.card.cover)} alt="" width={160} height={100} loading="lazy" />
          <div>
            <h3 class="hand">{shown.card.title}</h3>
            <p>{handed ? W.afterRun(nameOfYou(shown), nameOfYou(entry)) : shown.card.pitch}</p>
            <button
              class={handed ? 'btn btn--lamp' : 'btn'}
              type="button"
              onClick={() => void game.beginStory(shown.id, handed ? record : null)}
            >
              {handed ? W.begin(nameOfYou(shown)) : W.again(nameOfYou(shown))}
            </button>
          </div>
        </li>
      </ul>
    </div>
  );
}
