// What a workshop prints and hands over, in a real browser: pages counted on both papers, nothing cut, axe clean, and a class
// link from its beginning to its code among the pasted ones.

import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../src/domain/workshop/csv';
import { realStories } from '../domain/real-stories';
import { readCsv } from '../domain/workshop/read-csv';
import { roomSession } from '../domain/workshop/sessions';
import { Reader, STORY, startBrowser } from './reader';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const source = realStories().find(({ id }) => id === STORY)?.source;
if (!source) throw new Error('the story is not there');
const session = roomSession(source, { seed: 5, prompt: 'Say “yes, and”, or =SUM(“no”);\nwho, then?' });

/** A reader on whose machine the session lies. */
async function teacher(width = 1280, height = 720): Promise<Reader> {
  const reader = await Reader.come(browser, { width, height, noStage: true });
  await reader.open('#/');
  await reader.page.getByRole('heading', { level: 1 }).waitFor();
  await reader.page.evaluate(
    (kept) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('the-space-between');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('sessions', 'readwrite');
          writing.objectStore('sessions').put(kept, kept.id);
          writing.onerror = () => failed(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    session,
  );
  return reader;
}

const SHEETS: readonly (readonly [name: string, hash: string, pages: readonly [number, number]])[] = [
  ['the class sheet', `#/workshop/${session.id}/sheet`, [3, 4]],
  ['the sheet to take home', `#/workshop/${session.id}/take-home`, [2, 2]],
  ['the letter cards', '#/workshop/cards', [2, 2]],
  ...realStories().map(
    ({ id }) => [`the teacher’s page of ${id}`, `#/workshop/teacher/${id}`, [2, 2]] as const,
  ),
  ['the guide', '#/workshop/guide', [7, 7]],
];
const SCREENS = [
  ...SHEETS,
  ['the codes', `#/workshop/codes/${STORY}`],
  ['a class link', `#/class/${STORY}/soup`],
] as const;

describe('printed', () => {
  it.each(SHEETS)(
    '%s is the same number of pages on A4 and US Letter, with nothing cut',
    async (_, hash, [least, most]) => {
      const reader = await teacher();
      await reader.open(hash);
      await reader.page.locator('.leaf').first().waitFor();
      await reader.page.evaluate(() => document.fonts.ready.then(() => undefined));
      const counts: number[] = [];
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = (await reader.page.pdf({ format })).toString('latin1');
        counts.push(pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0);
        // Words are words in it, in a font, and not a picture of them.
        expect(pdf).toMatch(/\/Type\s*\/Font/);
      }
      expect(counts[0]).toBe(counts[1]);
      expect(counts[0]).toBeGreaterThanOrEqual(least);
      expect(counts[0]).toBeLessThanOrEqual(most);
      await reader.page.emulateMedia({ media: 'print' });
      const cut = await reader.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.leaf, .leaf *:not(svg *)')]
          .filter(
            (each) =>
              each.scrollWidth > each.clientWidth + 2 && getComputedStyle(each).overflowX === 'hidden',
          )
          .filter((each) => !each.closest('.vh'))
          .map((each) => each.className),
      );
      expect(cut).toEqual([]);
      expect(reader.errors).toEqual([]);
      await reader.leave();
    },
  );
});

describe('on the screen', () => {
  it.each([
    [1280, 720],
    [390, 844],
  ])('at %i × %i all of them pass axe and never scroll sideways', async (width, height) => {
    const reader = await teacher(width, height);
    const found: string[] = [];
    for (const [name, hash] of SCREENS) {
      await reader.open(hash);
      await reader.page.locator('.leaf, .class-link, .class-counts').first().waitFor();
      await reader.page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { violations } = await new AxeBuilder({ page: reader.page }).analyze();
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.target.join(' ')}`));
      if ((await reader.page.locator('h1').count()) !== 1) found.push(`${name}: not one h1`);
      if (await reader.page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1))
        found.push(`${name}: scrolls sideways`);
    }
    expect(found).toEqual([]);
    expect(reader.errors).toEqual([]);
    expect(reader.strangers).toEqual([]);
    await reader.leave();
  });
});

describe('the table', () => {
  it('has the votes that were cast, and its awkward prompt whole', async () => {
    const reader = await teacher();
    await reader.open(`#/workshop/${session.id}/sheet`);
    const save = reader.page.getByRole('button', { name: 'Save as CSV' });
    await save.waitFor();
    const [download] = await Promise.all([reader.page.waitForEvent('download'), save.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks).toString('utf8');
    expect(file.startsWith('\uFEFF')).toBe(true);
    const rows = readCsv(file.slice(1)).slice(1);
    const votes = session.decisions.flatMap((each, at) =>
      each.options.map((id) => [
        String(at + 1),
        each.decision,
        each.prompt ?? '',
        id,
        each.first ? String(each.first[id] ?? 0) : '',
        each.second ? String(each.second[id] ?? 0) : '',
        each.taken === id ? 'yes' : 'no',
      ]),
    );
    expect(rows.map((row) => [row[1], row[2], row[5], row[7], row[9], row[10], row[11]])).toEqual(votes);
    expect(toCsv([['=1']])).toContain("'=1");
    await reader.leave();
  });
});

describe('a class link', () => {
  it('is played to its end, hands in a code, and keeps nothing', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const { page } = reader;
    await reader.open(`#/class/${STORY}/ticks/soup/hall`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Nothing is kept: leaving wipes it.').waitFor();
    while (await reader.readOn()) await reader.choosable.first().click();
    await reader.toDebrief.click();
    await page.getByRole('button', { name: /Go on without/ }).click();
    const code = (await page.locator('.class-code').textContent()) ?? '';
    expect(code).toMatch(/^TSB-[0-9A-Z-]{20,55}$/);
    // A reload begins anew: the address is the link's again, and nothing was written.
    expect(new URL(page.url()).hash).toBe(`#/class/${STORY}/ticks/soup/hall`);
    await page.reload();
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await reader.open('#/journal');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('.run-entries').count()).toBe(0);
    await reader.open(`#/workshop/codes/${STORY}`);
    await page.getByRole('textbox').fill(Array.from({ length: 4 }, () => code).join(', '));
    await page.getByRole('button', { name: 'Read the codes' }).click();
    await page.getByText('Four of at least five are here.').waitFor();
    await page.getByRole('textbox').fill(Array.from({ length: 5 }, () => code).join('; '));
    await page.getByRole('button', { name: 'Read the codes' }).click();
    await page.getByText('Five codes read.').waitFor();
    await page.getByRole('heading', { name: 'Which ways the class went' }).waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});

describe('the browser’s Back in a play that nothing is kept of', () => {
  it('is one screen back each time, to the link, where the play goes on, and then to where it came from', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    const { page } = reader;
    await reader.open('#/journal');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await reader.open(`#/class/${STORY}/ticks/soup/hall`);
    await page.getByRole('button', { name: 'Begin' }).click();
    while (await reader.readOn()) await reader.choosable.first().click();
    const end = await reader.transcript();
    await reader.toDebrief.click();
    await page.getByRole('button', { name: /Go on without/ }).click();
    await page.locator('.class-code').waitFor();
    const code = await page.locator('.class-code').textContent();
    await page.goBack();
    await reader.toDebrief.waitFor();
    expect(await reader.transcript()).toBe(end);
    await page.goBack();
    await page.getByRole('button', { name: 'Begin anew' }).waitFor();
    await page.goForward();
    await reader.toDebrief.waitFor();
    await page.goForward();
    await page.locator('.class-code').waitFor();
    expect(await page.locator('.class-code').textContent()).toBe(code);
    await page.goBack();
    await reader.toDebrief.waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await reader.toDebrief.waitFor();
    expect(await reader.transcript()).toBe(end);
    await page.goBack();
    await page.getByRole('button', { name: 'Begin anew' }).waitFor();
    await page.goBack();
    await page.getByText('What you played is wiped').waitFor();
    expect(new URL(page.url()).hash).toBe('#/journal');
    // What is wiped stays wiped: forward is the link again, from its beginning.
    await page.goForward();
    await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });

  it('leaves a link to a decision in one step', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open('#/journal');
    await reader.page.getByRole('heading', { level: 1 }).waitFor();
    await reader.open(`#/story/${STORY}/at/soup`);
    await reader.choices.waitFor();
    await reader.choosable.first().click();
    await reader.page.goBack();
    await reader.page.getByText('What you played is wiped').waitFor();
    expect(new URL(reader.page.url()).hash).toBe('#/journal');
    await reader.leave();
  });
});

describe('a link to a decision', () => {
  it('opens the story at it, with its choices', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open(`#/story/${STORY}/at/soup`);
    await reader.page.getByText(/You come in at the soup/).waitFor();
    await reader.choices.waitFor();
    expect(reader.errors).toEqual([]);
    await reader.leave();
  });
});
