// Which runs make room for newer ones: beyond the last ten of a story, those that hold nothing no other run holds.

import type { StoredRun, StorePort } from './store-port';

/** Runs of each story that are always kept. */
export const KEPT_OF_EACH = 10;

/**
 * Runs that may be cleared away: older than the last ten of their story, without a name, a mark or a plan, and without
 * an ending that only they have come to.
 * @param runs the latest first
 */
export function toClear(runs: readonly StoredRun[]): StoredRun[] {
  const seen = new Map<string, number>();
  const old: StoredRun[] = [];
  for (const run of runs) {
    const nth = (seen.get(run.storyId) ?? 0) + 1;
    seen.set(run.storyId, nth);
    if (nth > KEPT_OF_EACH && run.name === null && run.marked?.turn == null && run.plan === null)
      old.push(run);
  }
  const stays = runs.filter((run) => !old.includes(run));
  const found = new Set(stays.map(({ storyId, ending }) => `${storyId} ${ending}`));
  return old.filter(({ storyId, ending }) => {
    if (ending === null || found.has(`${storyId} ${ending}`)) return true;
    // The latest of the old ones with this ending stays for all of them.
    found.add(`${storyId} ${ending}`);
    return false;
  });
}

/** Makes room in the store; tells how many records have been set aside since they could not be read. */
export async function tidied(store: StorePort): Promise<number> {
  const before = (await store.setAside()).length;
  for (const run of toClear(await store.runs())) await store.removeRun(run.id);
  return (await store.setAside()).length - before;
}
