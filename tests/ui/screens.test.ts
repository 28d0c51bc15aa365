// @vitest-environment jsdom
// Title, shelf, settings, about, notices: the screens around the story.

import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryShelves } from '../../src/storage/shelves';
import { shelfHeading, shelfLead } from '../../src/ui/words/shelf';
import { furnish, type Opened, openPage } from './page';

let page: Opened;

beforeEach(() => furnish());
afterEach(() => page?.close());

const all = () => within(document.body);
const button = (name: string | RegExp) => all().getByRole('button', { name });
const html = document.documentElement;

/** Plays the first story by taking the first thing that can be picked, `picks` times; all the way without a number. */
async function play(picks = 99): Promise<void> {
  page.game.go({ screen: 'story', story: 'the-ladder' });
  await page.settle();
  const flow = page.game.flow.value;
  if (!flow) throw new Error('no story is on');
  for (let i = 0, made = 0; i < 60; i++) {
    if (flow.phase.value === 'ended' || (flow.phase.value === 'choosing' && made === picks)) return;
    if (flow.phase.value === 'telling') flow.next();
    else {
      const { decision, number } = flow.turn.value;
      const option = decision?.options.find((each) => each.held === null && !each.notice);
      flow.choose(number, option?.id ?? '');
      made++;
    }
    await page.settle();
  }
}

describe('the title', () => {
  it('says what this is and is not, and leads to the shelf', async () => {
    page = await openPage();
    expect(all().getByText(/It is a story, not a test: it does not diagnose anyone/)).toBeTruthy();
    expect(all().getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('#/opening');
    expect(all().queryByText(/^Continue/)).toBeNull();
    expect(document.title).toBe('The Space Between');
  });

  it('shows the day or the dusk, as the theme is', async () => {
    furnish('(prefers-color-scheme: dark)');
    page = await openPage();
    expect(html.dataset.theme).toBe('evening');
    expect(all().getByRole('img').getAttribute('src')).toBe('/title-dusk.webp');
    page.game.set({ theme: 'paper' });
    await page.settle();
    expect(all().getByRole('img').getAttribute('src')).toBe('/title-day.webp');
    expect(all().getByRole('img').getAttribute('alt')).toMatch(/in daylight/);
  });

  it('continues where the reader left off, and says where', async () => {
    page = await openPage();
    await play(1);
    page.game.go({ screen: 'title' });
    await page.settle();
    const on = button(/^Continue/);
    expect(on.textContent).toBe('Continue The Ladder, from the ladder');
    on.click();
    await page.settle();
    expect(page.game.flow.value?.run.at).toBe(1);
  });
});

describe('the shelf', () => {
  it('keeps the content notes closed until they are asked for', async () => {
    page = await openPage({ hash: '#/stories' });
    const notes = document.querySelector('details');
    expect(notes?.open).toBe(false);
    expect(within(notes as HTMLElement).getByText('What is in it')).toBeTruthy();
  });

  it('begins a story', async () => {
    page = await openPage({ hash: '#/stories' });
    button('Begin The Ladder').click();
    await page.settle();
    expect(all().getByRole('region', { name: 'Story' })).toBeTruthy();
  });

  it('counts the endings found, in windows and in words', async () => {
    page = await openPage({ hash: '#/stories' });
    expect(all().getByText('2 endings')).toBeTruthy();
    await play();
    page.game.go({ screen: 'shelf' });
    await page.settle();
    expect(all().getByText('1 of 2 endings found')).toBeTruthy();
    expect(document.querySelectorAll('.windows .lit')).toHaveLength(1);
    expect(button('Begin again The Ladder')).toBeTruthy();
  });

  it('offers to continue, or to start again without losing the run', async () => {
    page = await openPage();
    await play(1);
    page.game.go({ screen: 'shelf' });
    await page.settle();
    expect(all().getByText('You are at the ladder, choice 1.')).toBeTruthy();
    button('Start again The Ladder').click();
    await page.settle();
    expect(page.game.runs.value).toHaveLength(2);
    expect(page.game.flow.value?.run.at).toBe(0);
  });

  it('continues the run that is under way, also when another has been played to its end since', async () => {
    page = await openPage();
    await play(1);
    page.game.go({ screen: 'shelf' });
    await page.settle();
    button('Start again The Ladder').click();
    await page.settle();
    await play();
    page.game.go({ screen: 'shelf' });
    await page.settle();
    button('Continue The Ladder').click();
    await page.settle();
    expect(page.game.flow.value?.run.at).toBe(1);
    expect(page.game.flow.value?.phase.value).not.toBe('ended');
  });

  it('says how many stories there are, truly', async () => {
    page = await openPage({ hash: '#/stories', stories: 4 });
    expect(all().getByRole('heading', { level: 1 }).textContent).toBe('Four stories from one small town');
    expect(all().getAllByRole('heading', { level: 2 })).toHaveLength(4);
    expect(shelfHeading(1)).toBe('One story from a small town');
    expect(shelfHeading(10)).toBe('Ten stories from one small town');
    expect(shelfLead(1, [8, 15])).toContain('One conflict, 8 to 15 minutes long.');
    expect(shelfHeading(0)).not.toMatch(/stor(y|ies) from/);
  });

  it('stands under a sentence where an address leads nowhere', async () => {
    page = await openPage({ hash: '#/nowhere/at/all' });
    expect(all().getByRole('heading', { level: 1 }).textContent).toBe('There is nothing at this address');
    expect(all().getByRole('heading', { name: 'The Ladder' })).toBeTruthy();
  });
});

describe('arriving', () => {
  it('puts the focus on the heading of the new screen', async () => {
    page = await openPage();
    page.game.go({ screen: 'about' });
    await all().findByRole('heading', { name: 'About this game' });
    await page.settle();
    expect(document.activeElement).toBe(all().getByRole('heading', { level: 1 }));
    expect(document.title).toBe('About · The Space Between');
  });
});

describe('about', () => {
  it('names the article, the directory of help, and no telephone number', async () => {
    page = await openPage({ hash: '#/about' });
    await all().findByText(/updated \d+ \w+ \d{4}/);
    const help = all().getByRole('link', { name: /findahelpline\.com/ });
    expect(help.getAttribute('href')).toBe('https://findahelpline.com');
    expect(help.getAttribute('target')).toBe('_blank');
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d[\d ]{6,}\d/);
  });
});

describe('notices', () => {
  it('are said once, can be acted on and put away', async () => {
    page = await openPage();
    const run = vi.fn();
    page.game.say('A part did not load.', { label: 'Try again', run });
    await page.settle();
    const status = within(document.querySelector('.notices') as HTMLElement);
    expect(status.getByText('A part did not load.')).toBeTruthy();
    status.getByRole('button', { name: 'Try again' }).click();
    await page.settle();
    expect(run).toHaveBeenCalledOnce();
    expect(status.queryByText('A part did not load.')).toBeNull();
  });

  it('say plainly when this browser keeps nothing', async () => {
    page = await openPage();
    const words = /This browser keeps nothing: your run is gone when you close the tab\./;
    expect(all().getByText(words)).toBeTruthy();
    button('Put this notice away').click();
    await page.settle();
    expect(all().queryByText(words)).toBeNull();
  });
});

describe('the settings', () => {
  const open = async () => {
    button('Settings').click();
    return within(await all().findByRole('dialog', { name: 'Settings' }));
  };

  it('change the page at once and are kept', async () => {
    const shelves = memoryShelves();
    page = await openPage({ shelves });
    const dialog = await open();
    dialog.getByRole('radio', { name: 'contrast, dark' }).click();
    const wide = (of: string) =>
      within(dialog.getByRole('group', { name: of })).getByRole('radio', { name: 'wide' });
    wide('Room between letters').click();
    await page.settle();
    expect({ ...html.dataset }).toMatchObject({ spacing: 'wide', lines: 'usual' });
    wide('Room between lines').click();
    dialog.getByRole('radio', { name: 'OpenDyslexic' }).click();
    dialog.getByRole('radio', { name: 'cuts only' }).click();
    dialog.getByRole('radio', { name: 'all at once' }).click();
    dialog.getByRole('checkbox', { name: 'Handwriting for what is felt' }).click();
    dialog.getByRole('checkbox', { name: 'Keys 1 to 9 pick a choice' }).click();
    fireEvent.input(dialog.getByRole('slider', { name: 'Text size' }), { target: { value: '150' } });
    await page.settle();
    expect({ ...html.dataset }).toMatchObject({
      theme: 'contrast-dark',
      spacing: 'wide',
      lines: 'wide',
      font: 'dyslexic',
      motion: 'reduced',
      hand: 'off',
      text: 'large',
    });
    expect(html.style.getPropertyValue('--text-scale')).toBe('1.5');
    page.close();
    page = await openPage({ shelves });
    expect(page.game.settings.value).toMatchObject({ textSize: 1.5, numberKeys: false, pace: 'instant' });
  });

  it('take the runs out as one file and bring them in elsewhere', async () => {
    page = await openPage();
    await play(1);
    const file = await page.game.store.exportAll();
    page.close();
    page = await openPage();
    const dialog = await open();
    const input = dialog.getByLabelText('Bring some in');
    const given = new File([file], 'runs.json', { type: 'application/json' });
    given.text = async () => file;
    Object.defineProperty(input, 'files', { value: [given] });
    fireEvent.change(input);
    await page.settle();
    expect(page.game.runs.value).toHaveLength(1);
    expect(document.querySelector('.kept-words')?.textContent).not.toBe('');
  });

  it('list what was set aside', async () => {
    const shelves = memoryShelves();
    await shelves.put('runs', 'bad', { schema: 99 });
    page = await openPage({ shelves });
    const dialog = await open();
    expect(await dialog.findByText(/One record could not be read and is kept aside/)).toBeTruthy();
  });

  it('wipe only on the second press, and say what that deletes', async () => {
    page = await openPage();
    await play(1);
    page.game.set({ theme: 'evening' });
    page.game.go({ screen: 'shelf' });
    await page.settle();
    const dialog = await open();
    dialog.getByRole('button', { name: 'Wipe everything …' }).click();
    await page.settle();
    expect(page.game.runs.value).toHaveLength(1);
    expect(dialog.getByText(/This deletes your one run, the endings found/)).toBeTruthy();
    dialog.getByRole('button', { name: 'Wipe it all' }).click();
    await page.settle();
    expect(page.game.runs.value).toHaveLength(0);
    expect(page.game.settings.value.theme).toBe('system');
    expect(page.game.route.value.screen).toBe('title');
  });
});
