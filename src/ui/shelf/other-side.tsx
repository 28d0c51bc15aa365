// The other side of a story’s evening, on its card: plain to see once an ending was found, on request before.

import type { ShelfEntry } from '../../game/shelf';
import { underWay } from '../../game/stored-run';
import { usePage } from '../page-parts';
import { OTHER_SIDE as W } from '../words/other-side';
import { SHELF } from '../words/shelf';
import { nameOfYou } from '../you-of';

interface OtherSideProps {
  readonly entry: ShelfEntry;
  readonly side: ShelfEntry;
}

export function OtherSide({ entry, side }: OtherSideProps) {
  const { game } = usePage();
  const runs = game.runs.value;
  const known = runs.some(({ storyId, ending }) => storyId === entry.id && ending !== null);
  const going = runs.find((run) => run.storyId === side.id && run.name === null && underWay(run));
  const [you, first] = [nameOfYou(side), nameOfYou(entry)];
  const ways = (
    <div class="row ways-in">
      {going ? (
        <button class="btn" type="button" onClick={() => void game.continueRun(going)}>
          {SHELF.continue}
        </button>
      ) : null}
      <button
        class={going ? 'btn btn--bare' : 'btn'}
        type="button"
        onClick={() => void game.beginStory(side.id)}
      >
        {W.begin(you)}
      </button>
    </div>
  );
  if (known || going)
    return (
      <section class="other-side" aria-label={side.card.title}>
        <p>
          <strong>{side.card.title}.</strong> {W.fromShelf(you, first)}
        </p>
        {ways}
      </section>
    );
  return (
    <details class="notes">
      <summary>{W.summary(side.card.title)}</summary>
      <p>{W.early(you, first)}</p>
      {ways}
    </details>
  );
}
