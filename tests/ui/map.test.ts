// @vitest-environment jsdom
// The map in the page: what it names, how it is gone through by keys, and the way back into a run.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallSide } from '../domain/small-side';
import { furnish, type Opened, openPage, press } from './page';

let page: Opened;
beforeEach(() => furnish());
afterEach(() => page?.close());

const text = (selector = '#map'): string =>
  (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');
const buttons = (name: RegExp): HTMLButtonElement[] =>
  [...document.querySelectorAll('button')].filter((each) => name.test(each.textContent ?? ''));
const places = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('[data-place]')];

/** Plays the little story by its picks, to wherever they lead. */
async function play(...picks: string[]): Promise<void> {
  await page.game.beginStory('the-ladder');
  await page.settle();
  for (const pick of picks) {
    const { flow } = page.game;
    for (let i = 0; i < 40 && flow.value?.phase.value === 'telling'; i++) {
      flow.value.next();
      await Promise.resolve();
    }
    flow.value?.choose(flow.value.turn.value.number, pick);
    await page.settle();
  }
  for (let i = 0; i < 40 && page.game.flow.value?.phase.value === 'telling'; i++) {
    page.game.flow.value.next();
    await Promise.resolve();
  }
  await page.settle();
}

async function openMap(run: string | null = null): Promise<void> {
  page.game.go({ screen: 'map', story: 'the-ladder', run });
  for (let i = 0; i < 400 && !document.querySelector('.map, .map-tools'); i++) await page.settle();
  await page.settle();
}

describe('before any ending', () => {
  it('shows one’s own way, and names no place, line or ending that has not been come to', async () => {
    page = await openPage();
    await play('ladder.look');
    await openMap();
    expect(text('h1')).toBe('The Ladder, from above');
    expect(text()).toContain('The ladder');
    expect(text()).toContain('Notice the new rung');
    expect(text()).not.toMatch(/the paint/i);
    expect(text()).not.toContain('You mended it');
    expect(text()).not.toMatch(/Two brushes|Half green/i);
    expect(document.querySelector('.endings')).toBeNull();
  });

  it('with no run at all there is a way into the story', async () => {
    page = await openPage();
    await openMap();
    expect(text()).toContain('Nothing is drawn yet');
    expect(buttons(/^Play the story$/)).toHaveLength(1);
  });
});

describe('after an ending', () => {
  beforeEach(async () => {
    page = await openPage();
    await play('ladder.mended', 'paint.sunday');
    await openMap();
  });

  it('names the ending that was found, and has a window for the other', () => {
    const found = page.game.runs.value[0]?.ending;
    expect(found).toBe('two-brushes');
    expect(document.querySelectorAll('.ending-mark .lit')).toHaveLength(1);
    expect(document.querySelectorAll('.ending-mark .unlit')).toHaveLength(1);
    expect(text('.endings')).toContain('An ending not found yet');
    expect(text('.endings')).toContain('one of two found');
  });

  it('shows everything on request, and takes it back', async () => {
    expect(text()).not.toContain('You might have asked first');
    buttons(/Show the whole map/)[0]?.click();
    await page.settle();
    expect(text()).toContain('You might have asked first');
    expect(text('.endings')).not.toContain('An ending not found yet');
    buttons(/Show only what I have found/)[0]?.click();
    await page.settle();
    expect(text()).not.toContain('You might have asked first');
    expect(text('.endings')).toContain('An ending not found yet');
  });

  it('is one stop of the Tab key, and is gone through by arrows, which choose', async () => {
    expect(places().filter((each) => each.tabIndex === 0)).toHaveLength(1);
    places()[0]?.focus();
    press('ArrowRight');
    await page.settle();
    expect(document.activeElement).toBe(places()[1]);
    expect(places()[1]?.getAttribute('aria-pressed')).toBe('true');
    expect(text('.strip')).toContain('Bring it over on Sunday');
    press('End');
    await page.settle();
    expect(document.activeElement).toBe(places().at(-1));
    press('Home');
    await page.settle();
    expect(text('.strip')).toContain('You mended it');
  });

  it('plays on from a place in a new run, and keeps the old one', async () => {
    const before = page.game.runs.value[0];
    places()[1]?.click();
    await page.settle();
    buttons(/Play from here/)[0]?.click();
    for (let i = 0; i < 50 && !page.game.flow.value; i++) await page.settle();
    expect(page.game.flow.value?.run.picks.map(({ pick }) => pick)).toEqual(['ladder.mended']);
    expect(page.game.flow.value?.phase.value).toBe('choosing');
    const kept = await page.game.store.run(before?.id ?? '');
    expect(kept?.turns.map(({ pick }) => pick)).toEqual(['ladder.mended', 'paint.sunday']);
    expect(kept?.ending).toBe('two-brushes');
  });

  it('says in words what an ending not found hangs on, without its name', async () => {
    const other = places().find((each) => /not found yet/.test(each.textContent ?? ''));
    other?.click();
    await page.settle();
    expect(text('.strip')).toContain('What leads to it');
    expect(text('.strip')).toMatch(/“You mended it\.” at the ladder/);
    expect(text('.strip')).not.toMatch(/Half green|half stays/i);
  });
});

describe('a story with another side', () => {
  const way = () => buttons(/^The evening as Bo$/);

  it('has no way there before an ending', async () => {
    page = await openPage({ side: smallSide() });
    await play('ladder.look');
    await openMap();
    expect(way()).toHaveLength(0);
  });

  it('has one after an ending, and hands over the lines of the run that is drawn', async () => {
    page = await openPage({ side: smallSide() });
    await play('ladder.mended', 'paint.sunday');
    await play('ladder.asked', 'paint.read');
    const older = page.game.runs.value.find(({ turns }) => turns[0]?.pick === 'ladder.mended');
    await openMap(older?.id);
    expect(way()[0]?.title).toBe('Now you are Bo. What you did as Ada is what Bo meets, line for line.');
    way()[0]?.click();
    for (let i = 0; i < 50 && page.game.flow.value?.run.storyId !== smallSide().id; i++) await page.settle();
    expect(page.game.flow.value?.run.given).toEqual({
      her_ladder: 'ladder.mended',
      her_paint: 'paint.sunday',
    });
  });

  it('has no such way where there is only one side', async () => {
    page = await openPage();
    await play('ladder.mended', 'paint.sunday');
    await openMap();
    expect(buttons(/^The evening as/)).toHaveLength(0);
  });
});

it('an address of a story that is not there is a sentence and a way on', async () => {
  page = await openPage({ hash: '#/map/nothing' });
  for (let i = 0; i < 200 && !document.querySelector('#map h1'); i++) await page.settle();
  expect(text('h1')).toBe('There is no story at this address');
  expect(document.querySelector('#map a')?.getAttribute('href')).toBe('#/stories');
});
