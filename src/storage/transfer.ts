// Everything that is kept as the text of one file, and back.

import type { ImportReport } from '../game/store-port';
import { readRun, readSettings, SCHEMA } from './record-schema';
import { readSession } from './session-schema';
import type { Shelves } from './shelves';
import { cameIn, FILE } from './words';

/** What a file of ours says it is. */
export const FORMAT = 'the-space-between';
/** Larger than ten years of play; a larger file is somebody's mistake. */
const MOST_CHARACTERS = 20_000_000;

/** The file's text: readable JSON; runs, workshops, settings, and what was set aside. */
export async function exportText(shelves: Shelves): Promise<string> {
  const runs = (await shelves.all('runs')).map(({ value }) => value);
  const sessions = (await shelves.all('sessions')).map(({ value }) => value);
  const settings = await shelves.get('settings', 'settings');
  const aside = (await shelves.all('aside')).map(({ value }) => value);
  return JSON.stringify({ format: FORMAT, schema: SCHEMA, runs, sessions, settings, aside }, null, 1);
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
  const bring = bringer(shelves, setAside);
  const runs = await bring('runs', file.runs, readRun);
  const rooms = await bring('sessions', Array.isArray(file.sessions) ? file.sessions : [], readSession);
  if (file.settings !== undefined) await shelves.put('settings', 'settings', readSettings(file.settings));
  const aside = runs.aside + rooms.aside;
  const brought = { added: runs.added, addedRooms: rooms.added, known: runs.known, knownRooms: rooms.known };
  return { words: cameIn({ ...brought, aside }), added: runs.added + rooms.added, setAside: aside };
}

interface Dated {
  readonly id: string;
  readonly updatedAt: string;
}

/** Puts records on a shelf that are not there, or newer than what is there. */
const bringer =
  (shelves: Shelves, setAside: (value: unknown, why: string) => Promise<void>) =>
  async <T extends Dated>(
    shelf: 'runs' | 'sessions',
    values: readonly unknown[],
    read: (value: unknown) => T | { readonly wrong: string },
  ): Promise<{ readonly added: number; readonly known: number; readonly aside: number }> => {
    let [added, known, aside] = [0, 0, 0];
    for (const value of values) {
      const record = read(value);
      const there = 'wrong' in record ? null : read(await shelves.get(shelf, record.id));
      if ('wrong' in record) {
        await setAside(value, record.wrong);
        aside++;
      } else if (there && !('wrong' in there) && there.updatedAt >= record.updatedAt) known++;
      else {
        await shelves.put(shelf, record.id, record);
        added++;
      }
    }
    return { added, known, aside };
  };

function parsed(
  text: string,
): { format?: unknown; schema?: unknown; runs?: unknown; sessions?: unknown; settings?: unknown } | null {
  try {
    return JSON.parse(text) as ReturnType<typeof parsed>;
  } catch {
    return null;
  }
}
