// Remembers what has been made from which sources, so that only what changed is made again.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Job, Made, Uses } from './job';

interface Entry extends Made {
  readonly key: string;
}

/** Results by name, kept in a file. */
export class Cache {
  private readonly entries: Record<string, Entry>;

  /** `file` holds what is remembered, `made` is the folder of the files, `partsKey` says how the parts in use look now. */
  constructor(
    private readonly file: string,
    private readonly made: string,
    private readonly partsKey: (uses: Uses) => string = () => '',
  ) {
    this.entries = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  /** Whether a job need not be done: made from the same sources and parts, and all its files are there. */
  isFresh(job: Job): boolean {
    const known = this.entries[job.name];
    if (!known?.files.every((path) => existsSync(join(this.made, path)))) return false;
    // Asked last: a place has to be drawn to know.
    return known.key === this.keyOf(job, known.uses);
  }

  /** Keeps what came of a job. */
  store(job: Job, made: Made): void {
    this.entries[job.name] = { ...made, key: this.keyOf(job, made.uses) };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.entries));
  }

  /** What came of a job that is fresh. */
  resultOf<T>(name: string): T {
    return this.entries[name].result as T;
  }

  /** The files of these jobs. */
  filesOf(jobs: readonly Job[]): string[] {
    return jobs.flatMap((job) => this.entries[job.name].files);
  }

  private keyOf(job: Job, uses: Uses | null): string {
    return createHash('sha256')
      .update(job.key())
      .update(uses ? this.partsKey(uses) : '')
      .digest('hex');
  }
}
