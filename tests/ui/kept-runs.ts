// Runs of the little story as a browser keeps them, for the screens that read what was played before.

import { Playthrough } from '../../src/domain/playthrough';
import type { StoredRun } from '../../src/game/store-port';
import { newRecord, updated } from '../../src/game/stored-run';
import { memoryShelves, type Shelves } from '../../src/storage/shelves';
import { smallStory } from '../domain/small-story';

/** A run that took these options. @param day when it was played: an ISO date */
export function runOfPicks(
  id: string,
  picks: readonly string[],
  day: string,
  more: Partial<StoredRun> = {},
): StoredRun {
  const play = Playthrough.begin(smallStory(), 1);
  for (const pick of picks) if (!play.pick(play.turn.number, pick)) throw new Error(`can’t pick ${pick}`);
  const date = new Date(`${day}T12:00:00Z`);
  return { ...updated(newRecord(play.run, date, id), play.run, 99, play.turn.ending, date), ...more };
}

/** What a browser has kept. */
export async function shelvesWith(...runs: StoredRun[]): Promise<Shelves> {
  const shelves = memoryShelves();
  for (const run of runs) await shelves.put('runs', run.id, run);
  return shelves;
}
