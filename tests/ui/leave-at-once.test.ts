// @vitest-environment jsdom
// Leaving at once, from every screen: nothing of the game stays, and nothing that was kept is lost.

import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryShelves } from '../../src/storage/shelves';
import { hasLeft, onThreeEscapes, putUpNotes } from '../../src/ui/shell/leave-at-once';
import { furnish, type Opened, openPage, press, quietStage } from './page';

let page: Opened;

beforeEach(() => {
  furnish();
  document.head.innerHTML =
    '<title>x</title><link rel="icon" href="x.svg"><link rel="stylesheet" href="data:text/css,"><style></style>';
});
afterEach(() => {
  page?.close();
  history.replaceState(null, '', ' ');
});

const all = () => within(document.body);

function isNotes(): void {
  expect(document.title).toBe('Notes');
  expect(hasLeft(window)).toBe(true);
  expect(document.body.children).toHaveLength(2);
  expect(document.body.textContent).toBe('Notes');
  const links = [...document.querySelectorAll('link, style')].map((each) => each.getAttribute('href'));
  expect(links).toEqual(['data:,']);
  expect({ ...document.documentElement.dataset }).toEqual({});
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
}

describe('leaving at once', () => {
  it.each(['#/', '#/stories', '#/ideas', '#/ideas/trust', '#/theory', '#/journal', '#/help', '#/about'])(
    'from %s by its button',
    async (hash) => {
      page = await openPage({ hash });
      await all().findByRole('heading', { level: 1 });
      (all().getAllByRole('button', { name: 'Leave at once' })[0] as HTMLElement).click();
      isNotes();
    },
  );

  it('from a story by its button: the stage is disposed, the sound is off, the run is kept', async () => {
    const { told, open } = quietStage();
    const shelves = memoryShelves();
    page = await openPage({ hash: '#/story/the-ladder', openStage: open, shelves });
    page.game.flow.value?.next();
    await page.settle();
    const dispose = vi.spyOn(page.game.sound, 'dispose');
    all().getByRole('button', { name: 'Leave at once' }).click();
    await page.settle();
    isNotes();
    expect(told.calls).toContain('dispose');
    expect(dispose).toHaveBeenCalled();
    expect(await shelves.all('runs')).toHaveLength(1);
  });

  it('by three Escapes, though a dialog is open and takes the first', async () => {
    page = await openPage({ hash: '#/stories' });
    all().getByRole('button', { name: 'Settings' }).click();
    await all().findByRole('dialog', { name: 'Settings' });
    press('Escape');
    document.querySelector('dialog')?.close();
    await page.settle();
    press('Escape');
    expect(document.title).not.toBe('Notes');
    press('Escape');
    isNotes();
  });

  it('goes back to the notes, not to the game', async () => {
    page = await openPage({ hash: '#/stories' });
    putUpNotes(window);
    location.hash = '#/stories';
    await vi.waitFor(() => expect(hasLeft(window)).toBe(true));
    isNotes();
  });
});

describe('Escape', () => {
  const at = (ms: number, more: KeyboardEventInit & { key?: string } = {}): void => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', ...more });
    Object.defineProperty(event, 'timeStamp', { value: ms });
    window.dispatchEvent(event);
  };

  it.each([
    ['three within two seconds', [0, 900, 1900], 1],
    ['two', [0, 900], 0],
    ['three, too slowly', [0, 1500, 3000], 0],
    ['slowly, then quickly', [0, 3000, 3500, 4000], 1],
  ] as const)('%s', (_, times, calls) => {
    const leave = vi.fn();
    const stop = onThreeEscapes(window, leave);
    for (const time of times) at(time);
    stop();
    expect(leave).toHaveBeenCalledTimes(calls);
  });

  it.each([
    ['a key', () => at(300, { key: 'Enter' })],
    ['a click', () => window.dispatchEvent(new Event('pointerdown'))],
  ])('with %s between them begins anew', (_, between) => {
    const leave = vi.fn();
    const stop = onThreeEscapes(window, leave);
    at(0);
    at(100);
    between();
    at(400);
    at(500);
    expect(leave).not.toHaveBeenCalled();
    at(600);
    expect(leave).toHaveBeenCalledTimes(1);
    stop();
  });

  it('held down is one press, and other keys are none', () => {
    const leave = vi.fn();
    const stop = onThreeEscapes(window, leave);
    at(0);
    at(100, { repeat: true });
    at(200, { repeat: true });
    at(300, { key: 'Enter' });
    at(400);
    expect(leave).not.toHaveBeenCalled();
    stop();
  });
});
