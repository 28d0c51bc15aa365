// The field guide, the journal and leaving at once in a real browser, by keyboard, on a run of a real story.

import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reader, STORY, startBrowser } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function clean(reader: Reader): Promise<void> {
  const { violations } = await new AxeBuilder({ page: reader.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual(
    [],
  );
  expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(2);
}

/** Plays the story to an end and waits until that is kept. */
async function playToTheEnd(reader: Reader): Promise<void> {
  await reader.open(`#/story/${STORY}`);
  while (await reader.readOn()) await reader.choosable.first().click();
  await reader.page.waitForTimeout(300);
}

describe('the field guide and the journal', () => {
  it('show what a run has shown; a line of it can be played from; the run can be deleted and put back', async () => {
    const reader = await Reader.come(browser, { noStage: true, width: 390, height: 844 });
    const { page } = reader;
    await playToTheEnd(reader);

    await reader.open('#/ideas');
    await page.locator('.idea-link--met').first().waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('salted');
    await page.getByText('One idea has “salted” in it.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The anxious pattern' }).waitFor();
    // The heading takes the focus in the task after it is drawn.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');

    await reader.open('#/ideas');
    await page.locator('.idea-link--met').first().click();
    const from = page.getByRole('button', { name: /^Play from/ }).first();
    const happened = page.getByRole('link', { name: /^What happened that time/ }).first();
    await from.or(happened).first().waitFor();
    await clean(reader);

    await reader.open('#/journal');
    await page.getByRole('button', { name: /^Delete this run/ }).waitFor();
    await clean(reader);
    const before = await page.locator('.run-entry').textContent();
    await page.getByRole('button', { name: /^Delete this run/ }).press('Enter');
    await page.getByRole('heading', { name: 'Nothing is written here yet' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.locator('.run-entry').waitFor();
    await page.reload();
    await page.locator('.run-entry').waitFor();
    expect(await page.locator('.run-entry').textContent()).toBe(before);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});

const SCREENS = ['#/ideas', '#/ideas/push-and-pull', '#/theory', '#/journal', '#/help'];

describe('these screens', () => {
  it.each([
    ['on a laptop', { width: 1280, height: 720, colorScheme: 'light' as const }],
    ['on a phone in the evening', { width: 390, height: 844, colorScheme: 'dark' as const }],
  ])('pass axe, have one h1 and never scroll sideways, %s', async (_where, wishes) => {
    const reader = await Reader.come(browser, wishes);
    for (const hash of SCREENS) {
      await reader.open(hash);
      await reader.page.getByRole('heading', { level: 1 }).waitFor();
      await reader.page.waitForLoadState('networkidle');
      expect(await reader.page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await reader.page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      await clean(reader);
    }
    expect(reader.errors).toEqual([]);
    expect(reader.strangers).toEqual([]);
    await reader.leave();
  });

  it('at 200 % text on a narrow phone still have everything within the page', async () => {
    const reader = await Reader.come(browser, { width: 320, height: 640 });
    await reader.open('#/help');
    await reader.page.getByRole('button', { name: 'Settings' }).click();
    await reader.page.getByRole('slider', { name: /Text size/ }).fill('2');
    await reader.page.keyboard.press('Escape');
    for (const hash of SCREENS) {
      await reader.open(hash);
      await reader.page.getByRole('heading', { level: 1 }).waitFor();
      const over = await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, hash).toBeLessThan(2);
    }
    await reader.leave();
  });
});

describe('leaving at once', () => {
  it('by three Escapes over a dialog, in a story with its stage; Back and a reload show the notes', async () => {
    const reader = await Reader.come(browser);
    const { page } = reader;
    await reader.open('#/stories');
    await reader.open(`#/story/${STORY}`);
    await page.locator('canvas').waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').waitFor();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
    const notes = page.getByRole('heading', { name: 'Notes' });
    await notes.waitFor();
    const left = async (): Promise<void> => {
      await notes.waitFor();
      expect(await page.title()).toBe('Notes');
      expect(await page.locator('body > *').count()).toBe(2);
      expect(await page.locator('canvas').count()).toBe(0);
      expect(new URL(page.url()).hash).toBe('#/notes');
    };
    await left();
    await page.evaluate(() => history.back());
    await page.waitForTimeout(300);
    await left();
    await page.reload();
    await left();
    expect(reader.errors).toEqual([]);
    const again = await reader.context.newPage();
    await again.goto(page.url().replace(/#.*/, ''));
    await again.getByRole('button', { name: /^Continue/ }).waitFor();
    await reader.leave();
  });

  it('from the bar and from the story by the keyboard alone', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    for (const hash of ['#/help', `#/story/${STORY}`]) {
      await reader.page.goto('about:blank');
      await reader.open(hash);
      await reader.page.getByRole('button', { name: 'Leave at once' }).first().press('Enter');
      await reader.page.getByRole('heading', { name: 'Notes' }).waitFor();
    }
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});
