// Measures the built game in Chromium and prints a table. Times are reported, never asserted: machines are noisy.
// `npm run bench -- --write` also writes docs/bench.md.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { CHROMIUM_ARGS, ensureChromium } from '../browser/chromium';
import { measureCodes } from './codes-bench';
import { measureLongRun } from './long-run-bench';
import { measureMap } from './map-bench';
import { type Answer, Meter, percentile, SLOWER } from './measure';
import { measureVotes } from './votes-bench';

const STORY = 'read-at-nine-forty-one';
const rows: [what: string, measured: string, budget: string][] = [];

const onward = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });
const choices = (page: Page) => page.getByRole('list', { name: 'Choices', exact: true });
const ending = (page: Page) => page.getByRole('button', { name: /See what happened/ });

/** Reads on to the next choice (true) or to the ending (false). */
async function readOn(page: Page): Promise<boolean> {
  for (;;) {
    await onward(page).or(choices(page)).or(ending(page)).first().waitFor();
    if (await choices(page).isVisible()) return true;
    if (await ending(page).isVisible()) return false;
    await onward(page)
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  }
}

async function open(
  browser: Browser,
  address: string,
  motion: 'reduce' | 'no-preference',
  noStage = false,
  viewport = { width: 1280, height: 720 },
): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: motion });
  const page = await context.newPage();
  // What carries this script into the page gives functions their names with a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(handInPage);
  if (noStage) await page.route(/open-stage.*\.js$/, (route) => route.abort());
  await page.goto(`${address}#/story/${STORY}`);
  await onward(page).waitFor();
  return page;
}

async function sizes(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weights = new Map<string, number>();
  page.on('requestfinished', (request) => {
    void request.response().then(async (response) => {
      // A request that is cut off when the page closes has no body.
      const body = await response?.body().catch(() => null);
      const path = new URL(request.url()).pathname;
      if (body) weights.set(path, /\.(js|css|json)$/.test(path) ? gzipSync(body).length : body.length);
    });
  });
  await page.goto(`${address}#/story/${STORY}`);
  await onward(page).waitFor();
  await page.locator('canvas').waitFor();
  await page.waitForLoadState('networkidle');
  const kb = (test: (path: string) => boolean): string =>
    `${([...weights].reduce((sum, [path, bytes]) => sum + (test(path) ? bytes : 0), 0) / 1000).toFixed(1)} kB`;
  const late = (path: string): boolean => /open-stage|phaser|stage-files|art-/.test(path);
  rows.push([
    'JavaScript and CSS before the first line, gzipped',
    kb((path) => /\.(js|css)$/.test(path) && !late(path)),
    '90 kB',
  ]);
  rows.push([
    'Phaser and the art of the first place',
    kb((path) => late(path) || /\.webp$/.test(path)),
    '750 kB',
  ]);
  rows.push(['the compiled story, gzipped', kb((path) => /\.json$/.test(path)), '']);
  await context.close();
}

/**
 * Put into the page before it opens. `pick` clicks the first choice, marks when the line that answers it stands in the page,
 * and is done when that has been painted.
 */
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
  /** Reads and picks from where the page stands to the ending, and asks what happened. */
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

interface Hand {
  readonly pick: () => Promise<void>;
  readonly play: () => Promise<void>;
}

async function clicks(browser: Browser, address: string, noStage: boolean): Promise<void> {
  const page = await open(browser, address, 'reduce', noStage);
  const meter = await Meter.on(page);
  const times: Answer[] = [];
  for (let play = 0; play < 4; play++) {
    while (await readOn(page)) {
      // What comes after the painting of the last one is not this one's.
      await page.waitForTimeout(150);
      times.push(
        await meter.answer(() => page.evaluate(() => (window as unknown as { bench: Hand }).bench.pick())),
      );
    }
    for (
      let back = 0;
      back < 40 && !(await page.getByRole('button', { name: 'Back', exact: true }).isDisabled());
      back++
    )
      await page.getByRole('button', { name: 'Back', exact: true }).click();
  }
  const how = `${SLOWER} times the main thread’s own work, ${noStage ? 'words alone' : 'with the stage'}`;
  const text = (which: keyof Answer): string => {
    const all = times.map((each) => each[which]);
    return `${percentile(all, 0.5).toFixed(0)} ms median, ${percentile(all, 0.95).toFixed(0)} ms p95 of ${all.length}`;
  };
  rows.push([`click on a choice to the next line in the page, ${how}`, text('stands'), '50 ms p95']);
  rows.push([`the same, to the frame that shows it, ${how}`, text('painted'), '']);
  await page.context().close();
}

async function idle(browser: Browser, address: string, motion: 'reduce' | 'no-preference'): Promise<void> {
  const page = await open(browser, address, motion);
  await page.locator('canvas').waitFor();
  await readOn(page);
  await page.waitForTimeout(3000);
  const meter = await Meter.on(page);
  const before = await meter.busySeconds();
  await page.waitForTimeout(5000);
  const share = ((await meter.busySeconds()) - before) / 5;
  const [what, budget] = motion === 'reduce' ? ['motion off', '2 %'] : ['motion on', ''];
  rows.push([`main thread busy at a choice, ${what}`, `${(share * 100).toFixed(1)} %`, budget]);
  await page.context().close();
}

async function heap(browser: Browser, address: string): Promise<void> {
  // A small window: the software renderer is slow, and what plays leave behind does not hang on its size.
  const page = await open(browser, address, 'reduce', false, { width: 640, height: 360 });
  const meter = await Meter.on(page);
  // All lines at once: what is measured is what plays leave behind, not how fast somebody reads.
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('radio', { name: 'all at once' }).check();
  await page.keyboard.press('Escape');
  let plays = 0;
  const play = async (): Promise<void> => {
    await page.locator('canvas').waitFor();
    await page.evaluate(() => (window as unknown as { bench: Hand }).bench.play());
    await page.waitForFunction(() => location.hash.startsWith('#/debrief/'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    console.log(`  play ${++plays} of 12`);
    await page.evaluate(() => {
      location.hash = '#/stories';
    });
    await page
      .getByRole('button', { name: /^(Begin|Start again)/ })
      .first()
      .click();
    await onward(page).or(choices(page)).first().waitFor();
  };
  await play();
  await play();
  const before = await meter.heapBytes();
  for (let i = 0; i < 10; i++) await play();
  const growth = (await meter.heapBytes()) - before;
  rows.push([
    'heap growth over ten plays, after collection',
    `${(growth / 1_000_000).toFixed(2)} MB`,
    '3 MB',
  ]);
  await page.context().close();
}

function table(): string {
  const head = ['| what | measured | budget |', '| --- | --- | --- |'];
  return [...head, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

const executablePath = await ensureChromium();
const outDir = 'node_modules/.cache/bench';
// Vite’s advice on file extensions is for a config loader that is not yet the default.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
// `--built` measures once more what was built last.
if (!process.argv.includes('--built')) {
  console.log('Building …');
  await build({ configLoader: 'runner', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}
const server = await preview({
  logLevel: 'warn',
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
const steps: [string, () => Promise<void>][] = [
  ['sizes', () => sizes(browser, address)],
  ['clicks, words alone', () => clicks(browser, address, true)],
  ['clicks, with the stage', () => clicks(browser, address, false)],
  ['idle, motion off', () => idle(browser, address, 'reduce')],
  ['idle, motion on', () => idle(browser, address, 'no-preference')],
  ['map', async () => void rows.push(...(await measureMap(browser, address)))],
  ['long run', async () => void rows.push(...(await measureLongRun(browser, address, STORY)))],
  ['codes of a class', async () => void rows.push(...(await measureCodes(browser, address)))],
  ['votes', async () => void rows.push(...(await measureVotes(browser, address, STORY)))],
  ['heap over ten plays', () => heap(browser, address)],
];
// `npm run bench -- clicks` measures what has the word in its name.
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const [name, step] of steps) {
  if (asked.length && !asked.some((word) => name.includes(word))) continue;
  console.log(`Measuring ${name} …`);
  const from = rows.length;
  await step().catch((error: Error) =>
    rows.push([name, `could not be measured: ${error.message.split('\n')[0]}`, '']),
  );
  for (const [what, measured, budget] of rows.slice(from))
    console.log(`  ${what}: ${measured}${budget ? ` (budget ${budget})` : ''}`);
}
console.log(`\n${table()}`);
if (process.argv.includes('--write')) {
  const where = `Headless Chromium ${browser.version()}, software renderer, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).`;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    'docs/bench.md',
    `# Measured\n\nBy \`npm run bench -- --write\`, ${day}. ${where} No real phone has been measured.\n\n${table()}\n`,
  );
}
await browser.close();
await server.close();
process.exit(0);
