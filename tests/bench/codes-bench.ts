// How long 500 codes of a class take from the press of the button to the drawn map of their ways.

import type { Browser } from 'playwright-core';
import type { StoryMap } from '../../src/domain/map/story-map';
import { classAnswerOf } from '../../src/domain/workshop/class-answer';
import { classIndexOf, toClassCode } from '../../src/domain/workshop/class-code';
import { realStories } from '../domain/real-stories';
import { randomPlay } from '../domain/ways';
import { Meter, percentile } from './measure';

const CODES = 500;

/** Pastes and reads, with the CPU four times slower. */
export async function measureCodes(
  browser: Browser,
  address: string,
): Promise<[what: string, measured: string, budget: string][]> {
  const source = realStories()[0]?.source;
  if (!source) throw new Error('there is no story');
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await page.route(/open-stage.*\.js$/, (route) => route.abort());
  let map: StoryMap | null = null;
  page.on('response', (response) => {
    if (new RegExp(`${source.id}\\.map-[^/]*\\.json$`).test(response.url()))
      void response.json().then((json: StoryMap) => {
        map = json;
      });
  });
  await page.goto(`${address}#/workshop/codes/${source.id}`);
  await page.getByRole('textbox').waitFor();
  await page.waitForLoadState('networkidle');
  if (!map) throw new Error('the map did not come');
  const index = classIndexOf(source.id, source.hash, map);
  const decisions = Object.keys(source.card.decisions).slice(0, 6);
  const ways = Array.from({ length: 60 }, (_, seed) =>
    toClassCode(classAnswerOf(randomPlay(source, seed).turns, decisions), index),
  );
  const codes = Array.from({ length: CODES }, (_, i) => ways[(i * 7) % ways.length]).join('\n');
  const meter = await Meter.on(page);
  await meter.slow(4);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.getByRole('textbox').fill('');
    await page.getByRole('button', { name: 'Read the codes' }).click();
    await page.locator('.class-map').waitFor({ state: 'detached' });
    await page.getByRole('textbox').fill(codes);
    times.push(
      await page.evaluate(async () => {
        const from = performance.now();
        document.querySelector<HTMLButtonElement>('.codes-in button[type="submit"]')?.click();
        while (!document.querySelector('.class-map')) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - from;
      }),
    );
  }
  await page.close();
  return [
    [
      `${CODES} pasted codes of a class read and drawn, CPU 4 times slower`,
      `${percentile(times, 0.5).toFixed(0)} ms median, ${percentile(times, 1).toFixed(0)} ms at most of ${times.length}`,
      '1,000 ms',
    ],
  ];
}
