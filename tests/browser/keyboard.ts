// A hand on the keyboard: comes to things by Tab alone, as somebody does who has no mouse.

import type { Locator, Page } from 'playwright-core';

/** Further than any screen has stops. */
const MOST_STOPS = 200;

export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Tabs on until the thing has the focus; fails when Tab never comes to it. */
  async tabTo(thing: Locator): Promise<void> {
    await thing.waitFor();
    const here = (): Promise<boolean> => thing.evaluate((element) => element === document.activeElement);
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await here()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${thing}`);
  }

  /** Tabs to the thing and presses Enter, or another key. */
  async press(thing: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(thing);
    await this.page.keyboard.press(key);
  }

  /** Tabs to the radio buttons of a group and goes down to the one with this name. */
  async choose(group: Locator, name: string): Promise<void> {
    const wanted = group.getByRole('radio', { name, exact: true });
    const all = group.getByRole('radio');
    const checked = group.locator('input:checked');
    await this.tabTo((await checked.count()) ? checked : all.first());
    for (let i = 0; i < (await all.count()) && !(await wanted.isChecked()); i++)
      await this.page.keyboard.press('ArrowDown');
    if (!(await wanted.isChecked())) throw new Error(`the arrows do not come to “${name}”`);
  }

  /** Tabs to a field and writes into it. */
  async write(field: Locator, words: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(words);
  }
}
