// @vitest-environment jsdom
// The opening: three drawings where nothing may move, passed with one key, and shown before the shelf only once.

import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { furnish, openPage } from './page';

let page: Awaited<ReturnType<typeof openPage>>;
beforeEach(() => furnish('(prefers-reduced-motion: reduce)'));
afterEach(() => page.close());

/** It is fetched, so it takes a moment. */
const opened = () => screen.findByText('Two shapes on a sheet of paper', {}, { timeout: 20_000 });

it('stands between the title and the shelf the first time, and not again', async () => {
  page = await openPage();
  const begin = () => screen.getByRole('link', { name: 'Begin' }).getAttribute('href');
  expect(begin()).toBe('#/opening');
  page.game.go({ screen: 'opening' });
  await opened();
  await page.settle();
  page.game.go({ screen: 'title' });
  await page.settle();
  expect(begin()).toBe('#/stories');
});

it('without motion it is three drawings that are told in words', async () => {
  page = await openPage({ hash: '#/opening' });
  await opened();
  await page.settle();
  expect(screen.getAllByRole('img').map((each) => each.getAttribute('aria-label'))).toEqual([
    'One shape leans after the other. The other is backing off.',
    'One shape has turned away. The other is nearly gone.',
    'The two shapes stand side by side.',
  ]);
});

it.each(['Enter', 'Escape'])('%s goes on to the stories', async (key) => {
  page = await openPage({ hash: '#/opening' });
  await opened();
  await page.settle();
  window.dispatchEvent(new KeyboardEvent('keydown', { key }));
  await page.settle();
  expect(page.game.route.value.screen).toBe('shelf');
});
