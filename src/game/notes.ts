// What a reader writes onto a run of their own: a name, the line where it turned, a plan. Kept on the device alone.

import type { Game } from './game';
import type { Marked, Plan, StoredRun } from './store-port';

/** The parts of a record that are the reader's own words. */
export interface Notes {
  readonly name: string | null;
  readonly marked: Marked | null;
  readonly plan: Plan | null;
}

/**
 * Writes notes onto a kept run. They do not count as playing it: the run keeps its place among the others.
 * @returns the record as it is now
 */
export async function note(
  game: Pick<Game, 'runs' | 'store' | 'debrief'>,
  record: StoredRun,
  notes: Partial<Notes>,
): Promise<StoredRun> {
  const noted = { ...record, ...notes };
  game.runs.value = game.runs.value.map((run) => (run.id === noted.id ? noted : run));
  const view = game.debrief.value;
  if (view?.record.id === noted.id) game.debrief.value = { ...view, record: noted };
  await game.store.saveRun(noted);
  return noted;
}
