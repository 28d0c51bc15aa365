// The pages of one story: its runs, what is still unplayed of it, and the ways on.

import type { JournalStory } from '../../game/journal';
import { toHash } from '../../game/routes';
import type { StoredRun } from '../../game/store-port';
import { usePage } from '../page-parts';
import { EndingsFound } from '../shelf/endings-found';
import { JOURNAL_WORDS as W } from '../words/journal';
import { otherNames } from './other-names';
import { RunEntry } from './run-entry';

interface StoryPagesProps {
  readonly story: JournalStory;
  readonly remove: (record: StoredRun) => Promise<boolean>;
}

export function StoryPages({ story, remove }: StoryPagesProps) {
  const { pictures } = usePage();
  const { entry, runs, found } = story;
  const { card } = entry;
  const heading = `journal-${entry.id}`;
  const cover = pictures(card.cover);
  const gone = async (record: StoredRun): Promise<void> => {
    if (!(await remove(record))) return;
    // The button that was pressed has gone with its run.
    const place = document.getElementById(heading) ?? document.querySelector<HTMLElement>('h1');
    place?.focus();
  };
  return (
    <section class="story-pages" aria-labelledby={heading}>
      <header>
        {cover ? (
          <span class="frame inked">
            <img src={cover} alt="" />
          </span>
        ) : null}
        <div>
          <h2 id={heading} tabIndex={-1}>
            {card.title}
          </h2>
          <p class="small soft">{W.with(otherNames(card))}</p>
          <EndingsFound found={found} of={entry.endings} />
        </div>
      </header>
      <ol class="run-entries">
        {runs.map((run) => (
          <RunEntry key={run.record.id} run={run} entry={entry} gone={gone} />
        ))}
      </ol>
      <p class="unplayed">{W.unplayed(Math.max(0, entry.endings - found), story.decisionsUnmet)}</p>
      <Onward story={story} />
    </section>
  );
}

function Onward({ story: { entry, runs } }: { readonly story: JournalStory }) {
  const { game } = usePage();
  const { title } = entry.card;
  const [one, other] = runs.filter(({ record }) => record.ending !== null);
  return (
    <p class="row journal-ways">
      <button
        class="btn"
        type="button"
        aria-label={W.againName(title)}
        onClick={() => void game.beginStory(entry.id)}
      >
        {W.again}
      </button>
      <a
        class="btn btn--bare"
        href={toHash({ screen: 'map', story: entry.id, run: null })}
        aria-label={W.mapName(title)}
      >
        {W.map}
      </a>
      {one && other ? (
        <a
          class="btn btn--bare"
          href={toHash({ screen: 'compare', one: one.record.id, other: other.record.id })}
          aria-label={W.compareName(title)}
        >
          {W.compare}
        </a>
      ) : null}
    </p>
  );
}
