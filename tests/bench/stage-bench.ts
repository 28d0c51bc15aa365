// How fast the stage is drawn, that it is not drawn where nothing moves, and that ten plays leave no texture and no memory behind.

import type { Browser, Page } from 'playwright-core';
import { pictureAt } from '../../src/domain/picture';
import { Playthrough } from '../../src/domain/playthrough';
import { realStories } from '../domain/real-stories';
import { Meter, percentile, processorSeconds, type Row } from './measure';
import { lendHand, playOut } from './reader-hand';
import { forget, pace, seen, watchStage } from './stage-watch';

const STORY = 'read-at-nine-forty-one';
const IN_TURN = [STORY, 'plus-one'];
const PLAYS = 10;

const onward = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });
const choices = (page: Page) => page.getByRole('list', { name: 'Choices', exact: true });

interface Wishes {
  readonly motion: 'reduce' | 'no-preference';
  readonly width?: number;
  readonly height?: number;
}

async function open(browser: Browser, { motion, width = 1280, height = 720 }: Wishes): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: motion });
  const page = await context.newPage();
  await lendHand(page);
  await watchStage(page);
  return page;
}

/** How many lines are read on until two people stand in a mid shot; they are the same in every run before its first choice. */
function linesToMidShot(): number {
  const source = realStories().find(({ id }) => id === STORY)?.source;
  if (!source) throw new Error(`there is no story ${STORY}`);
  const { turn } = Playthrough.begin(source, 1);
  const at = turn.beats.findIndex((_, shown) => {
    const { shot, figures } = pictureAt([turn], shown + 1, source.card.people);
    return shot === 'mid' && Object.keys(figures).length === 2;
  });
  if (at < 0) throw new Error('nobody meets before the first choice');
  return at;
}

/** A mid shot of two people who breathe, drawn as fast as it can be. */
export async function measureFrames(browser: Browser, address: string): Promise<Row[]> {
  const page = await open(browser, { motion: 'no-preference' });
  await page.goto(`${address}#/story/${STORY}`);
  await page.locator('canvas').waitFor();
  await pace(page, 1000 / 60);
  for (let line = linesToMidShot(); line > 0; line--) await onward(page).click();
  await onward(page).or(choices(page)).first().waitFor();
  await page.waitForTimeout(4000);
  // So much time seems to have passed at each frame that each has a picture; and no more, or the clock would find the machine slow.
  await pace(page, 1000 / 30);
  await page.waitForTimeout(500);
  await forget(page);
  const before = await processorSeconds(browser);
  await page.waitForTimeout(6000);
  const worked = (await processorSeconds(browser)) - before;
  const { frames } = await seen(page);
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  const meter = await Meter.on(page);
  const scripts = await meter.frameScripts(() => page.waitForTimeout(4000));
  await page.context().close();
  return [
    [
      'two people in a mid shot who breathe, drawn as fast as can be',
      `${(1000 / percentile(gaps, 0.5)).toFixed(0)} pictures a second at the median, each ${((worked * 1000) / frames.length).toFixed(0)} ms of all processors`,
      '30 a second',
    ],
    [
      'script of a frame with a picture, the main thread’s own work',
      `${percentile(scripts, 0.5).toFixed(1)} ms median, ${percentile(scripts, 0.95).toFixed(1)} ms p95 of ${scripts.length}`,
      '6 ms p95',
    ],
  ];
}

/** Counts what is drawn at a choice where nothing moves. */
export async function measureStillness(browser: Browser, address: string): Promise<Row[]> {
  const page = await open(browser, { motion: 'reduce' });
  await page.goto(`${address}#/story/${STORY}`);
  await page.locator('canvas').waitFor();
  while (!(await choices(page).isVisible())) {
    await onward(page).or(choices(page)).first().waitFor();
    if (await onward(page).isVisible()) await onward(page).click();
  }
  await page.waitForLoadState('networkidle');
  const opened = (await seen(page)).draws;
  // What has come in the meantime is still shown: a second without a picture and it has.
  for (let second = 0; second < 20 && (await seen(page)).draws > 0; second++) {
    await forget(page);
    await page.waitForTimeout(1000);
  }
  await forget(page);
  await page.waitForTimeout(3000);
  const { draws } = await seen(page);
  await page.context().close();
  return [['drawn in 3 s at a choice, motion off', `${draws} (${opened} draws on the way there)`, '0']];
}

/** Two stories played in turn: what they leave in memory and in the graphics memory. */
export async function measurePlays(browser: Browser, address: string): Promise<Row[]> {
  // A small window: the software renderer is slow, and what plays leave behind does not hang on its size.
  const page = await open(browser, { motion: 'reduce', width: 640, height: 360 });
  await page.goto(`${address}#/story/${STORY}`);
  // All lines at once: what is measured is what plays leave behind, not how fast somebody reads.
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('radio', { name: 'all at once' }).check();
  await page.keyboard.press('Escape');
  const meter = await Meter.on(page);
  const left: { heap: number; own: number; textures: number; most: number }[] = [];
  for (let play = -2 * IN_TURN.length; play < PLAYS; play++) {
    await page.goto(`${address}#/stories`);
    await page.locator(`#begin-${IN_TURN[left.length % IN_TURN.length]}`).click();
    await page.locator('canvas').waitFor();
    await forget(page);
    await playOut(page);
    await page.waitForFunction(() => location.hash.startsWith('#/debrief/'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { most } = await seen(page);
    await page.goto(`${address}#/stories`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    const { textures } = await seen(page);
    left.push({ heap: await meter.heapBytes(), own: await meter.ownBytes(), textures, most });
    console.log(`  play ${left.length} of ${PLAYS + 2 * IN_TURN.length}: ${JSON.stringify(left.at(-1))}`);
  }
  await page.context().close();
  // The first four fill what is kept once: pictures of both stories, compiled code.
  const [from, to] = [left[2 * IN_TURN.length - 1], left.at(-1)];
  if (!from || !to) throw new Error('nothing was played');
  const mostOf = (plays: typeof left) => Math.max(...plays.map(({ most }) => most));
  return [
    [
      'heap growth over ten plays of two stories, after collection',
      `${((to.heap - from.heap) / 1_000_000).toFixed(2)} MB, of which ${((to.own - from.own) / 1000).toFixed(0)} kB are not compiled code`,
      '3 MB, 100 kB',
    ],
    [
      'textures of the graphics card after ten plays',
      `${to.textures}; at most ${mostOf(left.slice(0, 4))} in the first plays, ${mostOf(left.slice(-4))} in the last`,
      '0; no more',
    ],
  ];
}
