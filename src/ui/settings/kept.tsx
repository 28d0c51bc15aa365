// What this browser keeps: taken out, brought in, or wiped.

import { useEffect, useState } from 'preact/hooks';
import type { SetAside } from '../../game/store-port';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { saveAsFile } from './save-as-file';
import { Wipe } from './wipe';

export function Kept({ close }: { readonly close: () => void }) {
  const { game } = usePage();
  const [words, setWords] = useState('');
  const [aside, setAside] = useState<readonly SetAside[]>([]);
  const runs = game.runs.value.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come in may have been set aside
  useEffect(() => {
    game.store.setAside().then(setAside, () => setAside([]));
  }, [game, words]);

  const takeOut = async (): Promise<void> => {
    try {
      const day = new Date().toISOString().slice(0, 10);
      saveAsFile(`the-space-between-${day}.json`, await game.store.exportAll());
      setWords('Saved as one file, where your downloads go.');
    } catch {
      setWords('That could not be saved. What is kept here has not changed.');
    }
  };
  const bringIn = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      const report = await game.store.importAll(await file.text());
      await game.readRuns();
      setWords(report.words);
    } catch {
      setWords('That file could not be read. What is kept here has not changed.');
    }
    input.value = '';
  };

  return (
    <section aria-labelledby="set-kept">
      <h3 id="set-kept">What this browser keeps</h3>
      <p class="small soft">
        {runs === 0
          ? 'These settings, and no run yet.'
          : `${runs === 1 ? 'One run' : `${runs} runs`} and these settings.`}{' '}
        They have never been anywhere else.
      </p>
      <div class="row">
        <button class="btn" type="button" onClick={() => void takeOut()}>
          <Icon name="download" />
          Take them out
        </button>
        <label class="btn bring-in">
          <Icon name="share" />
          Bring some in
          <input
            class="vh"
            type="file"
            accept="application/json,.json"
            onChange={(event) => void bringIn(event.currentTarget)}
          />
        </label>
      </div>
      <p class="small kept-words" role="status">
        {words}
      </p>
      {aside.length ? <Aside records={aside} /> : null}
      <Wipe close={close} />
    </section>
  );
}

/** Records that could not be read: kept as they were, so that nothing is lost without a word. */
function Aside({ records }: { readonly records: readonly SetAside[] }) {
  return (
    <div class="aside small">
      <p>
        {records.length === 1 ? 'One record' : `${records.length} records`} could not be read and{' '}
        {records.length === 1 ? 'is' : 'are'} kept aside as {records.length === 1 ? 'it was' : 'they were'}:
      </p>
      <ul>
        {records.map(({ id, why, at }) => (
          <li key={id}>
            {at.slice(0, 10)}: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
