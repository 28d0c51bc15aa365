// A process that makes pictures: it is told names of jobs, one at a time, and answers with what came of each.

import sharp from 'sharp';
import type { Job, Made } from './job';
import { type List, type ListName, listOf } from './lists';
import { writerInto } from './write-file';

/** What a worker is told. */
export interface Order {
  readonly list: ListName;
  readonly name: string;
}

/** What it answers: what came of it, or why nothing did. */
export type Answer = Order & ({ readonly made: Made } | { readonly error: string });

sharp.concurrency(1);
const lists = new Map<ListName, List>();

async function done(job: Job, { folder, art }: List): Promise<Made> {
  const started = Date.now();
  const files: string[] = [];
  art?.forget();
  const result = await job.make(writerInto(folder, (path) => files.push(path)));
  return { files, result, uses: art?.uses() ?? null, seconds: (Date.now() - started) / 1000 };
}

async function answer({ list: name, name: wanted }: Order): Promise<Answer> {
  try {
    const list = lists.get(name) ?? listOf(name);
    lists.set(name, list);
    const job = list.jobs.find((each) => each.name === wanted);
    if (!job) throw new Error(`there is no job ${wanted}`);
    return { list: name, name: wanted, made: await done(job, list) };
  } catch (error) {
    return {
      list: name,
      name: wanted,
      error: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    };
  }
}

process.on('message', async (order: Order) => process.send?.(await answer(order)));
