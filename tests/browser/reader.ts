// A reader in a real browser: opens the game, reads on, picks, and keeps a list of everything that went wrong.

import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_ARGS } from './chromium';

/** Starts the browser that the tests use. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...CHROMIUM_ARGS],
    headless: true,
  });
}

export interface Wishes {
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Does not let Phaser's chunk through. */
  readonly noStage?: boolean;
  /** The browser blocks what pages keep. */
  readonly noStorage?: boolean;
}

export const STORY = 'read-at-nine-forty-one';

export class Reader {
  /** Page errors and errors on the console. */
  readonly errors: string[] = [];
  /** Requests to any host but the game's own. */
  readonly strangers: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async come(browser: Browser, wishes: Wishes = {}): Promise<Reader> {
    const { width = 1280, height = 720, noStage, noStorage, ...media } = wishes;
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      ...media,
    });
    if (noStorage)
      await context.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      });
    const page = await context.newPage();
    const reader = new Reader(context, page);
    page.on('pageerror', (error) => reader.errors.push(String(error)));
    page.on('console', (message) => {
      const blocked = noStage && /ERR_FAILED/.test(message.text());
      if (message.type() === 'error' && !blocked) reader.errors.push(message.text());
    });
    const host = new URL(inject('address')).host;
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.host !== host) reader.strangers.push(request.url());
    });
    if (noStage) await page.route(/open-stage.*\.js$/, (route) => route.abort());
    return reader;
  }

  open(hash = '#/'): Promise<unknown> {
    return this.page.goto(`${inject('address')}${hash}`);
  }

  get story(): Locator {
    return this.page.getByRole('region', { name: 'Story', exact: true });
  }

  get choices(): Locator {
    return this.page.getByRole('list', { name: 'Choices', exact: true });
  }

  /** Everything in the transcript, seen and unseen. */
  async transcript(): Promise<string> {
    return ((await this.page.getByRole('log').textContent()) ?? '').replace(/\s+/g, ' ');
  }

  get onward(): Locator {
    return this.page.getByRole('button', { name: 'Continue', exact: true });
  }

  get toDebrief(): Locator {
    return this.page.getByRole('button', { name: /See what happened/ });
  }

  /** Reads on until there is a choice (true) or an ending (false). */
  async readOn(): Promise<boolean> {
    for (let line = 0; line < 80; line++) {
      await this.onward.or(this.choices).or(this.toDebrief).first().waitFor();
      if (await this.choices.isVisible()) return true;
      if (await this.toDebrief.isVisible()) return false;
      await this.onward.click({ timeout: 5_000 }).catch(() => undefined);
    }
    throw new Error('the story does not come to a choice');
  }

  /** The buttons that can be pressed, in order. */
  get choosable(): Locator {
    return this.choices.locator('button:not([aria-disabled="true"])');
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
