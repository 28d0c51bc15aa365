// Taking a run out of what is kept, and putting it back as it was.

import type { Game } from './game';
import type { StoredRun } from './store-port';

type Keeper = Pick<Game, 'runs' | 'store' | 'readRuns'>;

/** False when another tab is in the middle of it: then nothing is removed. */
export async function removeRun({ runs, store }: Keeper, record: StoredRun): Promise<boolean> {
  if (!(await store.holdRun(record.id))) return false;
  try {
    await store.removeRun(record.id);
    runs.value = runs.value.filter((run) => run.id !== record.id);
    return true;
  } finally {
    store.releaseRun(record.id);
  }
}

/** Puts removed runs back, each as it was kept. */
export async function putBack(keeper: Keeper, records: readonly StoredRun[]): Promise<void> {
  await Promise.all(records.map((record) => keeper.store.saveRun(record)));
  await keeper.readRuns();
}
