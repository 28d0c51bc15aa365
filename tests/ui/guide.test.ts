// @vitest-environment jsdom
// The field guide and the page of an idea, with the real catalogue and runs of the little story.

import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/concepts';
import { Library } from '../../src/ink/library';
import { placesOf } from '../../src/ink/places';
import { runOfPicks, shelvesWith } from './kept-runs';
import { furnish, type Opened, openPage } from './page';

const catalogue = new Library(placesOf(process.cwd())).concepts.catalogue as Catalogue;
let page: Opened;

beforeEach(() => furnish());
afterEach(() => page?.close());

const all = () => within(document.body);
const text = (): string => document.body.textContent ?? '';

async function open(hash: string, ...runs: Parameters<typeof shelvesWith>): Promise<void> {
  page = await openPage({ hash, catalogue, shelves: await shelvesWith(...runs) });
  await all().findByRole('heading', { level: 1 });
  await page.settle();
}

const BRUSHES = () => runOfPicks('one', ['ladder.mended', 'paint.sunday'], '2026-03-01');
const IDEA = 'a.idea-link';

describe('the field guide', () => {
  it('has every idea of the catalogue as a link, none hidden, met or not', async () => {
    await open('#/ideas');
    const links = [...document.querySelectorAll<HTMLAnchorElement>(IDEA)];
    const ids = catalogue.families.flatMap((family) => family.concepts.map(({ id }) => id));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((id) => `#/ideas/${id}`));
    expect(links).toHaveLength(79);
    expect(document.querySelectorAll('.idea-link--met')).toHaveLength(0);
    expect(all().getByText(/A story that you play to its end marks here/)).toBeTruthy();
  });

  it('marks what the reader’s own runs have shown, in words too', async () => {
    await open('#/ideas', BRUSHES());
    const met = [...document.querySelectorAll('.idea-link--met')].map((link) => link.getAttribute('href'));
    expect(met.sort()).toEqual(['#/ideas/empathy', '#/ideas/quality-time', '#/ideas/trust']);
    expect(all().getByText(/met in a story: 3/)).toBeTruthy();
    expect(all().getByRole('link', { name: 'Somebody to count on, met' })).toBeTruthy();
  });

  it('counts no run that has not come to an end', async () => {
    await open('#/ideas', runOfPicks('half', ['ladder.mended'], '2026-03-01'));
    expect(document.querySelectorAll('.idea-link--met')).toHaveLength(0);
  });

  it('has the plant’s ten numbers lead to the ten families', async () => {
    await open('#/ideas');
    const plant = within(all().getByRole('navigation', { name: /plant/ }));
    const tags = plant.getAllByRole('link');
    expect(tags).toHaveLength(10);
    (tags[7] as HTMLElement).click();
    await page.settle();
    expect(document.activeElement?.textContent).toContain('What strains it');
  });

  it('arrives at a family by its address', async () => {
    await open('#/ideas/family/roots');
    expect(document.activeElement?.textContent).toContain('How it grows in a child');
  });

  it('finds ideas by a word, says how many, and gives the families back', async () => {
    await open('#/ideas');
    const box = all().getByRole('searchbox', { name: /Find an idea/ });
    fireEvent.input(box, { target: { value: 'salted' } });
    await page.settle();
    expect(text()).toContain('One idea has “salted” in it.');
    expect(document.querySelectorAll(IDEA)).toHaveLength(1);
    expect(text()).toContain('Reassurance works like salted water');
    fireEvent.input(box, { target: { value: 'zeppelin' } });
    await page.settle();
    expect(text()).toContain('No idea has “zeppelin” in it.');
    fireEvent.input(box, { target: { value: '' } });
    await page.settle();
    expect(document.querySelectorAll(IDEA)).toHaveLength(79);
  });
});

describe('the page of an idea', () => {
  it('has its words, its everyday line, its caution, its family and its source', async () => {
    await open('#/ideas/style-anxious');
    expect(all().getByRole('heading', { level: 1 }).textContent).toBe('The anxious pattern');
    expect(text()).toContain('“Are you cross with me? No, but are you?”');
    expect(text()).toContain('Sometimes the alarm is right.');
    expect(document.querySelectorAll('.idea-near a')).toHaveLength(7);
    expect(all().getByRole('link', { name: 'The anxious pattern' }).getAttribute('aria-current')).toBe(
      'page',
    );
    expect(text()).toContain('Sanjana Gupta');
    expect(document.title).toBe('The anxious pattern · The Space Between');
  });

  it('quotes the lines of the reader’s own runs that showed it, and plays from there', async () => {
    await open('#/ideas/empathy', BRUSHES());
    const seen = within(all().getByRole('complementary'));
    expect(seen.getByText(/The Ladder, at the ladder · 1 March 2026/)).toBeTruthy();
    expect(seen.getByRole('link', { name: /What happened that time/ }).getAttribute('href')).toBe(
      '#/debrief/one/1',
    );
    seen.getByRole('button', { name: /^Play from the ladder/ }).click();
    await page.settle();
    expect(page.game.route.value.screen).toBe('story');
    expect(page.game.flow.value?.turn.value.number).toBe(0);
    expect((await page.game.store.run('one'))?.ending).toBe('two-brushes');
  });

  it('names the ending that showed it', async () => {
    await open('#/ideas/trust', BRUSHES());
    expect(text()).toContain('The ending “Two brushes”');
  });

  it('says where it may be met without a word of what happens there', async () => {
    await open('#/ideas/push-and-pull');
    expect(text()).toContain('In none of your runs so far.');
    const may = document.querySelector('.idea-may')?.textContent ?? '';
    expect(may).toContain('The Ladder');
    expect(may).toContain('one place');
    expect(text()).not.toContain('I missed it on Saturday');
  });

  it('says so where no idea has that name, with a way on', async () => {
    await open('#/ideas/no-such-thing');
    expect(all().getByRole('heading', { level: 1 }).textContent).toBe('There is no idea at this address');
    expect(all().getByRole('link', { name: 'To the field guide' }).getAttribute('href')).toBe('#/ideas');
  });

  it('moves the focus to the new heading from idea to idea', async () => {
    await open('#/ideas/trust');
    page.game.go({ screen: 'idea', idea: 'empathy' });
    await page.settle();
    expect(document.activeElement?.textContent).toBe('Standing in their shoes');
  });
});
