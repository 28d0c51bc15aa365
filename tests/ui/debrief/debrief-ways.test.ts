// @vitest-environment jsdom
// What can be done in a debrief, and the runs that are unlike the others: too short to read, without a turn, never opened.

import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitPages } from '../../../src/ui/debrief/fit-pages';
import { SMALL_REACH } from '../../domain/small-moments';
import { furnish, type Opened, openPage, press } from '../page';
import { show, smallView } from './view';

let page: Opened;

beforeEach(async () => {
  furnish();
  page = await openPage();
});
afterEach(() => page.close());

const all = () => within(document.body);
const KEPT = ['ladder.look', 'ladder.carry', 'paint.read'];
const SAID = ['ladder.mended', 'paint.sunday'];
const FLAT = {
  ...SMALL_REACH,
  hinges: { ladder: { before: [0.5, 0.5], after: { 'ladder.mended': [0.5, 0.5] } } },
};

describe('the points on the line', () => {
  it('are one stop of the keyboard, go by arrows, and say all of a choice', async () => {
    await show(page, await smallView(KEPT), 1);
    const box = document.querySelector('.ribbon-box') as HTMLElement;
    const points = within(box).getAllByRole('button');
    expect(points).toHaveLength(3);
    expect(points.filter((point) => point.tabIndex === 0)).toHaveLength(1);
    points[0]?.focus();
    await page.settle();
    press('ArrowRight');
    await page.settle();
    expect(document.activeElement).toBe(points[1]);
    expect(points[1]?.getAttribute('aria-label')).toMatch(
      /^Choice 2, the ladder, .*Carry it in and say nothing/,
    );
    expect(document.querySelector('.read-out')?.textContent).toContain('Carry it in and say nothing.');
    press('End');
    await page.settle();
    expect(document.activeElement).toBe(points[2]);
    press('ArrowRight');
    expect(document.activeElement).toBe(points[2]);
  });

  it('follow the pointer', async () => {
    await show(page, await smallView(KEPT), 1);
    const point = within(document.querySelector('.ribbon-box') as HTMLElement).getByRole('button', {
      name: /Choice 3/,
    });
    fireEvent.mouseEnter(point);
    await page.settle();
    expect(document.querySelector('.read-out')?.textContent).toContain('Leave it on read.');
  });
});

describe('the ways on', () => {
  it('lead back into the turn with its choices open, and keep the run', async () => {
    const view = await smallView(SAID);
    await show(page, view, 1);
    fireEvent.click(all().getByRole('button', { name: 'Play it again from here' }));
    await page.settle();
    expect(page.game.route.value).toEqual({ screen: 'story', story: 'the-ladder' });
    expect(page.game.flow.value?.run.picks).toEqual([]);
    expect(page.game.flow.value?.phase.value).toBe('choosing');
  });

  it('lead to the beginning and to the shelf', async () => {
    await show(page, await smallView(SAID), 3);
    expect(all().getByRole('button', { name: /Play it again from the ladder/ })).toBeTruthy();
    const stories = within(all().getByRole('main')).getByRole('link', { name: 'Stories' });
    expect(stories.getAttribute('href')).toBe('#/stories');
    fireEvent.click(all().getByRole('button', { name: /beginning/ }));
    await page.settle();
    expect(page.game.flow.value?.phase.value).not.toBe('ended');
  });

  it('copy the run as a link, or say how to when the browser does not let them', async () => {
    const view = await smallView(SAID);
    await show(page, view, 3);
    const link = all().getByRole('link', { name: /#\/code\// }).textContent;
    const button = all().getByRole('button', { name: 'Copy the link' });
    fireEvent.click(button);
    await page.settle();
    expect(
      within(all().getByRole('region', { name: 'This run as a link' })).getByRole('status').textContent,
    ).toMatch(/by hand/);
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
    fireEvent.click(button);
    await page.settle();
    expect(writeText).toHaveBeenCalledWith(link);
    expect(
      within(all().getByRole('region', { name: 'This run as a link' })).getByRole('status').textContent,
    ).toBe('Copied.');
    vi.unstubAllGlobals();
  });

  it('put the focus on the heading of the page that comes up', async () => {
    const view = await smallView(SAID);
    await show(page, view, 1);
    await show(page, view, 2);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement?.textContent).toBe('The loop that did not close');
    await show(page, view, 3);
    expect(document.activeElement?.textContent).toBe('Your lines');
  });
});

describe('runs unlike the others', () => {
  it('too short: says so and puts no word on it', async () => {
    const view = await smallView(SAID);
    await show(page, view, 3);
    expect(view.debrief.landed.reading.leaning).toBe('too-few');
    const reading = document.querySelector('.reading')?.textContent ?? '';
    expect(reading).toContain('Too few choices to say.');
    expect(reading).not.toMatch(/leaned/);
  });

  it('without a turn: says that none turned it, and offers no way back to one', async () => {
    await show(page, await smallView(SAID, FLAT), 1);
    expect(all().getByRole('main').textContent).toContain('No single choice turned this story.');
    expect(all().queryByRole('button', { name: /again from here/ })).toBeNull();
    await show(page, await smallView(SAID, FLAT), 3);
    expect(all().queryByRole('button', { name: /Play it again from/ })).toBeNull();
    expect(document.querySelector('.on-paper')?.textContent).toContain('No single choice turned this story.');
  });

  it('never opened: a line that might have, in pencil, and a round that closes', async () => {
    const view = await smallView(KEPT);
    expect(view.debrief.loop?.out).toBeNull();
    await show(page, view, 2);
    const out = document.querySelector('main .l-out');
    expect(out?.textContent).toContain('a line that might have opened it');
    expect(out?.classList.contains('penciled')).toBe(true);
    expect(document.querySelector('main .way-out')?.getAttribute('d')).toBe('');
  });
});

describe('printing', () => {
  it('sets a page smaller only as far as it has to', () => {
    const sheets = document.createElement('div');
    sheets.innerHTML = '<div class="a4"></div><div class="a4"></div>';
    const [full, roomy] = [...sheets.children] as HTMLElement[];
    const sizeOf = (paper: HTMLElement): number => Number(paper.style.getPropertyValue('--fit'));
    for (const [paper, size] of [
      [full, 1200],
      [roomy, 800],
    ] as const) {
      Object.defineProperty(paper, 'clientHeight', { value: 1000 });
      Object.defineProperty(paper, 'scrollHeight', { get: () => size * sizeOf(paper as HTMLElement) });
    }
    fitPages(sheets);
    expect(sizeOf(full as HTMLElement)).toBeCloseTo(0.82, 2);
    expect(sizeOf(roomy as HTMLElement)).toBe(1.08);
    expect(sheets.className).toBe('');
  });

  it('is asked of the browser by a button', async () => {
    await show(page, await smallView(SAID), 3);
    window.print = vi.fn();
    fireEvent.click(all().getByRole('button', { name: /Print/ }));
    expect(window.print).toHaveBeenCalledOnce();
  });
});
