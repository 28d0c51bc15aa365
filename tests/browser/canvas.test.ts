// The picture is there: the canvas is not blank, and two beats do not look the same.

import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Reader, STORY, startBrowser } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The stage as small pixels, with the page's words out of the way. */
async function stageOf(reader: Reader): Promise<Buffer> {
  const shot = await reader.page.locator('canvas').screenshot();
  return sharp(shot).resize(64, 36, { fit: 'fill' }).removeAlpha().raw().toBuffer();
}

const difference = (a: Buffer, b: Buffer): number =>
  a.reduce((total, value, i) => total + Math.abs(value - (b[i] ?? 0)), 0) / a.length;

it('the canvas is painted, and changes from the first beat to the first choice', async () => {
  const reader = await Reader.come(browser);
  await reader.open(`#/story/${STORY}`);
  await reader.page.locator('canvas').waitFor();
  // The page's paper lies over the stage: it is taken away, so that only the picture is compared.
  await reader.page.addStyleTag({ content: 'section, nav { visibility: hidden !important; }' });
  await expect
    .poll(
      async () =>
        (await sharp(await stageOf(reader), { raw: { width: 64, height: 36, channels: 3 } }).stats()).entropy,
      { timeout: 60_000 },
    )
    .toBeGreaterThan(3);
  const first = await stageOf(reader);
  await reader.page.addStyleTag({ content: 'section, nav { visibility: visible !important; }' });
  for (let choice = 0; choice < 3; choice++) {
    await reader.readOn();
    if (choice < 2) await reader.choosable.first().click();
  }
  await reader.page.addStyleTag({ content: 'section, nav { visibility: hidden !important; }' });
  await expect
    .poll(async () => difference(first, await stageOf(reader)), { timeout: 60_000 })
    .toBeGreaterThan(2);
  expect(reader.errors).toEqual([]);
  await reader.leave();
});
