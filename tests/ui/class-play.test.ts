// @vitest-environment jsdom
// A class link plays in memory alone: nothing reaches the device, what lies there is out of sight, and leaving wipes.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { classIndexOf, readClassCode } from '../../src/domain/workshop/class-code';
import { memoryShelves } from '../../src/storage/shelves';
import { smallMap } from '../domain/small-map';
import { smallStory } from '../domain/small-story';
import { furnish, type Opened, openPage } from './page';

let page: Opened;
const device = memoryShelves();

beforeEach(() => furnish());
afterEach(async () => {
  page.close();
  await device.clear();
});

const heading = (): string => document.querySelector('h1')?.textContent ?? '';
const button = (words: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === words);
  if (!found) throw new Error(`no button “${words}” in: ${document.body.textContent}`);
  return found;
};
const keptRuns = async (): Promise<number> => (await device.all('runs')).length;

/** Waits until something holds, a task at a time. */
const until = (holds: () => unknown): Promise<void> =>
  vi.waitFor(async () => {
    await page.settle();
    if (!holds()) throw new Error(`not yet: ${document.body.textContent?.slice(0, 300)}`);
  }, 8000);

async function openClass(): Promise<void> {
  page = await openPage({ hash: '#/class/the-ladder/ladder', shelves: device });
  await until(() => heading() === 'The Ladder');
}

async function play(): Promise<void> {
  button('Begin').click();
  await until(() => page.game.flow.value);
  const flow = page.game.flow.value;
  if (!flow) throw new Error('no story');
  while (flow.phase.value !== 'ended') {
    if (flow.phase.value === 'choosing') {
      const option = flow.turn.value.decision?.options.find(({ held, notice }) => held === null && !notice);
      flow.choose(flow.turn.value.number, option?.id ?? '');
    } else flow.next();
    await page.settle();
  }
}

describe('a class link', () => {
  it('says that nothing is kept, and which choices count', async () => {
    await openClass();
    expect(document.body.textContent).toContain('Nothing is kept on this machine');
    expect(document.querySelector('.class-counts')?.textContent).toContain('the ladder');
    expect(document.querySelector('.class-counts')?.textContent).not.toContain('the paint');
  });

  it('writes nothing to the device, and is wiped when it is left', async () => {
    await openClass();
    await play();
    expect(page.game.runs.value).toHaveLength(1);
    expect(await keptRuns()).toBe(0);
    page.game.go({ screen: 'shelf' });
    await until(() => page.game.passing.value === null);
    expect(page.game.runs.value).toEqual([]);
    expect(page.game.notice.value?.words).toMatch(/wiped/);
    expect(await keptRuns()).toBe(0);
  });

  it('does not show what lies on the device, and leaves it as it is', async () => {
    page = await openPage({ hash: '#/story/the-ladder', shelves: device });
    await until(() => page.game.flow.value);
    const [own] = page.game.runs.value;
    page.close();
    await openClass();
    await play();
    expect(page.game.runs.value.map(({ endedAt }) => endedAt === null)).toEqual([false]);
    page.game.go({ screen: 'journal' });
    await until(() => page.game.passing.value === null && page.game.runs.value.length === 1);
    expect(page.game.runs.value[0]).toEqual(own);
  });

  it('keeps it when it is asked to', async () => {
    await openClass();
    await play();
    expect(page.game.notice.value?.action?.label).toBe('Keep it on this device');
    page.game.notice.value?.action?.run();
    await until(() => page.game.passing.value?.kept);
    expect(await keptRuns()).toBe(1);
    page.game.go({ screen: 'shelf' });
    await until(() => page.game.passing.value === null);
    expect(page.game.runs.value).toHaveLength(1);
    expect(page.game.notice.value?.words).not.toMatch(/wiped/);
  });

  it('ends with a code that holds the agreed choice and the ending', async () => {
    await openClass();
    await play();
    const [record] = page.game.runs.value;
    page.game.go({ screen: 'debrief', run: record?.id ?? '', page: 3 });
    await until(() => document.querySelector('.class-code'));
    const code = document.querySelector('.class-code')?.textContent ?? '';
    const index = classIndexOf('the-ladder', smallStory().hash, smallMap());
    expect(readClassCode(code, index)).toEqual({
      taken: [{ decision: 'ladder', option: record?.turns[0]?.pick }],
      ending: record?.ending,
    });
  });

  it('that names no choice of the story says so', async () => {
    page = await openPage({ hash: '#/class/the-ladder/nothing', shelves: device });
    await until(() => /names no choice/.test(heading()));
  });
});

describe('a link to a decision', () => {
  it('opens the story there, and leaves an own run alone', async () => {
    page = await openPage({ hash: '#/story/the-ladder', shelves: device });
    await until(() => page.game.flow.value);
    const before = await device.all('runs');
    page.close();
    page = await openPage({ hash: '#/story/the-ladder/at/paint', shelves: device });
    await until(() => page.game.flow.value?.turn.value.decision?.name === 'paint');
    expect(page.game.notice.value?.words).toContain('You come in at the paint');
    expect(page.game.flow.value?.phase.value).toBe('choosing');
    expect(await device.all('runs')).toEqual(before);
  });

  it('that is not there says so', async () => {
    page = await openPage({ hash: '#/story/the-ladder/at/nowhere', shelves: device });
    await until(() => /no decision of that name/.test(heading()));
  });
});
