// A hash of the code that plays stories: what was counted by other code is counted again.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Places } from './places';

const FOLDERS = ['src/domain', 'src/domain/map', 'src/ink', 'src/ink/map', 'src/ink/walk'];

/** Eight hex letters; of nothing where the project has no such code. */
export function codeHash({ root }: Places): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const full = path.join(root, folder);
    if (!existsSync(full)) continue;
    const names = readdirSync(full).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(readFileSync(path.join(full, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
