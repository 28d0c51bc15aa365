// The three lists of jobs, which are done one after another since each is made from what the one before has made.

import { PART_JOBS } from './parts';
import { DOCS, MADE } from './paths';
import { type FromParts, pictureJobs, sheetJobs } from './pictures';

/** Names of the lists, in the order in which they are done. */
export type ListName = 'parts' | 'pictures' | 'sheets';

/** A list of jobs and the folder that it writes into. */
export interface List extends Pick<FromParts, 'jobs'> {
  readonly folder: string;
  readonly art: FromParts['art'] | null;
}

/** The list of that name. Pictures and sheets read the catalogue that the parts have made. */
export function listOf(name: ListName): List {
  if (name === 'parts') return { folder: MADE, art: null, jobs: PART_JOBS };
  if (name === 'pictures') return { folder: MADE, ...pictureJobs(MADE) };
  return { folder: DOCS, ...sheetJobs(MADE) };
}
