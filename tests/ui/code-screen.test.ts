// @vitest-environment jsdom
// A run that comes as a code: pasted on the shelf, looked at, watched, left; and what a reader meets again is marked.

import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Playthrough } from '../../src/domain/playthrough';
import { toCode } from '../../src/domain/share-code';
import { codeIn } from '../../src/game/play-of-code';
import { CODE } from '../../src/ui/words/code';
import { PASTE } from '../../src/ui/words/paste';
import { STORY } from '../../src/ui/words/story';
import { smallStory } from '../domain/small-story';
import { furnish, type Opened, openPage } from './page';

let page: Opened;
beforeEach(() => furnish());
afterEach(() => page.close());

const body = () => within(document.body);
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(body().getByRole('button', { name }));
  await page.settle();
};
/** Waits for a screen that is fetched when it is first needed. */
async function heading(words: RegExp): Promise<HTMLElement> {
  for (let i = 0; i < 300 && !body().queryByRole('heading', { level: 1, name: words }); i++)
    await page.settle();
  return body().getByRole('heading', { level: 1, name: words });
}
async function toChoices(): Promise<void> {
  for (let i = 0; i < 40 && !body().queryByRole('list', { name: 'Choices' }); i++) await press('Continue');
}

function codeOf(...picks: string[]): string {
  const play = Playthrough.begin(smallStory(), 1);
  for (const pick of picks) play.pick(play.turn.number, pick);
  return toCode(play.run);
}

describe('a code', () => {
  it('is pasted on the shelf, alone or in a link', async () => {
    const code = codeOf('ladder.mended');
    expect(codeIn(`  https://x.example/game/#/code/${code} `)).toBe(code);
    page = await openPage({ hash: '#/stories' });
    const field = body().getByLabelText(PASTE.field) as HTMLInputElement;
    fireEvent.submit(field.form as HTMLFormElement);
    await page.settle();
    expect(document.body.textContent).toContain(PASTE.empty);
    field.value = code;
    fireEvent.submit(field.form as HTMLFormElement);
    const title = await heading(/./);
    expect(title.textContent).toBe(smallStory().card.title);
    for (let i = 0; i < 50 && document.activeElement !== title; i++) await page.settle();
    expect(document.activeElement).toBe(title);
  });

  it('is watched: their line is marked, one button goes on with it, and another line leaves their way', async () => {
    page = await openPage({ hash: `#/code/${codeOf('ladder.mended', 'paint.sunday')}` });
    await heading(/./);
    await press(CODE.watch);
    await toChoices();
    const marked = [...document.querySelectorAll('.slip')].filter((slip) =>
      slip.textContent?.includes(STORY.theirs),
    );
    expect(marked.map((slip) => slip.textContent)).toEqual([expect.stringContaining('You mended it')]);
    await press(STORY.walkOn);
    await toChoices();
    expect(body().getByRole('button', { name: STORY.walkOn })).toBeTruthy();
    fireEvent.click(body().getByRole('button', { name: /Leave it on read/ }));
    await page.settle();
    expect(page.game.flow.value?.run.picks.map(({ pick }) => pick)).toEqual(['ladder.mended', 'paint.read']);
    expect(body().queryByRole('button', { name: STORY.walkOn })).toBeNull();
  });

  it('is entered at a choice', async () => {
    page = await openPage({ hash: `#/code/${codeOf('ladder.mended', 'paint.sunday')}` });
    await heading(/./);
    const list = document.querySelector('.enter') as HTMLElement;
    fireEvent.click(within(list).getAllByRole('button')[1] as HTMLElement);
    await page.settle();
    expect(page.game.flow.value?.run.at).toBe(1);
    expect(body().getByRole('list', { name: 'Choices' })).toBeTruthy();
  });

  it('that is broken says what is wrong, and leads to the stories', async () => {
    page = await openPage({ hash: '#/code/rubbish' });
    expect((await heading(/not a code/)).textContent).toMatch(/missing at its end/);
    expect(body().getByRole('link', { name: CODE.shelf })).toBeTruthy();
  });
});

describe('a story met again', () => {
  it('marks what was taken before, offers to skip what is known, and leaves both out where they are switched off', async () => {
    page = await openPage({ hash: '#/story/the-ladder' });
    await toChoices();
    fireEvent.click(body().getByRole('button', { name: /You might have asked/ }));
    await page.settle();
    await page.game.beginStory('the-ladder');
    await page.settle();
    for (let i = 0; i < 200 && !body().queryByRole('button', { name: STORY.skip }); i++)
      await new Promise((done) => setTimeout(done, 10));
    await press(STORY.skip);
    const slips = [...document.querySelectorAll('.slip')].map((slip) => slip.textContent);
    expect(slips.filter((text) => text?.includes(STORY.before))).toEqual([
      expect.stringContaining('You might have asked'),
    ]);
    page.game.set({ marks: false, skipRead: false });
    await page.settle();
    expect(document.body.textContent).not.toContain(STORY.before);
    await page.game.beginStory('the-ladder');
    await page.settle();
    await new Promise((done) => setTimeout(done, 900));
    expect(body().queryByRole('button', { name: STORY.skip })).toBeNull();
  });
});
