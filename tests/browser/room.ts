// A workshop in a real browser: a console and its projector, two pages of one context.

import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { Reader, STORY, type Wishes } from './reader';

export class Room {
  private constructor(
    readonly reader: Reader,
    readonly session: string,
  ) {}

  /** Gets a story ready and begins its session; the console is up. */
  static async begin(browser: Browser, wishes: Wishes = {}): Promise<Room> {
    const reader = await Reader.come(browser, { noStage: true, ...wishes });
    await reader.open(`#/workshop/story/${STORY}`);
    await reader.page.getByRole('button', { name: 'Begin the session' }).click();
    await reader.page.getByRole('button', { name: 'Next line' }).waitFor();
    await reader.page.waitForFunction(() => /^#\/workshop\/[\d-]+$/.test(location.hash));
    const session = (await reader.page.evaluate(() => location.hash)).split('/')[2] ?? '';
    return new Room(reader, session);
  }

  get desk(): Page {
    return this.reader.page;
  }

  /** Another page of the same browser, at an address of this session. */
  async window(hash: string): Promise<Page> {
    const page = await this.reader.context.newPage();
    page.on('pageerror', (error) => this.reader.errors.push(String(error)));
    await page.route(/open-stage.*\.js$/, (route) => route.abort());
    await page.goto(`${inject('address')}${hash}`);
    return page;
  }

  async wall(): Promise<Page> {
    const page = await this.window(`#/projector/${this.session}`);
    await page.locator('.wall .entry').first().waitFor();
    return page;
  }

  /** Presses on until the wall is in a phase. */
  async until(wall: Page, phase: string, keys: { readonly letter?: string } = {}): Promise<void> {
    for (let press = 0; press < 400; press++) {
      const now = await phaseOf(wall);
      if (now === phase) return;
      const before = await stateOf(this.desk);
      if (now === 'reveal' && keys.letter) await this.desk.keyboard.press(keys.letter);
      await this.desk.keyboard.press('PageDown');
      await this.desk.waitForFunction((old) => document.querySelector('main')?.textContent !== old, before);
    }
    throw new Error(`the room never came to ${phase}`);
  }

  async count(letter: string, hands: number): Promise<void> {
    for (let i = 0; i < hands; i++) await this.desk.keyboard.press(letter);
  }
}

/** What the console says now: it changes with every press. */
const stateOf = (desk: Page): Promise<string | null> =>
  desk.evaluate(() => document.querySelector('main')?.textContent ?? null);

/** The phase on the wall, once it has followed. */
export const phaseOf = async (wall: Page): Promise<string> => {
  await wall.locator('.wall-words').waitFor();
  await wall.evaluate(() => new Promise((done) => setTimeout(done, 30)));
  return wall.evaluate(
    () => /wall--([a-z-]+)/.exec(document.querySelector('.wall')?.className ?? '')?.[1] ?? '',
  );
};

export const wallIn = (wall: Page, phase: string): Promise<void> => wall.locator(`.wall--${phase}`).waitFor();
