// What Chromium says of a page: main-thread time, heap, and the middle and the tail of many measurements.

import type { CDPSession, Page } from 'playwright-core';

/** A page with its measuring line. */
export class Meter {
  private constructor(
    readonly page: Page,
    private readonly line: CDPSession,
  ) {}

  static async on(page: Page): Promise<Meter> {
    const line = await page.context().newCDPSession(page);
    await line.send('Performance.enable');
    return new Meter(page, line);
  }

  /** Makes the CPU this many times slower. */
  async slow(times: number): Promise<void> {
    await this.line.send('Emulation.setCPUThrottlingRate', { rate: times });
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
}

/** The value that `share` of the values do not exceed; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
