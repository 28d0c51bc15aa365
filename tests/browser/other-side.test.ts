// The other side in a real browser: an evening as Maya, the same one as Daniel, who meets a line of hers, and his debrief.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reader, STORY, startBrowser } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Plays on to the ending, taking a wanted line wherever there is one. @returns the words of all turns */
async function playOn(reader: Reader, wanted: readonly RegExp[]): Promise<string> {
  const { page } = reader;
  const told: string[] = [];
  while (await reader.readOn()) {
    const lines = await reader.choosable.allTextContents();
    const at = lines.findIndex((line) => wanted.some((words) => words.test(line)));
    const before = await reader.transcript();
    told.push(before);
    await reader.choosable.nth(Math.max(0, at)).click();
    await page.waitForFunction(
      (was) => document.querySelector('[role=log]')?.textContent?.replace(/\s+/g, ' ') !== was,
      before,
    );
  }
  told.push(await reader.transcript());
  return told.join(' ');
}

/** From an ending to the last page of its debrief. */
async function toLastPage(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.toDebrief.click();
  await page.getByRole('button', { name: /Go on without/ }).click();
  await page.getByRole('heading', { name: 'What happened between you' }).waitFor();
  await page.goto(page.url().replace(/\/1$/, '/3'));
  await page.getByRole('heading', { name: 'On from here' }).waitFor();
}

/** Lines of hers on the printed sheet, and pages of it on which something does not fit. */
async function onPaper({ page }: Reader): Promise<{ lines: number; cut: number }> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => ({
    lines: document.querySelectorAll('.paper-over li').length,
    cut: [...document.querySelectorAll('.a4')].filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1)
      .length,
  }));
  await page.emulateMedia({ media: null });
  return found;
}

describe('the other side', () => {
  it('is begun from the debrief, meets the lines that were chosen, and says how they came in, on two pages of paper too', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const { page } = reader;
    await reader.open(`#/story/${STORY}`);
    const hers = await playOn(reader, [/just say you’re alive/, /are you coming back tonight or not/]);
    expect(hers).toContain('just say you’re alive');
    await toLastPage(reader);
    await page.getByRole('button', { name: 'Begin as Daniel' }).click();
    await page.waitForURL(/#\/story\/read-at-nine-forty-one--other-side/);
    const his = await playOn(reader, [/Count the slats/]);
    expect(his).toContain('no rush. just say you’re alive');
    expect(his).not.toContain('ok so you’re online');
    await toLastPage(reader);
    const over = page.getByRole('region', { name: 'What you look like from over there' });
    await over.waitFor();
    await over.getByText('just say you’re alive').first().waitFor();
    await over.getByText('It came in as').first().waitFor();
    await page.getByRole('button', { name: 'The evening as Maya' }).waitFor();
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page[^s]/g), format).toHaveLength(2);
    }
    expect(await onPaper(reader)).toEqual({ lines: 3, cut: 0 });
    expect(reader.errors).toEqual([]);
    expect(reader.strangers).toEqual([]);
    await reader.leave();
  });

  it('is no story of its own on the shelf, and is there on request', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const { page } = reader;
    await reader.open('#/stories');
    const summary = page.getByText(/There is another side/);
    await summary.waitFor();
    expect(
      await page.getByRole('heading', { level: 2, name: 'The same evening, from the train' }).count(),
    ).toBe(0);
    await summary.click();
    await page.getByText(/best after one evening as Maya/).waitFor();
    await page.getByRole('button', { name: 'Begin as Daniel' }).click();
    await page.waitForURL(/--other-side/);
    await reader.readOn();
    expect(await reader.transcript()).toContain('There were two names to go on the cake.');
    await reader.leave();
  });
});
