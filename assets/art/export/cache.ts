// Remembers what has been made from which sources, so that only what changed is made again.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Entry {
  readonly key: string;
  readonly files: readonly string[];
  readonly result: unknown;
}

/** Results by name, kept in a file. */
export class Cache {
  private readonly entries: Record<string, Entry>;
  /** Paths of all files that this run made or found unchanged. */
  readonly files = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly made: string,
  ) {
    this.entries = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  /** Gives back what was made under `name` with the same `key`, if its files are still there; makes it otherwise. */
  async remember<T>(
    name: string,
    key: string,
    make: (wrote: (path: string) => void) => Promise<T>,
  ): Promise<T> {
    const known = this.entries[name];
    const hash = createHash('sha256').update(key).digest('hex');
    const fresh = known?.key === hash && known.files.every((path) => existsSync(join(this.made, path)));
    if (!fresh) {
      const started = Date.now();
      const files: string[] = [];
      const result = await make((path) => files.push(path));
      this.entries[name] = { key: hash, files, result };
      this.save();
      console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
    for (const path of this.entries[name].files) this.files.add(path);
    return this.entries[name].result as T;
  }

  /** The contents of all files so far as one string, to be part of the key of what is made from them. */
  fingerprint(): string {
    const hash = createHash('sha256');
    for (const path of [...this.files].sort()) hash.update(path).update(readFileSync(join(this.made, path)));
    return hash.digest('hex');
  }

  private save(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.entries));
  }
}
