// @vitest-environment jsdom
// The journal: own runs by story, what was marked and planned, and deleting with Undo.

import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredRun } from '../../src/game/store-port';
import { runOfPicks, shelvesWith } from './kept-runs';
import { furnish, type Opened, openPage } from './page';

let page: Opened;

beforeEach(() => furnish());
afterEach(() => page?.close());

const all = () => within(document.body);
const text = (): string => document.querySelector('main')?.textContent ?? '';

async function open(runs: readonly StoredRun[], stories = 1): Promise<void> {
  page = await openPage({ hash: '#/journal', shelves: await shelvesWith(...runs), stories });
  await all().findByRole('heading', { level: 1, name: 'Journal' });
  await page.settle();
}

const together = (more: Partial<StoredRun> = {}) =>
  runOfPicks('together', ['ladder.mended', 'paint.sunday'], '2026-03-01', more);
const apart = () => runOfPicks('apart', ['ladder.asked', 'paint.read'], '2026-03-05');
const underWay = () => runOfPicks('half', ['ladder.look'], '2026-03-06');

const remove = (what: RegExp) => all().getByRole('button', { name: what });

describe('the journal', () => {
  it('says with care that nothing is written yet, and leads to the stories', async () => {
    await open([]);
    expect(all().getByRole('heading', { name: 'Nothing is written here yet' })).toBeTruthy();
    expect(all().getByRole('link', { name: 'To the stories' }).getAttribute('href')).toBe('#/stories');
  });

  it('lists the runs of a story with their endings and days, the latest first', async () => {
    await open([together(), apart(), underWay()]);
    const entries = [...document.querySelectorAll('.run-entry')].map((entry) => entry.textContent ?? '');
    expect(entries[0]).toContain('6 March 2026');
    expect(entries[0]).toContain('Under way, at the ladder');
    expect(entries[1]).toContain('Half green');
    expect(entries[2]).toContain('Two brushes');
    const happened = within(document.querySelectorAll<HTMLElement>('.run-entry')[2] as HTMLElement);
    expect(happened.getByRole('link', { name: /^What happened/ }).getAttribute('href')).toBe(
      '#/debrief/together/1',
    );
    expect(
      all()
        .getByRole('link', { name: /^Map of/ })
        .getAttribute('href'),
    ).toBe('#/map/the-ladder');
    expect(
      all()
        .getByRole('link', { name: /^Compare/ })
        .getAttribute('href'),
    ).toBe('#/compare/apart/together');
  });

  it('shows the line that was marked, how it was, and the plan', async () => {
    await open([
      together({
        marked: { turn: 1, feeling: 'tight' },
        plan: { when: 'the paint is out', will: 'ask him to hold the tin' },
      }),
    ]);
    expect(text()).toContain('Where it turned, for you');
    expect(text()).toContain('It was tight.');
    expect(text()).toContain('the paint is out');
    expect(text()).toContain('ask him to hold the tin');
    const quote = document.querySelector('.run-marked blockquote')?.textContent ?? '';
    expect(quote.length).toBeGreaterThan(5);
  });

  it('shows nothing marked for a reader who would rather name no line', async () => {
    await open([together({ marked: { turn: null, feeling: null } })]);
    expect(text()).not.toContain('Where it turned');
  });

  it('shows the name a reader gave a run, and what it was', async () => {
    await open([together({ name: 'The evening with the tin' })]);
    expect(all().getByRole('heading', { level: 3 }).textContent).toBe('The evening with the tin');
    expect(text()).toContain('Two brushes');
  });

  it('says in words what is still unplayed, and which stories were never opened', async () => {
    await open([apart()], 3);
    expect(text()).toContain('Still unplayed: one ending.');
    expect(all().getByRole('heading', { name: 'Not opened yet' })).toBeTruthy();
    expect(document.querySelectorAll('.unopened li')).toHaveLength(2);
    expect(text()).not.toMatch(/%|per cent|score|style|you are (secure|anxious|avoidant)/i);
  });

  it('counts the choices that no run has come to', async () => {
    await open([underWay()]);
    expect(text()).toContain('Still unplayed: two endings, and one choice you have never come to.');
  });

  it('says that a person differs with somebody else, and adds nothing up', async () => {
    await open([together()]);
    expect(text()).toMatch(/With somebody else there would have been other evenings/);
  });

  it('keeps runs of a story that is not here, and lists them', async () => {
    await open([{ ...together(), storyId: 'gone-from-here' }]);
    expect(all().getByRole('heading', { name: 'From stories that are not here' })).toBeTruthy();
    expect(text()).toContain('gone-from-here');
  });
});

describe('deleting a run', () => {
  it('asks nothing, and Undo puts it back just as it was', async () => {
    const kept = together({ plan: { when: 'a', will: 'b' } });
    await open([kept, apart()]);
    remove(/^Delete this run: Two brushes/).click();
    await page.settle();
    expect(await page.game.store.run('together')).toBeNull();
    expect(text()).not.toContain('Two brushes');
    expect(document.activeElement?.textContent).toBe('The Ladder');
    expect(all().getByText('One run deleted.')).toBeTruthy();
    all().getByRole('button', { name: 'Undo' }).click();
    await page.settle();
    expect(await page.game.store.run('together')).toEqual(kept);
    expect(text()).toContain('Two brushes');
  });

  it('of two in a row: one Undo brings both back', async () => {
    await open([together(), apart()]);
    remove(/^Delete this run: Two brushes/).click();
    await page.settle();
    remove(/^Delete this run: Half green/).click();
    await page.settle();
    expect(all().getByText('Two runs deleted.')).toBeTruthy();
    expect(all().getByRole('heading', { name: 'Nothing is written here yet' })).toBeTruthy();
    all().getByRole('button', { name: 'Undo' }).click();
    await page.settle();
    expect(page.game.runs.value.map(({ id }) => id)).toEqual(['apart', 'together']);
  });

  it('that is open in another tab: it stays, and that is said', async () => {
    await open([together()]);
    page.game.store.holdRun = async () => false;
    remove(/^Delete this run/).click();
    await page.settle();
    expect(all().getByText(/open in another tab/)).toBeTruthy();
    expect(await page.game.store.run('together')).not.toBeNull();
  });

  it('that fails: it stays, and that is said', async () => {
    await open([together()]);
    page.game.store.removeRun = async () => {
      throw new Error('the disk is full');
    };
    remove(/^Delete this run/).click();
    await page.settle();
    expect(all().getByText('That could not be deleted. It is still here.')).toBeTruthy();
    expect(text()).toContain('Two brushes');
  });
});
