// What this browser keeps: taken out, brought in, or wiped.

import { useEffect, useState } from 'preact/hooks';
import type { SetAside, StorePort } from '../../game/store-port';
import { Icon } from '../icon';
import { usePage } from '../page-parts';
import { KEPT } from '../words/settings';
import { saveAsFile } from './save-as-file';
import { Wipe } from './wipe';

export function Kept({ close }: { readonly close: () => void }) {
  const { game } = usePage();
  const [words, setWords] = useState('');
  const [aside, setAside] = useState<readonly SetAside[]>([]);
  const [rooms, setRooms] = useState(0);
  const runs = game.runs.value.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come in may have been set aside
  useEffect(() => {
    game.store.setAside().then(setAside, () => setAside([]));
    void countRooms(game.store).then(setRooms);
  }, [game, words]);

  const takeOut = async (): Promise<void> => {
    try {
      const day = new Date().toISOString().slice(0, 10);
      saveAsFile(`the-space-between-${day}.json`, await game.store.exportAll());
      setWords(KEPT.saved);
    } catch {
      setWords(KEPT.notSaved);
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
      setWords(KEPT.notRead);
    }
    input.value = '';
  };

  return (
    <section aria-labelledby="set-kept">
      <h3 id="set-kept">{KEPT.heading}</h3>
      <p class="small soft">
        {KEPT.runs(runs, rooms)} {KEPT.nowhere}
      </p>
      <div class="row">
        <button class="btn" type="button" onClick={() => void takeOut()}>
          <Icon name="download" />
          {KEPT.out}
        </button>
        <label class="btn bring-in">
          <Icon name="share" />
          {KEPT.in}
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
      <Wipe close={close} rooms={rooms} />
    </section>
  );
}

/** Workshops that are kept; 0 where that part can't be fetched. */
const countRooms = (store: StorePort): Promise<number> =>
  store
    .sessions()
    .then((rooms) => rooms.sessions())
    .then(
      (all) => all.length,
      () => 0,
    );

/** Records that could not be read: kept as they were, so that nothing is lost without a word. */
function Aside({ records }: { readonly records: readonly SetAside[] }) {
  return (
    <div class="aside small">
      <p>{KEPT.aside(records.length)}</p>
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
