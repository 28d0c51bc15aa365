// What comes after a play, and a play again, by keyboard alone in a real browser: the debrief’s questions, the history, what
// was read before, codes, the comparison, places that are kept, runs taken out and brought in, and the settings.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASKED, FEELING_WORDS, PLAN } from '../../src/ui/words/asked';
import { CODE } from '../../src/ui/words/code';
import { COMPARE_WORDS } from '../../src/ui/words/compare';
import { DEBRIEF } from '../../src/ui/words/debrief';
import { HISTORY, KEEP } from '../../src/ui/words/history';
import { METERS_WORDS } from '../../src/ui/words/meters';
import { KEPT, LIGHT, SETTINGS, SOUND, TYPE, WIPE } from '../../src/ui/words/settings';
import { QUICK, STORY as WORDS } from '../../src/ui/words/story';
import { Keyboard } from './keyboard';
import { codeOf, whoPlayed } from './played';
import { Reader, STORY, startBrowser } from './reader';

let browser: Browser;
let one: string;
let other: string;
beforeAll(async () => {
  browser = await startBrowser();
  one = codeOf(1);
  other = codeOf(7);
});
afterAll(() => browser.close());

const button = (reader: Reader, name: string | RegExp) =>
  reader.page.getByRole('button', { name, exact: typeof name === 'string' });
const dialog = (reader: Reader) => reader.page.getByRole('dialog');

describe('the debrief', () => {
  it('asks first, keeps the mark, the word and the plan, and shows the meters when asked', async () => {
    const reader = await whoPlayed(browser, [one]);
    const { page } = reader;
    const keys = new Keyboard(page);
    await keys.press(reader.toDebrief);
    await page.getByRole('heading', { level: 1, name: ASKED.heading }).waitFor();
    // Nothing is explained before that.
    expect(await page.getByText(DEBRIEF.turned).count()).toBe(0);
    await keys.press(button(reader, ASKED.mark));
    await page.getByText(ASKED.markFirst).waitFor();
    const lines = page.getByRole('group', { name: ASKED.lines });
    await keys.tabTo(lines.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await lines.getByRole('radio').nth(1).isChecked()).toBe(true);
    const marked = (await lines.locator('.asked-line').nth(1).locator('.own').textContent()) ?? '';
    await keys.choose(page.getByRole('group', { name: ASKED.feelings }), FEELING_WORDS.torn);
    await keys.press(button(reader, ASKED.mark));
    await page.getByRole('heading', { name: DEBRIEF.between }).waitFor();
    const under = page.getByRole('region', { name: /^Under the surface/ });
    expect(await under.textContent()).toContain(marked);
    expect(await under.textContent()).toContain('It was torn, you said.');
    for (const name of ['The loop', 'Your lines']) {
      await keys.press(page.getByRole('link', { name, exact: true }).first());
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    }
    await keys.press(page.locator('summary').filter({ hasText: METERS_WORDS.show }));
    await page.getByRole('heading', { name: METERS_WORDS.heading }).waitFor();
    await keys.write(page.getByLabel(PLAN.when), 'the phone lies face down');
    await keys.write(page.getByLabel(PLAN.will), 'turn it over and say so');
    await page.getByText(PLAN.kept, { exact: true }).waitFor();
    await page.reload();
    await page.getByLabel(PLAN.will).waitFor();
    expect(await page.getByLabel(PLAN.will).inputValue()).toBe('turn it over and say so');
    await keys.press(page.getByRole('link', { name: 'What happened', exact: true }).first());
    await under.waitFor();
    expect(await under.textContent()).toContain('It was torn, you said.');
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});

describe('the history', () => {
  it('is searched, goes back to any choice, leaves the focus on what can be done, and what lay ahead is kept', async () => {
    const reader = await whoPlayed(browser, [one]);
    const { page } = reader;
    const keys = new Keyboard(page);
    const end = await reader.transcript();
    await keys.press(button(reader, QUICK.history));
    await button(reader, HISTORY.goBack).first().waitFor();
    const all = await dialog(reader).locator('.said-so-far > *').count();
    const [word = ''] = /\p{L}{6,}/u.exec(end) ?? [];
    await keys.write(page.getByRole('searchbox', { name: HISTORY.search }), word);
    await page.getByText(/(has|have) that in it\.$/).waitFor();
    const found = dialog(reader).locator('.said-so-far > *');
    expect(await found.count()).toBeLessThan(all);
    for (const text of await found.allTextContents())
      expect(text.toLowerCase()).toContain(word.toLowerCase());
    await keys.write(page.getByRole('searchbox', { name: HISTORY.search }), ' ');
    await keys.press(dialog(reader).getByRole('button', { name: HISTORY.goBack }).nth(2));
    await reader.choices.waitFor();
    expect(await dialog(reader).count()).toBe(0);
    // What can be done now has the focus.
    expect(await reader.choices.evaluate((list) => list === document.activeElement)).toBe(true);
    await keys.press(button(reader, QUICK.history));
    await button(reader, HISTORY.goBack).first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (words) => document.activeElement?.textContent === words,
      QUICK.history as string,
    );
    const forward = button(reader, QUICK.forward);
    for (let i = 0; i < 40 && (await forward.getAttribute('aria-disabled')) === null; i++)
      await keys.press(forward);
    await reader.toDebrief.waitFor();
    expect(await reader.transcript()).toBe(end);
    await reader.leave();
  });

  it('keeps a place under a name; it stands on the shelf, is gone on from, and is let go and put back', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const { page } = reader;
    const keys = new Keyboard(page);
    await reader.open(`#/story/${STORY}`);
    await reader.readOn();
    await reader.choosable.first().click();
    await reader.readOn();
    const there = await reader.transcript();
    await keys.press(button(reader, QUICK.history));
    await keys.press(button(reader, KEEP.open));
    await page.keyboard.type('before the lemon');
    await page.keyboard.press('Enter');
    await page.getByText(KEEP.kept('before the lemon')).waitFor();
    await page.keyboard.press('Escape');
    await reader.choosable.first().click();
    await reader.readOn();
    await keys.press(button(reader, QUICK.leave));
    const places = page.locator('summary').filter({ hasText: KEEP.places(1) });
    await keys.press(places);
    await keys.press(button(reader, KEEP.remove('before the lemon')));
    await keys.press(button(reader, KEEP.undo));
    await places.waitFor();
    if (!(await button(reader, KEEP.continue('before the lemon')).isVisible())) await keys.press(places);
    await keys.press(button(reader, KEEP.continue('before the lemon')));
    await reader.choices.waitFor();
    expect(await reader.transcript()).toBe(there);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});

describe('a story played again', () => {
  it('offers to skip what was read, no further, and marks what was taken; both can be switched off', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const { page } = reader;
    const keys = new Keyboard(page);
    await reader.open(`#/story/${STORY}`);
    await reader.readOn();
    const taken = (await reader.choosable.first().textContent()) ?? '';
    await reader.choosable.first().click();
    await reader.readOn();
    await keys.press(button(reader, QUICK.leave));
    await keys.press(page.getByRole('button', { name: /^(Start|Begin) again/ }).first());
    await keys.press(button(reader, WORDS.skip));
    await reader.choices.waitFor();
    const marked = reader.choices.locator('li').filter({ hasText: WORDS.before });
    await marked.waitFor();
    expect(await marked.count()).toBe(1);
    expect(await marked.textContent()).toContain(taken.trim().replace(/^\d+\s*/, ''));
    // Another line than before leads to what has not been read: nothing is skipped there.
    await reader.choosable.filter({ hasNotText: WORDS.before }).first().press('Enter');
    await reader.onward.waitFor();
    expect(await button(reader, WORDS.skip).count()).toBe(0);
    await keys.press(button(reader, QUICK.settings));
    for (const words of [TYPE.skip, TYPE.marks])
      await keys.press(page.getByRole('checkbox', { name: words }), 'Space');
    await keys.press(button(reader, SETTINGS.done));
    await keys.press(button(reader, QUICK.back));
    await reader.choices.waitFor();
    expect(await marked.count()).toBe(0);
    await keys.press(button(reader, QUICK.leave));
    await keys.press(page.getByRole('button', { name: /^(Start|Begin) again/ }).first());
    await reader.onward.waitFor();
    expect(await button(reader, WORDS.skip).count()).toBe(0);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});

describe('a code', () => {
  it('opens as a run to watch as they went, and is entered at any choice', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const { page } = reader;
    const keys = new Keyboard(page);
    await reader.open(`#/code/${encodeURIComponent(one)}`);
    await keys.press(button(reader, CODE.watch));
    let choices = 0;
    while (await reader.readOn()) {
      expect(await reader.choices.getByText(WORDS.theirs).count()).toBe(1);
      await keys.press(button(reader, WORDS.walkOn));
      choices++;
    }
    expect(choices).toBeGreaterThanOrEqual(10);
    const end = await reader.transcript();
    await reader.open(`#/code/${encodeURIComponent(one)}`);
    await keys.press(button(reader, CODE.end));
    await reader.toDebrief.waitFor();
    expect(await reader.transcript()).toBe(end);
    await reader.open(`#/code/${encodeURIComponent(one)}`);
    await keys.press(page.getByRole('list').filter({ hasText: '3' }).getByRole('button').nth(2));
    await reader.choices.waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  it('of a debrief is a link and a square; pasted beside another run it shows where the two part', async () => {
    const reader = await whoPlayed(browser, [one]);
    const { page } = reader;
    const keys = new Keyboard(page);
    await keys.press(reader.toDebrief);
    await keys.press(button(reader, ASKED.without));
    await keys.press(page.getByRole('link', { name: 'Your lines', exact: true }).first());
    await keys.press(button(reader, CODE.qr));
    await page.getByRole('img', { name: CODE.qrAlt }).waitFor();
    const link = (await page.locator('.code a').getAttribute('href')) ?? '';
    expect(decodeURIComponent(link)).toContain(one);
    await reader.open('#/compare');
    await keys.press(page.locator('.runs a').first());
    await page.getByText(/^Choose what to lay beside/).waitFor();
    const field = page.getByLabel(COMPARE_WORDS.pasteLabel);
    await keys.write(field, other.slice(0, -3));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent);
    expect(await field.inputValue()).toBe(other.slice(0, -3));
    await keys.write(field, link.replace(encodeURIComponent(one), encodeURIComponent(other)));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: COMPARE_WORDS.title }).waitFor();
    expect(await page.getByText(COMPARE_WORDS.apartHere).count()).toBe(1);
    expect(await page.getByText(COMPARE_WORDS.fromCode).count()).toBeGreaterThan(0);
    await keys.press(button(reader, /^Play it again from/));
    await reader.choices.waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});

describe('the settings', () => {
  it('are set, hold over a reload, and number keys can be switched off', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const { page } = reader;
    const keys = new Keyboard(page);
    await reader.open(`#/story/${STORY}`);
    await reader.readOn();
    await keys.press(button(reader, QUICK.settings));
    await keys.tabTo(page.getByRole('slider', { name: TYPE.size }));
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = await size();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    expect(await size()).not.toBe(before);
    const larger = await size();
    await keys.choose(page.getByRole('group', { name: LIGHT.colours }), LIGHT.themes.evening);
    await keys.choose(page.getByRole('group', { name: LIGHT.motion }), LIGHT.motions.none);
    await keys.choose(page.getByRole('group', { name: TYPE.spacing }), TYPE.spacings.wide);
    await keys.press(page.getByRole('checkbox', { name: TYPE.keys }), 'Space');
    await keys.press(page.getByRole('checkbox', { name: SOUND.on }), 'Space');
    await keys.press(button(reader, SETTINGS.done));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(QUICK.settings);
    const there = await reader.transcript();
    await page.keyboard.press('1');
    await page.waitForTimeout(200);
    expect(await reader.transcript()).toBe(there);
    await page.reload();
    await reader.choices.waitFor();
    expect(await size()).toBe(larger);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      theme: 'evening',
      motion: 'none',
    });
    await keys.press(button(reader, QUICK.settings));
    for (const [role, name] of [
      ['radio', LIGHT.themes.evening],
      ['radio', LIGHT.motions.none],
    ] as const)
      expect(await dialog(reader).getByRole(role, { name, exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: TYPE.keys }).isChecked()).toBe(false);
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  it('take all runs out as one file, wipe, and bring them in again', async () => {
    const reader = await whoPlayed(browser, [one, other]);
    const { page } = reader;
    const keys = new Keyboard(page);
    await reader.open('#/stories');
    await keys.press(button(reader, QUICK.settings));
    await page.getByText(KEPT.runs(2, 0)).waitFor();
    const coming = page.waitForEvent('download');
    await keys.press(button(reader, KEPT.out));
    const file = await (await coming).path();
    await page.getByText(KEPT.saved).waitFor();
    await keys.press(button(reader, WIPE.open));
    await page.getByText(WIPE.sure(2, 0)).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(WIPE.wiped).waitFor();
    await page.waitForURL(/#\/$/);
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await keys.press(button(reader, QUICK.settings));
    await page.getByText(KEPT.runs(0, 0)).waitFor();
    await keys.tabTo(page.getByLabel(KEPT.in));
    await page.getByLabel(KEPT.in).setInputFiles({
      name: 'holiday.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from([0xff, 0xd8, 0xff]),
    });
    await page.waitForFunction(() => document.querySelector('.kept-words')?.textContent);
    await page.getByText(KEPT.runs(0, 0)).waitFor();
    await page.getByLabel(KEPT.in).setInputFiles(file);
    await page.getByText(KEPT.runs(2, 0)).waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});
