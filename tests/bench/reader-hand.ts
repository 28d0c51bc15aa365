// A reader's hand in the page: it picks and reads on faster than anyone, and says when what it did has been painted.

import type { Page } from 'playwright-core';

interface Hand {
  readonly pick: () => Promise<void>;
  readonly play: () => Promise<void>;
}

/** Puts the hand into a page before it opens. */
export async function lendHand(page: Page): Promise<void> {
  // What carries this script into the page gives functions their names with a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(handInPage);
}

/** Clicks the first choice; done when the line that answers it has been painted. */
export const pickFirst = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { bench: Hand }).bench.pick());

/** Reads and picks from where the page stands to the ending, and asks what happened. */
export const playOut = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { bench: Hand }).bench.play());

/** `pick` marks when the line that answers it stands in the page, and is done when that has been painted. */
function handInPage(): void {
  const painted = (done: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  };
  const pick = (): Promise<void> =>
    new Promise((done) => {
      const log = document.querySelector('[role=log]');
      const choice = document.querySelector<HTMLElement>(
        'ol[aria-label=Choices] button:not([aria-disabled="true"])',
      );
      if (!log || !choice) throw new Error('there is nothing to pick');
      new MutationObserver((_, observer) => {
        // The reader's own line comes first; what answers it is the one after.
        if (log.childElementCount < 2 && document.querySelector('.onward') === null) return;
        observer.disconnect();
        performance.mark('bench-answered');
        painted(done);
      }).observe(log, { childList: true, subtree: true });
      performance.mark('bench-picked');
      choice.click();
    });
  const moment = (): Promise<void> => new Promise((done) => setTimeout(done, 10));
  const play = async (): Promise<void> => {
    for (;;) {
      const toDebrief = document.querySelector<HTMLElement>('.way-on .btn--lamp');
      if (toDebrief) return toDebrief.click();
      const way = '.onward, ol[aria-label=Choices] button:not([aria-disabled="true"])';
      document.querySelector<HTMLElement>(way)?.click();
      await moment();
    }
  };
  Object.assign(window, { bench: { pick, play } });
}
