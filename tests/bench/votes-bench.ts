// Hands counted as fast as a held key repeats, on a machine four times slower: is any lost, and how late is each seen?

import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { Meter, percentile, type Row, SLOWER } from './measure';

const VOTES = 250;
/** A held key comes about thirty times a second. */
const EVERY = 33;
const KEY = { type: 'rawKeyDown', key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65 } as const;

/**
 * From now on the browser is asked how long each key takes until what it changed is on the screen (Event Timing, in steps of 8
 * milliseconds). Answers with a look at what it has said so far.
 */
async function watchHands(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { waits });
    const options = { type: 'event', durationThreshold: 16 };
    // No named function in here: the runner would wrap it in a helper that the page does not have.
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') waits.push(duration);
    }).observe(options);
  });
  return () => page.evaluate(() => (window as unknown as { waits: number[] }).waits);
}

/** Counts 250 hands in a session of its own, with a projector open beside it. */
export async function measureVotes(browser: Browser, address: string, story: string): Promise<Row[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  await context.route(/open-stage.*\.js$/, (route) => route.abort());
  const desk = await context.newPage();
  await desk.goto(`${address}#/workshop/story/${story}`);
  await desk.getByRole('button', { name: 'Begin the session' }).click();
  await desk.getByRole('button', { name: 'Next line' }).waitFor();
  const session = (await desk.evaluate(() => location.hash)).split('/')[2] ?? '';
  const wall = await context.newPage();
  await wall.goto(`${address}#/projector/${session}`);
  await wall.locator('.wall .entry').first().waitFor();
  await desk.bringToFront();
  // A window that has just been opened is still at work, and this one has been open since before the class came in.
  await desk.waitForTimeout(6000);
  for (let press = 0; press < 60 && (await desk.locator('.ballot').count()) === 0; press++)
    await desk.keyboard.press('PageDown');
  await desk.locator('.ballot').waitFor();
  await (await Meter.on(desk)).slow(SLOWER);
  // A room takes longer than this to raise its hands.
  await desk.waitForTimeout(2000);
  const waits = await watchHands(desk);
  const line = await context.newCDPSession(desk);
  const sent: Promise<unknown>[] = [];
  for (let votes = 0; votes < VOTES; votes++) {
    sent.push(line.send('Input.dispatchKeyEvent', { ...KEY, autoRepeat: votes > 0 }));
    await setTimeout(EVERY);
  }
  await Promise.all(sent);
  await desk.waitForTimeout(1000);
  const times = await waits();
  const counted = await desk.locator('.ballot tfoot td').first().textContent();
  await context.close();
  return [
    [
      `${VOTES} hands as fast as a key repeats, with a projector open, CPU ${SLOWER} times slower: from the key to the picture on the screen`,
      `${counted} counted; ${percentile(times, 0.5)} ms median, ${percentile(times, 0.95)} ms p95, ${percentile(times, 1)} ms at most of ${times.length}`,
      `${VOTES}, 100 ms`,
    ],
  ];
}
