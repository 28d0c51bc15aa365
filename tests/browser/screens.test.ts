// Every screen in a real browser: axe, one h1, no sideways scroll, large text, print, bad addresses.

import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reader, STORY, startBrowser } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function look(reader: Reader, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: reader.page }).withTags(TAGS).analyze();
  const found = violations.flatMap((each) =>
    each.nodes.map((node) => `${where}: ${each.id}: ${node.target.join(' ')}`),
  );
  const headings = await reader.page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) found.push(`${where}: ${headings} h1`);
  const wide = await reader.page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  if (wide) found.push(`${where}: scrolls sideways`);
  return found;
}

/** Goes through all screens; `at` is called on each. */
async function visitAll(reader: Reader, at: (where: string) => Promise<void>): Promise<void> {
  const { page } = reader;
  const heading = () => page.getByRole('heading', { level: 1 }).waitFor();
  for (const [where, hash] of [
    ['title', '#/'],
    ['shelf', '#/stories'],
    ['about', '#/about'],
  ] as const) {
    await reader.open(hash);
    await heading();
    await page.waitForLoadState('networkidle');
    await at(where);
  }
  await reader.open('#/stories');
  await page
    .getByRole('button', { name: 'Settings' })
    .or(page.getByRole('link', { name: 'Settings' }))
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await at('settings');
  await page.keyboard.press('Escape');
  await reader.open(`#/story/${STORY}`);
  await reader.onward.waitFor();
  await at('a line');
  await reader.readOn();
  await at('choices');
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('dialog').waitFor();
  await at('history');
  await page.keyboard.press('Escape');
  while (await reader.readOn()) await reader.choosable.first().click();
  await at('an ending');
  await reader.toDebrief.click();
  for (const number of [1, 2, 3]) {
    if (number > 1)
      await page.evaluate((n) => {
        location.hash = location.hash.replace(/\d$/, String(n));
      }, number);
    await page.waitForFunction((n) => location.hash.endsWith(`/${n}`), number);
    await heading();
    if (number === 1) {
      await at('where it turned');
      await page.getByRole('button', { name: /Go on without/ }).click();
      await page.getByRole('heading', { name: /What happened between/ }).waitFor();
    }
    for (const summary of await page.locator('summary').all())
      if (await summary.isVisible()) await summary.click();
    await at(`debrief ${number}`);
  }
}

describe('every screen', () => {
  it.each([
    ['on a laptop', { width: 1280, height: 720, colorScheme: 'light' as const }],
    ['on a phone in the evening', { width: 390, height: 844, colorScheme: 'dark' as const }],
  ])('passes axe, has one h1 and never scrolls sideways, %s', async (_where, wishes) => {
    const reader = await Reader.come(browser, wishes);
    const found: string[] = [];
    await visitAll(reader, async (where) => {
      found.push(...(await look(reader, where)));
    });
    expect(found).toEqual([]);
    expect(reader.errors).toEqual([]);
    expect(reader.strangers).toEqual([]);
    await reader.leave();
  });

  it('at 200 % text on a narrow phone still has everything within the page', async () => {
    const reader = await Reader.come(browser, { width: 320, height: 640, noStage: true });
    await reader.open('#/stories');
    await reader.page.getByRole('button', { name: 'Settings' }).click();
    await reader.page.getByRole('slider', { name: /Text size/ }).fill('2');
    await reader.page.keyboard.press('Escape');
    const found: string[] = [];
    await visitAll(reader, async (where) => {
      if (await reader.page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1))
        found.push(where);
    });
    expect(found).toEqual([]);
    await reader.leave();
  });
});

describe('the debrief', () => {
  it('prints on two A4 pages', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open(`#/story/${STORY}`);
    while (await reader.readOn()) await reader.choosable.last().click();
    await reader.toDebrief.click();
    // The story has a heading too: only the debrief is what is printed.
    await reader.page.getByRole('main', { name: 'Debrief' }).waitFor();
    const pdf = (await reader.page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
    await reader.leave();
  });
});

describe('an address', () => {
  it('that is asked for while the game begins is the one that comes', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    // The first thing that is read from what is kept: by then the game has seen its first address.
    await reader.context.addInitScript(() => {
      const { get } = IDBObjectStore.prototype;
      let first = true;
      IDBObjectStore.prototype.get = function (key) {
        if (first) location.hash = '#/help';
        first = false;
        return get.call(this, key);
      };
    });
    await reader.open('#/journal');
    await reader.page.getByRole('heading', { level: 1, name: 'Help', exact: true }).waitFor();
    expect(new URL(reader.page.url()).hash).toBe('#/help');
    await reader.leave();
  });
});

describe('bad addresses', () => {
  it.each([
    ['#/nowhere', /nothing at|no page|not here/i],
    ['#/story/nothing', /no story called/],
    ['#/code/abc', /not a code/],
    [`#/code/1.${STORY}.1.AAAA.AA`, /letter wrong/],
    ['#/debrief/none/1', /not kept in this browser/],
  ])('%s: a sentence, and a way on', async (hash, words) => {
    const reader = await Reader.come(browser);
    await reader.open(hash);
    await reader.page.getByText(words).first().waitFor();
    await reader.page
      .getByRole('link', { name: /stories/i })
      .first()
      .waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});
