// Runs of stories that are not on this shelf: they are listed, so that they can be deleted.

import type { StoredRun } from '../../game/store-port';
import { Icon } from '../icon';
import { JOURNAL_WORDS as W } from '../words/journal';

interface StraysProps {
  readonly runs: readonly StoredRun[];
  readonly remove: (record: StoredRun) => Promise<boolean>;
}

export function Strays({ runs, remove }: StraysProps) {
  return (
    <section class="story-pages" aria-labelledby="journal-strays">
      <h2 id="journal-strays" tabIndex={-1}>
        {W.strays}
      </h2>
      <p class="small soft">{W.straysWhy}</p>
      <ol class="run-entries">
        {runs.map((record) => (
          <li key={record.id} class="run-entry">
            <p class="run-day">{W.day(record)}</p>
            <div class="run-body">
              <h3>{record.name ?? record.storyId}</h3>
              <p class="run-ways">
                <button
                  class="btn btn--bare run-delete"
                  type="button"
                  aria-label={W.deleteName(record.name ?? record.storyId, W.strays, W.day(record))}
                  onClick={() => void remove(record).then(() => document.querySelector('h1')?.focus())}
                >
                  <Icon name="trash" />
                  {W.delete}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
