// Places a reader keeps under a name: copies of a run, which later play does not change.

import type { Game } from './game';
import type { StoredRun } from './store-port';
import type { StoryFlow } from './story-flow';

/** Keeps where the reader is as a run of its own. @param name shown on the shelf */
export async function keepPlace(game: Game, flow: StoryFlow, name: string): Promise<void> {
  const record = game.runs.value.find(({ id }) => id === game.runId);
  if (!record) return;
  const kept: StoredRun = { ...record, id: game.newId(), name, line: flow.shown.value };
  game.runs.value = [...game.runs.value, kept];
  await game.store.saveRun(kept);
}

/** Goes on from a kept place in a run of its own, so that the place stays what it was. */
export async function goOnFrom(game: Game, record: StoredRun): Promise<void> {
  await game.continueRun({ ...record, id: game.newId(), name: null, marked: null, plan: null });
}
