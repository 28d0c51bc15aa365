// How long the map of a large story takes to draw and how smoothly it is gone along. There is no story of that size yet, so
// the map of the first one is laid out twice in a row.

import type { Browser, Page } from 'playwright-core';
import type { StoryMap } from '../../src/domain/map/story-map';
import { Playthrough } from '../../src/domain/playthrough';
import { toCode } from '../../src/domain/share-code';
import { realStories } from '../domain/real-stories';
import { playOn } from '../domain/ways';
import { type Answer, Meter, percentile, type Row, SLOWER } from './measure';

/** Draws and pans. */
export async function measureMap(browser: Browser, address: string): Promise<Row[]> {
  const source = realStories()[0]?.source;
  if (!source) throw new Error('there is no story');
  const code = toCode(playOn(Playthrough.begin(source, 1), 1).run);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  let places = 0;
  await page.route(/\.map-[^/]*\.json$/, async (route) => {
    const large = twice((await (await route.fetch()).json()) as StoryMap);
    places = large.decisions.length + large.lines.length + large.endings.length;
    await route.fulfill({ json: large });
  });
  await page.route(/open-stage.*\.js$/, (route) => route.abort());
  await page.goto(`${address}#/code/${encodeURIComponent(code)}`);
  await page.getByRole('button', { name: 'Go to where it ends' }).click();
  await page.getByRole('button', { name: /See what happened/ }).waitFor();
  await page.goto(`${address}#/map/${source.id}`);
  await page.locator('.map').waitFor();
  const meter = await Meter.on(page);
  const draws: Answer[] = [];
  for (let i = 0; i < 10; i++) {
    await page.waitForTimeout(200);
    const answer = await meter.answer(() =>
      press(page, i % 2 === 0 ? 'Show the whole map' : 'Show only what I have found'),
    );
    if (i % 2 === 0) draws.push(answer);
  }
  await press(page, 'Show the whole map');
  if (await page.getByRole('button', { name: 'Nearer' }).isVisible()) await press(page, 'Nearer');
  await page.waitForTimeout(500);
  const before = await meter.busySeconds();
  const seconds = 3;
  // No named function in here: the runner would wrap it in a helper that the page does not have.
  const frames = await page.evaluate(async (long) => {
    const box = document.querySelector('.map-scroller');
    if (!box) throw new Error('nothing to go along');
    const from = performance.now();
    let count = 0;
    while (performance.now() - from < long * 1000) {
      box.scrollLeft += 8;
      await new Promise(requestAnimationFrame);
      count++;
    }
    return count;
  }, seconds);
  const perFrame = (((await meter.busySeconds()) - before) / frames) * 1000 * SLOWER;
  await context.close();
  const text = (which: keyof Answer): string => {
    const all = draws.map((each) => each[which]);
    return `${percentile(all, 0.5).toFixed(0)} ms median, ${percentile(all, 1).toFixed(0)} ms at most`;
  };
  return [
    [
      `the whole of a map of ${places} places drawn, ${SLOWER} times the main thread’s own work`,
      `in the page ${text('stands')}; painted ${text('painted')}, of ${draws.length}`,
      '100 ms',
    ],
    [
      `going along that map, ${SLOWER} times the main thread’s own work for a frame`,
      `${perFrame.toFixed(1)} ms a frame; ${(frames / seconds).toFixed(0)} frames a second`,
      '33 ms, 30 frames',
    ],
  ];
}

/** Presses a button from inside the page and waits until what it changed has been drawn. */
const press = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (words) =>
      new Promise<void>((done) => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === words);
        if (!button) throw new Error(`no button “${words}”`);
        new MutationObserver((_, observer) => {
          observer.disconnect();
          performance.mark('bench-answered');
          requestAnimationFrame(() => setTimeout(done));
        }).observe(document.querySelector('.map') ?? document.body, {
          attributes: true,
          childList: true,
          subtree: true,
        });
        performance.mark('bench-picked');
        button.click();
      }),
    name,
  );

/** The same story played through twice in a row: the ways to the endings lead to its beginning once more. */
function twice(map: StoryMap): StoryMap {
  const again = (id: string): string => (id.startsWith('ending:') ? id : `again-${id}`);
  const [first] = map.decisions;
  const by = map.width;
  const moved = <T extends { readonly id: string; readonly x: number }>(place: T): T => ({
    ...place,
    id: again(place.id),
    x: place.x + by,
  });
  return {
    width: map.width * 2,
    height: map.height,
    decisions: [...map.decisions, ...map.decisions.map(moved)],
    lines: [...map.lines, ...map.lines.map((line) => ({ ...moved(line), decision: again(line.decision) }))],
    endings: map.endings.map((ending) => ({ ...ending, x: ending.x + by })),
    leads: map.leads,
    ways: [
      ...map.ways.map((way) => (way.to.startsWith('ending:') ? { ...way, to: again(first?.id ?? '') } : way)),
      ...map.ways.map((way) => ({
        ...way,
        from: again(way.from),
        to: again(way.to),
        bends: way.bends.map((n, i) => (i % 2 ? n : n + by)),
      })),
    ],
  };
}
