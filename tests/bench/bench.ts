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
import { type Answer, Meter, percentile, type Row, SLOWER } from './measure';
import { lendHand, pickFirst } from './reader-hand';
import { measureFrames, measurePlays, measureStillness } from './stage-bench';
import { forget, pace, seen, watchStage } from './stage-watch';
import { measureVotes } from './votes-bench';

const STORY = 'read-at-nine-forty-one';
const rows: Row[] = [];

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
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: motion,
  });
  const page = await context.newPage();
  await lendHand(page);
  await watchStage(page);
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

async function clicks(browser: Browser, address: string, noStage: boolean): Promise<void> {
  const page = await open(browser, address, 'reduce', noStage);
  const meter = await Meter.on(page);
  const times: Answer[] = [];
  for (let play = 0; play < 4; play++) {
    while (await readOn(page)) {
      // What comes after the painting of the last one is not this one's.
      await page.waitForTimeout(150);
      times.push(await meter.answer(() => pickFirst(page)));
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
  // On a machine that the stage has found very slow people do not breathe, and then nothing at all is done.
  await pace(page, 1000 / 60);
  await page.locator('canvas').waitFor();
  await readOn(page);
  await page.waitForTimeout(3000);
  const meter = await Meter.on(page);
  await forget(page);
  const before = await meter.busySeconds();
  await page.waitForTimeout(5000);
  const share = ((await meter.busySeconds()) - before) / 5;
  const pictures = (await seen(page)).frames.length / 5;
  const whole = pictures ? `; ${((share * 3000) / pictures).toFixed(1)} % at thirty` : '';
  const [what, budget] = motion === 'reduce' ? ['motion off', '2 %'] : ['motion on', ''];
  rows.push([
    `main thread busy at a choice, ${what}`,
    `${(share * 100).toFixed(1)} %, ${pictures.toFixed(0)} pictures a second${whole}`,
    budget,
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
  ['frames of the stage', async () => void rows.push(...(await measureFrames(browser, address)))],
  ['stillness of the stage', async () => void rows.push(...(await measureStillness(browser, address)))],
  ['map', async () => void rows.push(...(await measureMap(browser, address)))],
  ['long run', async () => void rows.push(...(await measureLongRun(browser, address, STORY)))],
  ['codes of a class', async () => void rows.push(...(await measureCodes(browser, address)))],
  ['votes', async () => void rows.push(...(await measureVotes(browser, address, STORY)))],
  [
    'plays of two stories, for the stage',
    async () => void rows.push(...(await measurePlays(browser, address))),
  ],
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
