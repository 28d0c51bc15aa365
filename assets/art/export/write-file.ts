// Where made files go.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a made file by its path inside the folder of made files. */
export type WriteFile = (path: string, bytes: Buffer) => Promise<void>;

/** Writes into `folder` and tells `wrote` of every path. */
export function writerInto(folder: string, wrote: (path: string) => void): WriteFile {
  return async (path, bytes) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    wrote(path);
  };
}
