// Checks several stories at once, one process a core: what is found and the order it comes in are the same as one by one.

import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Places } from '../places';
import type { Surroundings } from '../read-story';
import { type Report, reportOf, type Wants } from './report';

/** TypeScript is loaded by tsx, under Vitest as well. Much is made and dropped at once: with room for it, a tenth is saved. */
const NODE = ['--import', 'tsx', '--max-semi-space-size=64'];
const PROCESS = fileURLToPath(new URL('./check-process.ts', import.meta.url));

/**
 * Checks stories.
 * @param ready called with each report, in the order of `ids`, as soon as those before it are there
 */
export async function allReports(
  places: Places,
  ids: readonly string[],
  around: Surroundings,
  ready: (report: Report) => void,
  wants: Wants = {},
  cores = availableParallelism(),
): Promise<void> {
  const alone = (id: string): Report => reportOf(places, id, around, wants);
  const helpers = Math.min(cores, ids.length);
  if (helpers < 2) {
    for (const id of ids) ready(alone(id));
    return;
  }
  const reports = new Map<string, Report>();
  const waiting = [...ids];
  let next = 0;
  const done = (report: Report): void => {
    reports.set(report.id, report);
    for (let each = reports.get(ids[next] ?? ''); each; each = reports.get(ids[++next] ?? '')) ready(each);
  };
  await Promise.all(
    Array.from({ length: helpers }, () => work(places.root, wants, () => waiting.shift(), done)),
  );
  // A process that died left its story: here it can be seen why.
  for (const id of ids) if (!reports.has(id)) done(alone(id));
}

/** One process, given a story at a time until none is left. Ends as well when the process does. */
function work(
  root: string,
  wants: Wants,
  take: () => string | undefined,
  done: (report: Report) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const child: ChildProcess = fork(PROCESS, [root], { execArgv: NODE });
    const give = (): void => {
      const id = take();
      if (id === undefined) child.disconnect();
      else child.send({ id, wants });
    };
    child.on('message', (report: Report) => {
      done(report);
      give();
    });
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
    give();
  });
}
