// Takes pictures of beats from the built game, on a laptop and on a phone, into docs/art/beats. `npm run beats`.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { build, preview } from 'vite';
import { CHROMIUM_ARGS, ensureChromium } from '../browser/chromium';

const FOLDER = 'docs/art/beats';
const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];
/** Which beats are taken, counted in presses from the start: a line read on, or a choice made. */
const BEATS: Readonly<Record<string, readonly number[]>> = {
  'read-at-nine-forty-one': [2, 6, 11, 17, 24, 32, 41, 51, 62, 74],
  'storm-warning': [8, 30],
  'one-more-story': [8, 30],
  'plus-one': [8, 30],
  'the-yellow-boat': [8, 30],
};
/** How long a picture may take to come and to settle, in milliseconds. */
const SETTLE = 2500;

const onward = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });
const choices = (page: Page) => page.getByRole('list', { name: 'Choices', exact: true });
const ending = (page: Page) => page.getByRole('button', { name: /See what happened/ });
const choosable = (page: Page) => choices(page).locator('button:not([aria-disabled="true"])');

/** Reads one line on or makes a choice, another of them each time; false at the end of the story. */
async function press(page: Page, count: number): Promise<boolean> {
  await onward(page).or(choices(page)).or(ending(page)).first().waitFor();
  if (await ending(page).isVisible()) return false;
  if (await choices(page).isVisible()) {
    const options = choosable(page);
    await options.nth(count % (await options.count())).click();
  } else {
    await onward(page)
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  }
  return true;
}

async function take(page: Page, file: string): Promise<void> {
  await onward(page).or(choices(page)).or(ending(page)).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE);
  const png = await page.screenshot();
  await sharp(png).webp({ quality: 80, effort: 5 }).toFile(join(FOLDER, file));
  console.log(file);
}

async function takeStory(browser: Browser, address: string, story: string, size: (typeof SIZES)[number]) {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${address}#/story/${story}`);
  const wanted = BEATS[story] ?? [];
  for (let count = 0; count <= (wanted.at(-1) ?? 0); count++) {
    const number = wanted.indexOf(count);
    if (number >= 0) await take(page, `${story}-${size.width}-${String(number + 1).padStart(2, '0')}.webp`);
    if (!(await press(page, count))) break;
  }
  await context.close();
}

async function takeAll(): Promise<void> {
  const built = mkdtempSync(join(tmpdir(), 'the-space-between-beats-'));
  await build({ configLoader: 'runner', logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
  const server = await preview({
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...CHROMIUM_ARGS],
    headless: true,
  });
  mkdirSync(FOLDER, { recursive: true });
  const only = process.argv.slice(2);
  for (const size of SIZES)
    for (const story of Object.keys(BEATS).filter((id) => !only.length || only.includes(id)))
      await takeStory(browser, server.resolvedUrls?.local[0] ?? '', story, size);
  await browser.close();
  await server.close();
  rmSync(built, { recursive: true, force: true });
}

await takeAll();
