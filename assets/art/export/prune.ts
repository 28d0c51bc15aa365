// Removes made pictures that nothing makes any more.

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Deletes every file in the given folders of `made` whose path is not among `kept`. */
export function prune(made: string, folders: readonly string[], kept: ReadonlySet<string>): void {
  for (const folder of folders) {
    if (!existsSync(join(made, folder))) continue;
    for (const name of readdirSync(join(made, folder))) {
      if (!kept.has(`${folder}/${name}`)) rmSync(join(made, folder, name));
    }
  }
}
