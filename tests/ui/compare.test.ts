// @vitest-environment jsdom
// Two runs side by side in the page: kept ones, pasted ones, and everything that can be wrong with a code.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Playthrough } from '../../src/domain/playthrough';
import { toCode } from '../../src/domain/share-code';
import { newRecord } from '../../src/game/stored-run';
import { smallStory } from '../domain/small-story';
import { furnish, type Opened, openPage } from './page';

let page: Opened;
beforeEach(() => furnish());
afterEach(() => page?.close());

const text = (selector = '#compare'): string =>
  (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');

function played(...picks: string[]): Playthrough {
  const play = Playthrough.begin(smallStory(), 1);
  for (const pick of picks) expect(play.pick(play.turn.number, pick), pick).toBe(true);
  return play;
}

async function keep(id: string, ...picks: string[]): Promise<void> {
  const play = played(...picks);
  const record = { ...newRecord(play.run, new Date(0), id), ending: play.turn.ending };
  await page.game.store.saveRun(record);
  await page.game.readRuns();
}

async function come(hash: string): Promise<void> {
  await page.game.arrive(hash);
  for (let i = 0; i < 400 && !document.querySelector('.spread, .choose-run'); i++) await page.settle();
  await page.settle();
}

beforeEach(async () => {
  page = await openPage();
  await keep('1-1-1', 'ladder.mended', 'paint.sunday');
  await keep('2-2-2', 'ladder.asked', 'paint.read');
});

describe('two kept runs', () => {
  it('both lines, what each met, both endings, and words about the moves', async () => {
    await come('#/compare/1-1-1/2-2-2');
    expect(text()).toContain('They part at the first choice, at the ladder.');
    for (const words of ['You mended it', 'You might have asked first', 'It broke under me', 'I might'])
      expect(text('table')).toContain(words);
    expect(text('table')).toContain(
      'On the left you said it, and stayed. On the right you reached, or asked again.',
    );
    expect(text()).not.toMatch(/better|worse|should have|right answer/i);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('a run beside itself is the same, line for line', async () => {
    await come('#/compare/1-1-1/1-1-1');
    expect(text()).toContain('The two runs are the same, line for line.');
    expect(document.querySelector('.parted')).toBeNull();
  });

  it('where one is missing, the others of the story can be chosen', async () => {
    await come('#/compare/1-1-1');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.runs a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/compare/1-1-1/2-2-2']);
  });
});

describe('a pasted code', () => {
  const paste = async (words: string): Promise<void> => {
    await come('#/compare/1-1-1');
    const field = document.querySelector<HTMLInputElement>('#paste-code');
    if (!field) throw new Error('no field');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await page.settle();
  };
  const code = toCode(played('ladder.look', 'ladder.carry', 'paint.about').run);

  it.each([
    ['a code', code],
    ['a link', `https://example.org/game/#/code/${encodeURIComponent(code)}`],
  ])('%s is laid beside the kept run', async (_what, words) => {
    await paste(words);
    for (let i = 0; i < 200 && !document.querySelector('.spread'); i++) await page.settle();
    expect(text('thead')).toContain('The run of the code');
    expect(text('table')).toContain('Notice the new rung');
    expect(text('table')).toContain('Only on the right did you stop here.');
  });

  it.each([
    ['nothing', '  ', /nothing in the field/],
    ['no code', 'hello', /not a code/],
    ['cut short', code.slice(0, -4), /not a code|letter wrong/],
    ['a flipped letter', code.replace(/\.(.)([^.]*)\.(..)$/, '.Z$2.$3'), /letter wrong/],
    ['script', '<script>alert(1)</script>', /not a code/],
  ])('%s: a sentence, and what was pasted stays', async (_what, words, sentence) => {
    await paste(words);
    expect(text('#paste-wrong')).toMatch(sentence);
    expect(document.querySelector<HTMLInputElement>('#paste-code')?.value).toBe(words);
    expect(document.querySelector('script')).toBeNull();
    expect(page.game.runs.value).toHaveLength(2);
  });
});

it('a code from before the story was edited is shown for as far as it goes, and that is said', async () => {
  const { run } = played('ladder.mended', 'paint.about');
  const older = {
    ...run,
    picks: run.picks.map((pick, i) => (i === 1 ? { ...pick, offered: 'old!' } : pick)),
  };
  await come(`#/compare/1-1-1/${encodeURIComponent(toCode(older))}`);
  expect(text()).toContain('The story has been edited since.');
  expect(text('table')).toContain('You mended it');
  expect(text('table')).not.toContain('Is this about the ladder');
});

it.each([
  ['#/compare/9-9-9', /not kept in this browser/],
  ['#/compare/1-1-1/9-9-9', /not kept in this browser/],
  ['#/compare/1-1-1/abc', /not a code/],
])('%s: a sentence, and the runs there are', async (hash, words) => {
  await come(hash);
  expect(text('.problem')).toMatch(words);
  expect(document.querySelectorAll('.runs a').length).toBeGreaterThan(0);
});
