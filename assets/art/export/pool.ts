// As many workers as there are processors, each busy with one job at a time.

import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Job, Made } from './job';
import type { ListName } from './lists';
import type { Answer, Order } from './worker';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
const MOST = 6;

/** Processes that make pictures. They are started when there is something to do. */
export class Pool {
  private readonly workers: ChildProcess[] = [];

  /** Does jobs of a list and tells `finished` of each. Throws at the first that fails. */
  async run(list: ListName, jobs: readonly Job[], finished: (job: Job, made: Made) => void): Promise<void> {
    const waiting = byKind(jobs);
    const count = Math.min(MOST, availableParallelism(), jobs.length);
    while (this.workers.length < count) this.workers.push(fork(WORKER));
    const work = async (worker: ChildProcess) => {
      for (let alike = waiting.shift(); alike; alike = waiting.shift())
        for (const job of alike) finished(job, await ask(worker, { list, name: job.name }));
    };
    await Promise.all(this.workers.slice(0, count).map(work));
  }

  /** Ends all workers. */
  close(): void {
    for (const worker of this.workers) worker.kill();
  }
}

/** Jobs of one kind together, in the order in which the kinds come. */
function byKind(jobs: readonly Job[]): Job[][] {
  const kinds = new Map<string, Job[]>();
  for (const job of jobs) {
    const kind = job.kind ?? job.name;
    kinds.set(kind, [...(kinds.get(kind) ?? []), job]);
  }
  return [...kinds.values()];
}

function ask(worker: ChildProcess, order: Order): Promise<Made> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`${order.name}: the worker ended (${code})`));
    worker.once('exit', ended);
    worker.once('message', (answer: Answer) => {
      worker.off('exit', ended);
      if ('error' in answer) reject(new Error(`${answer.name}: ${answer.error}`));
      else resolve(answer.made);
    });
    worker.send(order);
  });
}
