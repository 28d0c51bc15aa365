// Everything that is kept as the text of one file, and back.

import type { ImportReport, StoredRun } from '../game/store-port';
import { readRun, readSettings, SCHEMA } from './record-schema';
import type { Shelves } from './shelves';
import { cameIn, FILE } from './words';

const FORMAT = 'the-space-between';
/** Larger than ten years of play; a larger file is somebody's mistake. */
const MOST_CHARACTERS = 20_000_000;

/** The file's text: readable JSON; runs, settings, and what was set aside. */
export async function exportText(shelves: Shelves): Promise<string> {
  const runs = (await shelves.all('runs')).map(({ value }) => value);
  const settings = await shelves.get('settings', 'settings');
  const aside = (await shelves.all('aside')).map(({ value }) => value);
  return JSON.stringify({ format: FORMAT, schema: SCHEMA, runs, settings, aside }, null, 1);
}

/** Adds what a file holds. A run that is there already is left as it is; what can't be read is set aside. */
export async function importText(
  shelves: Shelves,
  text: string,
  setAside: (value: unknown, why: string) => Promise<void>,
): Promise<ImportReport> {
  const none = (words: string): ImportReport => ({ words, added: 0, setAside: 0 });
  if (text.length > MOST_CHARACTERS) return none(FILE.tooLarge);
  const file = parsed(text);
  if (file?.format !== FORMAT || !Array.isArray(file.runs)) return none(FILE.notOurs);
  if (typeof file.schema === 'number' && file.schema > SCHEMA) return none(FILE.newer);
  let added = 0;
  let aside = 0;
  for (const value of file.runs) {
    const run = readRun(value);
    if ('wrong' in run) {
      await setAside(value, run.wrong);
      aside++;
    } else if (await isNew(shelves, run)) {
      await shelves.put('runs', run.id, run);
      added++;
    }
  }
  if (file.settings !== undefined) await shelves.put('settings', 'settings', readSettings(file.settings));
  return { words: cameIn(added, file.runs.length - added - aside, aside), added, setAside: aside };
}

function parsed(
  text: string,
): { format?: unknown; schema?: unknown; runs?: unknown; settings?: unknown } | null {
  try {
    return JSON.parse(text) as ReturnType<typeof parsed>;
  } catch {
    return null;
  }
}

async function isNew(shelves: Shelves, run: StoredRun): Promise<boolean> {
  const there = readRun(await shelves.get('runs', run.id));
  return 'wrong' in there || there.updatedAt < run.updatedAt;
}
