// @vitest-environment jsdom
// The sheets of a room and the codes of a class, drawn from what was voted and handed in.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { classIndexOf, toClassCode } from '../../src/domain/workshop/class-code';
import { memoryShelves } from '../../src/storage/shelves';
import { smallMap } from '../domain/small-map';
import { smallStory } from '../domain/small-story';
import { roomSession } from '../domain/workshop/sessions';
import { furnish, type Opened, openPage } from './page';

let page: Opened;
beforeEach(() => furnish());
afterEach(() => page.close());

const text = (within = 'body'): string => document.querySelector(within)?.textContent ?? '';
const until = (holds: () => unknown): Promise<void> =>
  vi.waitFor(async () => {
    await page.settle();
    if (!holds()) throw new Error(`not yet: ${text().slice(0, 400)}`);
  }, 8000);

const session = roomSession(smallStory(), { seed: 2, full: () => true });

async function open(hash: string): Promise<void> {
  const shelves = memoryShelves();
  await shelves.put('sessions', session.id, session);
  page = await openPage({ hash, shelves });
}

describe('the class sheet', () => {
  it('has every vote that was cast, and the way taken', async () => {
    await open(`#/workshop/${session.id}/sheet`);
    await until(() => document.querySelector('.votes'));
    const rows = [...document.querySelectorAll('.vote')].map((vote) =>
      [...vote.querySelectorAll('tbody tr')].map((row) => [
        row.querySelector('.n')?.textContent,
        row.querySelector('.n2')?.textContent,
        row.classList.contains('went'),
      ]),
    );
    const votes = session.decisions.map(({ options, first, second, taken }) =>
      options
        .filter((id) => first || id === taken)
        .map((id) => [String(first?.[id] ?? ''), String(second?.[id] ?? ''), id === taken]),
    );
    expect(rows).toEqual(votes);
  });

  it('saves the same as CSV', async () => {
    await open(`#/workshop/${session.id}/sheet`);
    await until(() => document.querySelector('.votes'));
    const saved: { name: string; blob: Blob }[] = [];
    URL.createObjectURL = (blob) => {
      saved.push({ name: '', blob: blob as Blob });
      return 'blob:sheet';
    };
    URL.revokeObjectURL = () => undefined;
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: new Blob() });
    });
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Save as CSV')
      ?.click();
    click.mockRestore();
    expect(saved.at(-1)?.name).toBe('class-sheet-the-ladder-2026-11-24.csv');
    expect(saved[0]?.blob.type).toBe('text/csv;charset=utf-8');
    expect(saved[0]?.blob.size).toBeGreaterThan(200);
  });

  it('of a session that is not here says so', async () => {
    await open('#/workshop/nothing/sheet');
    await until(() => /not kept in this browser/.test(text('h1')));
  });
});

describe('the sheet to take home', () => {
  it('has the loop, room for a plan, and help lines', async () => {
    await open(`#/workshop/${session.id}/take-home`);
    await until(() => document.querySelector('.loop-seen'));
    expect(document.querySelector('.loop-box')).not.toBeNull();
    expect(text('.plan-lines')).toContain('I will');
    expect(text('.printed-help')).toContain('Childline');
    expect(text()).not.toMatch(/anxious|avoidant|insecure/i);
  });
});

describe('the teacher’s page', () => {
  it('has the notes, the lines by letter, the questions, and no sign of a quiz', async () => {
    await open('#/workshop/teacher/the-ladder');
    await until(() => document.querySelector('.three-votes'));
    expect(
      [...document.querySelectorAll('.lettered b')].map(({ textContent }) => textContent).slice(0, 3),
    ).toEqual(['A', 'B', 'C']);
    expect(text()).toContain('Who mended what?');
    expect(document.querySelector('.three-votes a')?.getAttribute('href')).toMatch(
      /#\/story\/the-ladder\/at\/\w+$/,
    );
  });
});

describe('the guide', () => {
  it('is the file in docs, whole', async () => {
    const { readFileSync } = await import('node:fs');
    await open('#/workshop/guide');
    await until(() => document.querySelector('.guide-leaf'));
    const letters = (from: string): string => from.replace(/[^\p{L}\d]+/gu, '');
    const shown = letters(text('main'));
    const file = readFileSync('docs/workshop-guide.md', 'utf8');
    const lines = file
      .replace(/^\d+\. /gm, '')
      .split(/\n|\|/)
      .map(letters);
    expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
    expect(document.querySelectorAll('.guide-leaf')).toHaveLength(file.match(/^## /gm)?.length ?? 0);
  });
});

describe('codes from a class', () => {
  const index = classIndexOf('the-ladder', smallStory().hash, smallMap());
  const code = (option: string | null, ending: string | null): string =>
    toClassCode({ taken: [{ decision: 'ladder', option }], ending }, index);

  async function paste(words: string): Promise<void> {
    await open('#/workshop/codes/the-ladder');
    await until(() => document.querySelector('textarea'));
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
    box.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await page.settle();
  }

  it('shows nothing for fewer than five', async () => {
    await paste(`${code('ladder.mended', 'two-brushes')} ${code('ladder.mended', null)}`);
    await until(() => /Two of at least five are here/.test(text('.codes-said')));
    expect(document.querySelector('.class-map')).toBeNull();
  });

  it('shows the ways of five and more, and lists what is broken', async () => {
    const all = [
      ...Array.from({ length: 6 }, () => code('ladder.mended', 'two-brushes')),
      ...Array.from({ length: 4 }, () => code('ladder.asked', 'half-green')),
      code('ladder.mended', null).slice(0, 12),
    ];
    await paste(all.join('\n'));
    await until(() => document.querySelector('.class-map'));
    expect([...document.querySelectorAll('.vote .n2')].map(({ textContent }) => textContent)).toEqual([
      '6',
      '4',
    ]);
    expect(text('.class-divided')).toContain('the ladder');
    expect(text('.broken-codes')).toContain('A piece is missing.');
  });

  it('names the story of codes from another', async () => {
    const other = toClassCode(
      { taken: [{ decision: 'ladder', option: null }], ending: null },
      classIndexOf('the-fence', 'x', smallMap()),
    );
    await paste(other);
    await until(() => /story that is not here/.test(text('.broken-codes')));
  });
});
