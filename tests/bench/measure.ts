// What Chromium says of a page: main-thread time, heap, and the middle and the tail of many measurements.

import type { Browser, CDPSession, Page } from 'playwright-core';

/** One row of the table. */
export type Row = [what: string, measured: string, budget: string];

/** An event of Chromium's trace: when, in microseconds of the clock (`ts`) and of the thread's own work (`tts`, `tdur`). */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tts?: number;
  readonly tdur?: number;
}

/**
 * What a slower machine takes: so many times the thread's own work. Chromium's own throttle keeps the thread spinning while it
 * waits for the next frame as well, and what else a machine does counts in it.
 */
export const SLOWER = 4;

/** Milliseconds of work of the main thread of a machine `SLOWER` times slower, from a press on. */
export interface Answer {
  /** Until what answers the press stands in the page. */
  readonly stands: number;
  /** Until the frame with it is handed over to be drawn. */
  readonly painted: number;
}

/** A page with its measuring line. */
export class Meter {
  private constructor(
    readonly page: Page,
    private readonly line: CDPSession,
  ) {}

  static async on(page: Page): Promise<Meter> {
    const line = await page.context().newCDPSession(page);
    // Time on the processor, not on the clock: what else the machine does is not the page's.
    await line.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Meter(page, line);
  }

  /** Makes the CPU this many times slower. */
  async slow(times: number): Promise<void> {
    await this.line.send('Emulation.setCPUThrottlingRate', { rate: times });
  }

  /**
   * What a press costs, from the page's mark `bench-picked` to its mark `bench-answered`, when what answers the press stands in
   * the page, and to the end of the frame in which that is handed over to be drawn. Work put off until later is in neither.
   */
  async answer(work: () => Promise<void>): Promise<Answer> {
    const events = await this.traced(work);
    const [picked, answered] = ['bench-picked', 'bench-answered'].map((name) =>
      events.find((event) => event.name === name),
    );
    const painted = events.find(
      (event) =>
        event.name === 'Layerize' &&
        event.pid === picked?.pid &&
        event.tid === picked.tid &&
        answered &&
        event.ts > answered.ts,
    );
    if (!picked?.tts || !answered?.tts || !painted?.tts) throw new Error('no frame was seen');
    const from = picked.tts;
    const slowed = (to: number): number => (SLOWER * (to - from)) / 1000;
    return { stands: slowed(answered.tts), painted: slowed(endOf(painted)) };
  }

  /** What happens in the page meanwhile, in order. */
  private async traced(work: () => Promise<void>): Promise<readonly Traced[]> {
    const browser = this.page.context().browser();
    if (!browser) throw new Error('the browser is gone');
    await browser.startTracing(this.page, { categories: ['devtools.timeline', 'blink.user_timing'] });
    await work();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
    return traceEvents.sort((a, b) => a.ts - b.ts);
  }

  /** Milliseconds that the main thread worked in the script of each frame that has a mark `bench-drawn` in it. */
  async frameScripts(work: () => Promise<void>): Promise<number[]> {
    const events = await this.traced(work);
    const marks = events.filter(({ name }) => name === 'bench-drawn');
    const holds = (frame: Traced) => (mark: Traced) =>
      mark.tid === frame.tid && mark.ts >= frame.ts && mark.ts <= frame.ts + (frame.dur ?? 0);
    return events
      .filter((event) => event.name === 'FireAnimationFrame' && marks.some(holds(event)))
      .map(({ tdur = 0 }) => tdur / 1000);
  }

  /** Seconds of main-thread work so far. */
  async busySeconds(): Promise<number> {
    const { metrics } = await this.line.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
  }

  /** Bytes in use after a collection. */
  async heapBytes(): Promise<number> {
    await this.line.send('HeapProfiler.collectGarbage');
    await this.line.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.line.send('Runtime.getHeapUsage');
    return usedSize;
  }

  /**
   * Bytes of objects, texts, arrays and closures after a collection: what a page can leak. The rest of a heap is code, which
   * the engine goes on compiling for as long as a page is used, and what Chromium itself notes down of the page.
   */
  async ownBytes(): Promise<number> {
    const pieces: string[] = [];
    const keep = ({ chunk }: { chunk: string }): void => void pieces.push(chunk);
    this.line.on('HeapProfiler.addHeapSnapshotChunk', keep);
    await this.line.send('HeapProfiler.collectGarbage');
    await this.line.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    this.line.off('HeapProfiler.addHeapSnapshotChunk', keep);
    const { snapshot, nodes } = JSON.parse(pieces.join('')) as Snapshot;
    const { node_fields: fields, node_types: types } = snapshot.meta;
    const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
    let sum = 0;
    for (let at = 0; at < nodes.length; at += fields.length)
      if (OWN.has(types[0]?.[nodes[at + type] ?? 0] ?? '')) sum += nodes[at + size] ?? 0;
    return sum;
  }
}

/** The part of a heap snapshot that is read here: numbers, so many for each node. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}

const OWN: ReadonlySet<string> = new Set([
  'object',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'closure',
  'regexp',
  'number',
  'symbol',
  'bigint',
]);

/**
 * Seconds that the browser's processes have worked so far. The software renderer has threads of its own in another process
 * than the page's, so this is what a picture costs, however much else the machine does.
 */
export async function processorSeconds(browser: Browser): Promise<number> {
  const line = await browser.newBrowserCDPSession();
  const { processInfo } = await line.send('SystemInfo.getProcessInfo');
  await line.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** How long the thread had worked when it was over, in microseconds. */
const endOf = ({ tts, tdur }: Traced): number => (tts ?? Number.NaN) + (tdur ?? 0);

/** The value that `share` of the values do not exceed; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
