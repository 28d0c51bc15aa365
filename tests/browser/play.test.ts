// Whole plays in a real browser: by keyboard alone, without the picture, without storage.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reader, STORY, startBrowser, type Wishes } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Plays from the title to the debrief with keys only. Returns how many choices were made. */
async function playByKeyboard(reader: Reader): Promise<number> {
  const { page } = reader;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (words: RegExp) => {
    for (let i = 0; i < 60 && !words.test(await focused()); i++) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(words);
  };
  await reader.open();
  await page
    .getByText(/^Begin/)
    .first()
    .waitFor();
  await tabTo(/^Begin/);
  await page.keyboard.press('Enter');
  // The wordless opening comes the first time, and is passed with one key.
  await page.waitForURL(/#\/opening/);
  await page.getByRole('button', { name: 'To the stories' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/stories/);
  await page
    .getByRole('heading', { level: 2, name: /Read at 9:41/ })
    .or(page.getByRole('heading', { name: /Read at 9:41/ }))
    .first()
    .waitFor();
  await tabTo(/^Begin/);
  await page.keyboard.press('Enter');
  let picks = 0;
  for (let step = 0; step < 600; step++) {
    await reader.onward.or(reader.choices).or(reader.toDebrief).first().waitFor();
    if (await reader.toDebrief.isVisible()) break;
    if (await reader.choices.isVisible()) {
      // The keyboard's focus is where the choices are: Tab comes to the first of them.
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('ol')?.getAttribute('aria-label')),
      ).toBe('Choices');
      const before = await reader.transcript();
      await page.keyboard.press(String((picks % 2) + 1));
      await page.waitForFunction((was) => document.querySelector('[role=log]')?.textContent !== was, before);
      await page.waitForTimeout(30);
      picks++;
    } else {
      await page.keyboard.press('Enter');
    }
  }
  await tabTo(/^See what happened/);
  await page.keyboard.press('Enter');
  await page
    .getByRole('main', { name: 'Debrief' })
    .or(page.getByRole('region', { name: 'Debrief' }))
    .first()
    .waitFor();
  return picks;
}

const WAYS: [string, Wishes][] = [
  ['with everything', {}],
  ['without the picture', { noStage: true }],
  ['with storage blocked', { noStorage: true }],
  ['on a phone held upright', { width: 390, height: 844 }],
];

describe('a play by keyboard alone comes to an ending and its debrief', () => {
  it.each(WAYS)('%s', async (_how, wishes) => {
    const reader = await Reader.come(browser, wishes);
    const picks = await playByKeyboard(reader);
    expect(picks).toBeGreaterThanOrEqual(10);
    expect(reader.errors).toEqual([]);
    expect(reader.strangers).toEqual([]);
    await reader.leave();
  });
});

describe('the way through a story', () => {
  it('reloaded at every turn comes back to the very line', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open(`#/story/${STORY}`);
    for (let turn = 0; await reader.readOn(); turn++) {
      const before = await reader.transcript();
      await reader.page.reload();
      await reader.choices.waitFor();
      expect(await reader.transcript()).toBe(before);
      await reader.choosable.nth(turn % 2).click();
      await reader.onward.or(reader.choices).or(reader.toDebrief).first().waitFor();
    }
    const end = await reader.transcript();
    await reader.page.reload();
    await reader.toDebrief.waitFor();
    expect(await reader.transcript()).toBe(end);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  it('back and forward at every turn restore the transcript', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open(`#/story/${STORY}`);
    const moments: string[] = [];
    while (await reader.readOn()) {
      moments.push(await reader.transcript());
      await reader.choosable.first().click();
      await reader.onward.or(reader.choices).or(reader.toDebrief).first().waitFor();
    }
    const end = await reader.transcript();
    const press = (name: string) => reader.page.getByRole('button', { name, exact: true }).click();
    for (const moment of [...moments].reverse()) {
      await press('Back');
      await reader.choices.waitFor();
      expect(await reader.transcript()).toBe(moment);
    }
    for (let i = 0; i < moments.length; i++) await press('Forward');
    await reader.toDebrief.waitFor();
    expect(await reader.transcript()).toBe(end);
    await reader.leave();
  });

  it('a double click picks once', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open(`#/story/${STORY}`);
    await reader.readOn();
    await reader.choosable.first().dblclick();
    await reader.readOn();
    await reader.page.getByRole('button', { name: 'Back', exact: true }).click();
    await reader.page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(await reader.page.getByRole('button', { name: 'Forward', exact: true }).isEnabled()).toBe(true);
    await reader.page.getByRole('button', { name: 'Forward', exact: true }).click();
    const forward = reader.page.getByRole('button', { name: 'Forward', exact: true });
    expect((await forward.isDisabled()) || (await forward.getAttribute('aria-disabled')) === 'true').toBe(
      true,
    );
    await reader.leave();
  });

  it('goes on when the picture’s chunk is blocked, and the picture comes when it is let through', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open(`#/story/${STORY}`);
    await reader.page.getByText(/picture did not load/i).waitFor();
    await reader.page.unroute(/open-stage.*\.js$/);
    await reader.page.getByRole('button', { name: 'Try again' }).click();
    await reader.page.locator('canvas').waitFor();
    await reader.leave();
  });
});
