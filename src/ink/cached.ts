// Keeps what takes seconds to compute under node_modules/.cache, by name and hash; anything unreadable is made again.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The kept value for a key, or a new one. Change the key whenever the way it is made changes. */
export function cached<T>(folder: string, key: string, make: () => T): T {
  const file = path.join(folder, `${key}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    const value = make();
    try {
      mkdirSync(folder, { recursive: true });
      // Written beside and moved, so that another process never reads half a file.
      const beside = `${file}.${process.pid}`;
      writeFileSync(beside, JSON.stringify(value));
      renameSync(beside, file);
    } catch {
      // A folder that can't be written only costs time.
    }
    return value;
  }
}
