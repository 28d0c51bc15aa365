// A picture to be made, or several that belong together.

import type { WriteFile } from './write-file';

/** One thing to make. A job can be found again by its name in another process. */
export interface Job {
  readonly name: string;
  /** Changes when the sources of this job do. */
  readonly key: () => string;
  /** Jobs of one kind are done by one worker, one after another: it need not find out again what they have in common. */
  readonly kind?: string;
  /** Makes it, writes its files, and gives back what the catalogue has to know (plain data). */
  readonly make: (write: WriteFile) => Promise<unknown>;
}

/** What came of a job. */
export interface Made {
  /** Paths of the files written. */
  readonly files: readonly string[];
  readonly result: unknown;
  /** What of the made parts it looked at, for jobs that are put together from parts. */
  readonly uses: Uses | null;
  readonly seconds: number;
}

/** People and places of the catalogue that a picture shows, by id. */
export interface Uses {
  readonly people: readonly string[];
  readonly places: readonly string[];
}
