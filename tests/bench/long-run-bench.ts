// How long it takes to go anywhere in a run of forty decisions. No story is that long, so one that is takes the place of the
// first story's Ink.

import { Compiler } from 'inkjs/full';
import type { Browser, Page } from 'playwright-core';
import { type Answer, Meter, percentile, type Row, SLOWER } from './measure';

const DECISIONS = 40;

/** Forty decisions in a row, with a kitchen's worth of lines between them. */
function longStory(who: string): string {
  const line = (at: number, n: number): string =>
    n % 2
      ? `${who.toUpperCase()} (neutral): The ${n}th thing that was said at the ${at}th window.`
      : `The lamp at the ${at}th window burns, and the ${n}th moth has found it.`;
  const turn = (at: number): string => `
=== window_${at}
${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => line(at, n)).join('\n')}
* [“Stay where you are.” # id: window_${at}.stay # secure: 1]
* [“Come back in.” # id: window_${at}.come # anxious: 1]
* [Draw the curtain. # id: window_${at}.draw # avoidant: 1]
- -> window_${at + 1}`;
  const turns = Array.from({ length: DECISIONS }, (_, i) => turn(i + 1)).join('\n');
  return `VAR secure = 0\nVAR anxious = 0\nVAR avoidant = 0\nVAR closeness = 50\nVAR tension = 20\nVAR trust = 50\n-> window_1\n${turns}\n=== window_${DECISIONS + 1}\nIt is light. # ending: light\n-> END\n`;
}

/** Steps back, forward, to any choice, and on by another way from there. */
export async function measureLongRun(browser: Browser, address: string, story: string): Promise<Row[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(hand);
  await page.route(/open-stage.*\.js$/, (route) => route.abort());
  await page.route(/\.story-[^/]*\.json$/, async (route) => {
    const real = (await (await route.fetch()).json()) as { card: { with: readonly string[] } };
    const ink = new Compiler(longStory(real.card.with[0] ?? 'somebody')).Compile().ToJson() ?? '';
    await route.fulfill({ json: { ...real, compiled: JSON.parse(ink) } });
  });
  await page.goto(`${address}#/story/${story}`);
  await page.getByRole('button', { name: 'Continue', exact: true }).waitFor();
  await page.evaluate(() => (window as unknown as { run: Hand }).run.play());
  const meter = await Meter.on(page);
  const press = async (name: string, nth = 0): Promise<Answer> => {
    // What comes after the painting of the last one is not this one's.
    await page.waitForTimeout(150);
    return meter.answer(() =>
      page.evaluate(([words, at]) => (window as unknown as { run: Hand }).run.press(words, at), [
        name,
        nth,
      ] as const),
    );
  };
  const steps: Answer[] = [];
  const jumps: Answer[] = [];
  const other: Answer[] = [];
  for (let i = 0; i < 10; i++) steps.push(await press('Back'));
  for (let i = 0; i < 10; i++) steps.push(await press('Forward'));
  for (const at of [0, 7, 20, 31, 39]) {
    while (await page.getByRole('button', { name: 'Forward', exact: true }).isEnabled())
      await page.getByRole('button', { name: 'Forward', exact: true }).click();
    await openHistory(page);
    jumps.push(await press('Go back to here', at));
  }
  // Another way than before drops what lay ahead: from late to early.
  for (const at of [30, 20, 10, 0]) {
    await openHistory(page);
    await page.getByRole('button', { name: 'Go back to here' }).nth(at).click();
    other.push(await press('Draw the curtain.'));
  }
  await context.close();
  const how = `in a run of ${DECISIONS} decisions, ${SLOWER} times the main thread’s own work`;
  const row = (what: string, times: readonly Answer[]): Row => {
    const text = (which: keyof Answer): string => {
      const all = times.map((each) => each[which]);
      return `${percentile(all, 0.5).toFixed(0)} ms median, ${percentile(all, 1).toFixed(0)} ms at most`;
    };
    return [
      `${what} ${how}`,
      `in the page ${text('stands')}; painted ${text('painted')}, of ${times.length}`,
      '50 ms',
    ];
  };
  return [
    row('a step back or forward', steps),
    row('to any choice from the history', jumps),
    row('another line at an earlier choice', other),
  ];
}

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.getByRole('button', { name: 'Go back to here' }).first().waitFor();
}

interface Hand {
  /** Reads and picks to the ending, by turns another place of the list, but never its last. */
  readonly play: () => Promise<void>;
  /** Presses the nth button with these words and is done when what the page shows has been painted. */
  readonly press: (words: string, nth: number) => Promise<void>;
}

/** Put into the page before it opens. */
function hand(): void {
  const moment = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
  const play = async (): Promise<void> => {
    for (;;) {
      if (document.querySelector('.way-on .btn--lamp')) return;
      const stay = [...document.querySelectorAll<HTMLElement>('ol[aria-label=Choices] button')].find((each) =>
        each.textContent?.includes('Stay where'),
      );
      (stay ?? document.querySelector<HTMLElement>('.onward'))?.click();
      await moment();
    }
  };
  const press = (words: string, nth: number): Promise<void> =>
    new Promise((done) => {
      const named = (each: Element): boolean =>
        each.getAttribute('aria-label') === words || each.textContent?.trim().includes(words) === true;
      const button = [...document.querySelectorAll<HTMLElement>('button:not(:disabled)')].filter(named)[nth];
      const log = document.querySelector('[role=log]');
      if (!button || !log) throw new Error(`no button “${words}”`);
      new MutationObserver((_, observer) => {
        observer.disconnect();
        performance.mark('bench-answered');
        requestAnimationFrame(() => setTimeout(done));
      }).observe(log, { childList: true, subtree: true, characterData: true });
      performance.mark('bench-picked');
      button.click();
    });
  Object.assign(window, { run: { play, press } });
}
