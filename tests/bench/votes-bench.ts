// Hands counted as fast as a held key repeats, on a machine four times slower: is any lost, and how far does the desk lag?

import type { Browser } from 'playwright-core';
import { Meter, percentile, type Row, SLOWER } from './measure';

const VOTES = 250;
/** A held key comes about thirty times a second. */
const EVERY = 33;

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
  for (let press = 0; press < 60 && (await desk.locator('.ballot').count()) === 0; press++)
    await desk.keyboard.press('PageDown');
  await desk.locator('.ballot').waitFor();
  const meter = await Meter.on(desk);
  // No named function in here: the runner would wrap it in a helper that the page does not have.
  const times = await meter.untilEachPainted('bench-hand', () =>
    desk.evaluate(
      ({ votes, every }) =>
        new Promise<void>((done) => {
          let sent = 0;
          const timer = setInterval(() => {
            if (sent === votes) {
              clearInterval(timer);
              setTimeout(done, 500);
              return;
            }
            performance.mark('bench-hand');
            document.body.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'a', repeat: sent > 0, bubbles: true, cancelable: true }),
            );
            sent++;
          }, every);
        }),
      { votes: VOTES, every: EVERY },
    ),
  );
  const counted = await desk.locator('.ballot tfoot td').first().textContent();
  await context.close();
  return [
    [
      `${VOTES} hands as fast as a key repeats, with a projector open, ${SLOWER} times the main thread’s own work`,
      `${counted} counted; a hand and the frame that shows it take ${percentile(times, 0.5).toFixed(0)} ms median, ${percentile(times, 1).toFixed(0)} ms at most of ${times.length}`,
      `${VOTES}, 100 ms`,
    ],
  ];
}
