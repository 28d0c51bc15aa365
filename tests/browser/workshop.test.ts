// A class at work: a console and a projector in two windows, by keyboard, with everything that can go wrong with windows.

import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reader, STORY, startBrowser } from './reader';
import { phaseOf, Room, wallIn } from './room';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faults(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap((each) =>
    each.nodes.map((node) => `${where}: ${each.id}: ${node.target.join(' ')}`),
  );
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) found.push(`${where}: ${headings} h1`);
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1))
    found.push(`${where}: scrolls sideways`);
  return found;
}

/** Words on the wall that are smaller than a twenty-fourth of its height, or outside of it. */
const unreadable = (wall: Page): Promise<string[]> =>
  wall.evaluate(() => {
    const found: string[] = [];
    for (const each of document.querySelectorAll('.wall *')) {
      const own = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || each.closest('.vh')) continue;
      const box = each.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(each).fontSize);
      if (size < innerHeight / 24 - 0.01) found.push(`${size} px: ${each.textContent}`);
      if (box.bottom > innerHeight + 1 || box.top < -1 || box.right > innerWidth + 1)
        found.push(`outside: ${each.textContent}`);
    }
    return found;
  });

const counted = (desk: Page): Promise<string[]> => desk.locator('.ballot tfoot td').allTextContents();

describe('a session', () => {
  it('goes from the first line to the last card by keyboard, and a reload of either window loses nothing', async () => {
    const room = await Room.begin(browser);
    const { desk } = room;
    const wall = await room.wall();
    await desk.getByText('Projector window open').waitFor();
    let full = false;
    for (let decision = 0; decision < 6 && !full; decision++) {
      await room.until(wall, 'first-vote');
      full = (await desk.locator('.steps li').count()) === 5;
      if (full) break;
      await room.count('a', 2);
      await room.until(wall, 'reveal');
      await desk.keyboard.press('PageDown');
      await wallIn(wall, 'reading');
    }
    expect(full).toBe(true);
    await room.count('a', 6);
    await room.count('b', 13);
    await desk.keyboard.press('Shift+B');
    await desk.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '18');
    expect(await wall.locator('.vote-bar').count()).toBe(0);
    const reload = async (phase: string, totals: string[]): Promise<void> => {
      await wall.reload();
      await wallIn(wall, phase);
      await desk.reload();
      await desk.locator('.ballot tfoot').waitFor();
      expect(await counted(desk), phase).toEqual(totals);
      await desk.getByText('Projector window open').waitFor();
      expect(await phaseOf(wall)).toBe(phase);
    };
    await reload('first-vote', ['18', '–']);
    await desk.keyboard.press('PageDown');
    await wallIn(wall, 'talk');
    expect(await wall.locator('.wall-ask').textContent()).toMatch(/\?$/);
    await reload('talk', ['18', '–']);
    // Pressed on the projector's window, as a clicker does when that one has the focus.
    await wall.keyboard.press('PageDown');
    await wallIn(wall, 'second-vote');
    await room.count('a', 3);
    await room.count('c', 9);
    await desk.waitForFunction(() => document.querySelectorAll('.ballot tfoot td')[1]?.textContent === '12');
    await reload('second-vote', ['18', '12']);
    await desk.keyboard.press('PageDown');
    await wallIn(wall, 'reveal');
    expect(await wall.locator('.vote-bar b').allTextContents()).toEqual(
      expect.arrayContaining(['6', '12', '3', '9']),
    );
    const revealed = await desk.locator('.ballot tfoot td').allTextContents();
    expect(revealed.slice(0, 2)).toEqual(['18', '12']);
    await desk.keyboard.press('PageDown');
    await wallIn(wall, 'reading');
    await desk.keyboard.press('PageUp');
    await wallIn(wall, 'reveal');
    await room.until(wall, 'debrief', { letter: 'a' });
    await wall.locator('.back-page h2').waitFor();
    await desk.getByText('Where the room has been').click();
    expect(await desk.locator('.been li').count()).toBeGreaterThan(8);
    for (let page = 0; page < 12; page++) await desk.keyboard.press('PageDown');
    await wall.getByRole('heading', { name: 'Question 6' }).waitFor();
    await wall.reload();
    await wall.getByRole('heading', { name: 'Question 6' }).waitFor();
    // From a split to see another way: the votes are still there.
    await desk.getByRole('button', { name: /See another way from the window/ }).click();
    await wallIn(wall, 'reveal');
    expect((await counted(desk)).slice(0, 2)).toEqual(['18', '12']);
    expect(room.reader.errors).toEqual([]);
    expect(room.reader.strangers).toEqual([]);
    await room.reader.leave();
  });

  it('no hand is lost in a reload right after a burst', async () => {
    const room = await Room.begin(browser);
    const { desk } = room;
    for (let press = 0; press < 60 && (await desk.locator('.ballot').count()) === 0; press++)
      await desk.keyboard.press('PageDown');
    await desk.locator('.ballot').waitFor();
    for (const hands of [120, 240]) {
      await desk.evaluate(() => {
        for (let i = 0; i < 120; i++)
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'a', repeat: i > 0, bubbles: true }),
          );
        location.reload();
      });
      await desk.waitForFunction(
        (all) => document.querySelector('.ballot tfoot td')?.textContent === all,
        String(hands),
      );
    }
    expect(room.reader.errors).toEqual([]);
    await room.reader.leave();
  });

  it('a wrong press is taken back', async () => {
    const room = await Room.begin(browser);
    const wall = await room.wall();
    await room.until(wall, 'first-vote');
    await room.count('a', 3);
    await room.desk.keyboard.press('PageDown');
    await room.desk.keyboard.press('Control+z');
    await wallIn(wall, 'first-vote');
    await room.desk.keyboard.press('Control+z');
    await room.desk.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '2');
    await room.desk.reload();
    await room.desk.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '2');
    await room.desk.keyboard.press('Control+z');
    await room.desk.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '1');
    await room.desk.keyboard.press('.');
    await wall.locator('.wall--blank').waitFor();
    await room.reader.leave();
  });
});

describe('the browser’s Back', () => {
  it('leads from the console to where it was begun, and the session goes on from there and by Forward', async () => {
    const room = await Room.begin(browser);
    const { desk } = room;
    for (let press = 0; press < 60 && (await desk.locator('.ballot').count()) === 0; press++)
      await desk.keyboard.press('PageDown');
    await desk.locator('.ballot').waitFor();
    await room.count('a', 3);
    await desk.goBack();
    await desk.getByRole('button', { name: 'Begin the session' }).waitFor();
    await desk.goForward();
    await desk.locator('.ballot').waitFor();
    expect((await counted(desk))[0]).toBe('3');
    await desk.getByRole('button', { name: 'Show it in this window' }).click();
    await wallIn(desk, 'first-vote');
    await desk.goBack();
    await desk.getByText('No projector window yet').waitFor();
    await desk.goBack();
    await desk.getByRole('link', { name: 'Go on' }).click();
    await desk.locator('.ballot').waitFor();
    expect((await counted(desk))[0]).toBe('3');
    expect(room.reader.errors).toEqual([]);
    await room.reader.leave();
  });
});

describe('windows', () => {
  it('a second console sees what the first does, and can take over', async () => {
    const room = await Room.begin(browser);
    const wall = await room.wall();
    const other = await room.window(`#/workshop/${room.session}`);
    await other.getByText('Another console leads this session.').waitFor();
    await room.until(wall, 'first-vote');
    await room.count('a', 2);
    await other.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '2');
    await other.getByRole('button', { name: 'Take over here' }).click();
    await room.desk.getByText('Another console leads this session.').waitFor();
    await other.keyboard.press('b');
    await room.desk.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '3');
    await room.count('a', 4);
    await other.keyboard.press('b');
    await other.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '4');
    await room.reader.leave();
  });

  it('a projector that the browser keeps from opening is told, with a link and with one window as a way out', async () => {
    const room = await Room.begin(browser);
    const { desk } = room;
    await desk.evaluate(() => {
      window.open = () => null;
    });
    await desk.getByRole('button', { name: 'Open the projector window' }).click();
    await desk.getByRole('alert').waitFor();
    expect(await desk.getByRole('alert').getByRole('link').getAttribute('href')).toBe(
      `#/projector/${room.session}`,
    );
    await desk.getByRole('button', { name: 'Show it in this window' }).click();
    await desk.locator('.wall .entry').first().waitFor();
    await desk.keyboard.press('h');
    await desk.getByRole('button', { name: 'Console', exact: true }).waitFor();
    for (let press = 0; press < 30 && (await phaseOf(desk)) === 'reading'; press++)
      await desk.keyboard.press('PageDown');
    await wallIn(desk, 'first-vote');
    await desk.keyboard.press('a');
    await desk.keyboard.press('h');
    await desk.locator('.ballot').waitFor();
    await desk.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '1');
    expect(await faults(desk, 'one window')).toEqual([]);
    await room.reader.leave();
  });

  it('with storage blocked it goes on in memory and says so, and a console that is loaded again asks the projector', async () => {
    const room = await Room.begin(browser, { noStorage: true });
    const { desk } = room;
    await desk.getByText(/save the session as a file/).waitFor();
    const wall = await room.wall();
    await room.until(wall, 'first-vote');
    await room.count('a', 4);
    await desk.waitForFunction(() => document.querySelector('.ballot tfoot td')?.textContent === '4');
    await wall.waitForFunction(() => document.querySelector('.wall--first-vote') !== null);
    await desk.reload();
    await desk.locator('.ballot tfoot').waitFor();
    expect((await counted(desk))[0]).toBe('4');
    await room.reader.leave();
  });

  it('a projector that crashes is missed, and another in its place is found', async () => {
    const room = await Room.begin(browser);
    const wall = await room.wall();
    const open = room.desk.getByText('Projector window open');
    await open.waitFor();
    // Two rounds of questions in which it answers leave it where it is.
    await room.desk.waitForTimeout(11_000);
    expect(await open.isVisible()).toBe(true);
    const line = await wall.context().newCDPSession(wall);
    const crashed = wall.waitForEvent('crash');
    void line.send('Page.crash').catch(() => undefined);
    await crashed;
    await room.desk.getByText('No projector window yet').waitFor();
    await room.wall();
    await open.waitFor();
    await room.reader.leave();
  });

  it('a projector without its console shows what is kept and says so', async () => {
    const room = await Room.begin(browser);
    await room.desk.goto('about:blank');
    const wall = await room.wall();
    await wall.getByText('The console is not open.').waitFor();
    const lost = await room.window('#/projector/1-2-3');
    await lost.getByText('There is no such session here.').waitFor();
    await room.reader.leave();
  });
});

describe('what is seen', () => {
  it.each([
    ['on a small projector', { width: 1024, height: 768, colorScheme: 'light' as const }],
    ['on a large one in the evening', { width: 1920, height: 1080, colorScheme: 'dark' as const }],
  ])('is readable from the last row in every phase, %s, and passes axe', async (_where, wishes) => {
    const room = await Room.begin(browser, wishes);
    const wall = await room.wall();
    await wall.setViewportSize({ width: wishes.width, height: wishes.height });
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      found.push(...(await unreadable(wall)).map((each) => `${where}: ${each}`));
      found.push(...(await faults(wall, `wall ${where}`)), ...(await faults(room.desk, `console ${where}`)));
    };
    await look('a line');
    await room.until(wall, 'first-vote');
    await room.desk.getByRole('button', { name: 'Vote on this one in full' }).click();
    await room.count('a', 12);
    await look('first vote');
    const small = await room.desk
      .locator('.count button')
      .evaluateAll((buttons) =>
        buttons
          .filter((each) => each.clientWidth < 44 || each.clientHeight < 44)
          .map((each) => each.outerHTML),
      );
    expect(small).toEqual([]);
    expect((await room.desk.locator('.tally svg').first().boundingBox())?.height).toBeLessThan(30);
    for (const phase of ['talk', 'second-vote', 'reveal']) {
      await room.desk.keyboard.press('PageDown');
      await wallIn(wall, phase);
      if (phase === 'second-vote') await room.count('b', 103);
      await look(phase);
    }
    await room.until(wall, 'debrief', { letter: 'b' });
    for (let page = 0; page < 7; page++) {
      await wall.locator('.back-page h2').first().waitFor();
      await look(`debrief ${page}`);
      if (page === 2) expect(await wall.locator('.l-see small').textContent()).toBe('Maya saw');
      const before = await wall.locator('.wall-words').textContent();
      await room.desk.keyboard.press('PageDown');
      await wall.waitForFunction((old) => document.querySelector('.wall-words')?.textContent !== old, before);
    }
    expect(found).toEqual([]);
    await room.reader.leave();
  });

  it('the stories for a class, one got ready, and the console pass axe on a laptop and on a phone', async () => {
    const found: string[] = [];
    for (const wishes of [{}, { width: 390, height: 844, colorScheme: 'dark' as const }]) {
      const room = await Room.begin(browser, wishes);
      found.push(...(await faults(room.desk, 'console')));
      await room.reader.open('#/workshop');
      await room.desk.getByRole('heading', { name: 'Sessions kept on this machine' }).waitFor();
      found.push(...(await faults(room.desk, 'prepare')));
      await room.desk.getByRole('button', { name: 'Delete' }).click();
      await room.desk.getByRole('button', { name: 'Keep it after all' }).click();
      await room.desk.getByRole('link', { name: 'Go on' }).waitFor();
      await room.reader.open(`#/workshop/story/${STORY}`);
      await room.desk.getByRole('button', { name: 'Begin the session' }).waitFor();
      found.push(...(await faults(room.desk, 'one story')));
      await room.reader.leave();
    }
    expect(found).toEqual([]);
  });

  it('is reached from the title', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open('#/');
    await reader.page.getByRole('link', { name: 'For a class' }).click();
    await reader.page.getByRole('heading', { name: 'A story with a class' }).waitFor();
    await reader.leave();
  });

  it('is reached from each story on the shelf, by keyboard', async () => {
    const reader = await Reader.come(browser, { noStage: true });
    await reader.open('#/stories');
    const link = reader.page.getByRole('link', { name: 'With a class Read at 9:41', exact: true });
    await link.focus();
    await reader.page.keyboard.press('Enter');
    await reader.page.getByRole('button', { name: 'Begin the session' }).waitFor();
    expect(await reader.page.getByRole('heading', { level: 1 }).textContent()).toBe('Read at 9:41');
    expect(await reader.page.getByRole('link', { name: /^With a class/ }).count()).toBe(0);
    await reader.leave();
  });
});
