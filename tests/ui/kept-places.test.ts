// @vitest-environment jsdom
// The history can be searched; a place can be kept under a name, gone on from, let go, and had back.

import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HISTORY, KEEP } from '../../src/ui/words/history';
import { furnish, type Opened, openPage } from './page';

let page: Opened;
beforeEach(async () => {
  furnish();
  page = await openPage({ hash: '#/story/the-ladder' });
});
afterEach(() => page.close());

const body = () => within(document.body);
async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(body().getByRole('button', { name }));
  await page.settle();
}
async function history(): Promise<HTMLElement> {
  for (let i = 0; i < 40 && !body().queryByRole('list', { name: 'Choices' }); i++) await press('Continue');
  await press('History');
  for (let i = 0; i < 200 && !document.querySelector('dialog'); i++) await page.settle();
  return document.querySelector('dialog') as HTMLElement;
}

describe('the history', () => {
  it('shows the lines that have a word in them, says how many, and all of them again', async () => {
    const dialog = await history();
    const lines = () => dialog.querySelectorAll('.said-so-far > *').length;
    const all = lines();
    const field = within(dialog).getByRole('searchbox', { name: HISTORY.search });
    fireEvent.input(field, { target: { value: 'RUNG' } });
    await page.settle();
    expect(lines()).toBe(1);
    expect(within(dialog).getAllByRole('status')[0]?.textContent).toBe(HISTORY.found(1));
    fireEvent.input(field, { target: { value: 'zebra' } });
    await page.settle();
    expect(lines()).toBe(0);
    expect(within(dialog).getAllByRole('status')[0]?.textContent).toBe(HISTORY.found(0));
    fireEvent.input(field, { target: { value: '' } });
    await page.settle();
    expect(lines()).toBe(all);
  });
});

describe('a place kept under a name', () => {
  it('stays what it was while the story goes on, and can be gone on from', async () => {
    await history();
    await press(KEEP.open);
    const name = body().getByLabelText(new RegExp(KEEP.call)) as HTMLInputElement;
    name.value = 'before I spoke';
    await press(KEEP.keep);
    expect(document.body.textContent).toContain(KEEP.kept('before I spoke'));
    fireEvent.click(body().getAllByRole('button', { name: HISTORY.close })[0] as HTMLElement);
    await page.settle();
    fireEvent.click(body().getByRole('button', { name: /You might have asked/ }));
    await page.settle();
    page.game.go({ screen: 'shelf' });
    await page.settle();
    for (let i = 0; i < 200 && !body().queryByText(KEEP.places(1)); i++) await page.settle();
    fireEvent.click(body().getByText(KEEP.continue('before I spoke')));
    await page.settle();
    expect(page.game.flow.value?.run.at).toBe(0);
    expect(body().getByRole('list', { name: 'Choices' })).toBeTruthy();
    const kept = page.game.runs.value.find((run) => run.name === 'before I spoke');
    expect(kept?.turns).toHaveLength(0);
    expect(page.game.runId).not.toBe(kept?.id);
  });

  it('can be let go and had back', async () => {
    await history();
    await press(KEEP.open);
    await press(KEEP.keep);
    page.game.go({ screen: 'shelf' });
    await page.settle();
    for (let i = 0; i < 200 && !body().queryByText(KEEP.places(1)); i++) await page.settle();
    const name = page.game.runs.value.find((run) => run.name !== null)?.name ?? '';
    fireEvent.click(body().getByText(KEEP.remove(name)));
    await page.settle();
    expect((await page.game.store.runs()).some((run) => run.name !== null)).toBe(false);
    await press(KEEP.undo);
    await page.settle();
    expect((await page.game.store.runs()).some((run) => run.name === name)).toBe(true);
  });
});
