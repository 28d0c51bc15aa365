// The map and two runs side by side in a real browser: by keyboard, axe at two sizes, large text, one sheet of paper.

import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, whoPlayed } from './played';
import { Reader, STORY, startBrowser, type Wishes } from './reader';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let codes: string[];
beforeAll(async () => {
  browser = await startBrowser();
  codes = [1, 7].map(codeOf);
});
afterAll(() => browser.close());

/** A reader who has played the story to an end twice. */
const come = (wishes: Wishes = {}): Promise<Reader> => whoPlayed(browser, codes, wishes);

async function look(reader: Reader, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: reader.page }).withTags(TAGS).analyze();
  const found = violations.flatMap((each) =>
    each.nodes.map((node) => `${where}: ${each.id}: ${node.target.join(' ')}`),
  );
  if ((await reader.page.getByRole('heading', { level: 1 }).count()) !== 1) found.push(`${where}: h1`);
  if (await reader.page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1))
    found.push(`${where}: scrolls sideways`);
  return found;
}

describe('the map and the comparison', () => {
  it.each([
    ['on a laptop', { width: 1280, height: 720, colorScheme: 'light' as const }],
    ['on a phone in the evening', { width: 390, height: 844, colorScheme: 'dark' as const }],
  ])('pass axe and never scroll sideways, %s', async (_where, wishes) => {
    const reader = await come(wishes);
    const { page } = reader;
    await reader.open(`#/map/${STORY}`);
    await page.locator('.map').waitFor();
    const found = await look(reader, 'map');
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    found.push(...(await look(reader, 'the whole map')));
    const nearer = page.getByRole('button', { name: 'Nearer' });
    if (await nearer.isVisible()) {
      await nearer.click();
      found.push(...(await look(reader, 'the map from nearer')));
    }
    await page.getByRole('link', { name: 'Two runs side by side' }).click();
    await page.locator('.runs a').first().waitFor();
    found.push(...(await look(reader, 'choosing a run')));
    await page.locator('.runs a').first().click();
    await page.locator('.spread').waitFor();
    found.push(...(await look(reader, 'side by side')));
    expect(found).toEqual([]);
    expect(reader.errors).toEqual([]);
    expect(reader.strangers).toEqual([]);
    await reader.leave();
  });

  it('by keyboard: from the debrief to the map, along it, and back into the run', async () => {
    const reader = await come();
    const { page } = reader;
    await reader.toDebrief.click();
    await page.waitForFunction(() => location.hash.endsWith('/1'));
    await page.evaluate(() => {
      location.hash = location.hash.replace(/1$/, '3');
    });
    await page.getByRole('link', { name: 'The map', exact: true }).press('Enter');
    await page.locator('.map').waitFor();
    // The heading has the focus; the first stop behind it that is a place is the one that is chosen.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    const onPlace = () => page.evaluate(() => document.activeElement?.hasAttribute('data-place') ?? false);
    for (let i = 0; i < 10 && !(await onPlace()); i++) await page.keyboard.press('Tab');
    expect(await onPlace()).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const strip = page.getByRole('region', { name: 'The place you chose' });
    const line = (await strip.locator('.strip-line').textContent()) ?? '';
    expect(name).toContain(line);
    await strip.getByRole('button', { name: 'Play from here' }).focus();
    await page.keyboard.press('Enter');
    await reader.choices.waitFor();
    expect(await reader.choices.getByRole('button').allTextContents()).toContainEqual(
      expect.stringContaining(line.replace(/[“”]/g, '')),
    );
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  it('at 200 % text on a narrow phone everything stays within the page', async () => {
    const reader = await come({ width: 320, height: 640 });
    const { page } = reader;
    await reader.open('#/stories');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('slider', { name: /Text size/ }).fill('2');
    await page.keyboard.press('Escape');
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
    await reader.open(`#/map/${STORY}`);
    await page.locator('.map--list').waitFor();
    expect(await wide()).toBe(false);
    await page.getByRole('link', { name: 'Two runs side by side' }).click();
    await page.locator('.runs a').first().click();
    await page.locator('.spread').waitFor();
    expect(await wide()).toBe(false);
    await reader.leave();
  });

  it('the map prints on one sheet, lying, from a phone as well', async () => {
    const reader = await come({ width: 390, height: 844 });
    await reader.open(`#/map/${STORY}`);
    await reader.page.locator('.map').waitFor();
    const shown = await reader.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const drawn = document.querySelector('.map--drawn') !== null;
      dispatchEvent(new Event('afterprint'));
      return drawn && document.querySelector('.map--list') !== null;
    });
    expect(shown).toBe(true);
    const pdf = (await reader.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
    expect(width).toBeGreaterThan(height);
    await reader.leave();
  });
});

describe('bad addresses', () => {
  it.each([
    ['#/map/nothing', /no story at this address/],
    ['#/compare/1-2-3', /not kept in this browser/],
    ['#/compare/abc', /not a code/],
  ])('%s: a sentence, and a way on', async (hash, words) => {
    const reader = await Reader.come(browser);
    await reader.open(hash);
    await reader.page.getByText(words).first().waitFor();
    await reader.page.getByRole('link', { name: 'To the stories' }).waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});
