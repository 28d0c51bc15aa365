// Which source files a module is made of: itself and all it imports from this folder, and theirs.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORTS = /from\s+'(\.{1,2}\/[^']+)'/g;

/** A hash of the text of a module and of everything it imports by a relative path. */
export function sourceHash(modules: readonly string[]): string {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      const next = join(dirname(file), `${path}.ts`);
      if (existsSync(next)) visit(next);
    }
  };
  for (const file of modules) visit(file);
  const hash = createHash('sha256');
  for (const file of [...seen].sort()) hash.update(readFileSync(file));
  return hash.digest('hex');
}
