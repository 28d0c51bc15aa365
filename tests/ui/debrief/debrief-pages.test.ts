// @vitest-environment jsdom
// The three pages on random runs of the real story: nothing empty, nothing that labels a person, tables that hold the numbers.

import { within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { METERS } from '../../../src/domain/beat';
import type { DebriefView } from '../../../src/game/debrief-of-run';
import { furnish, type Opened, openPage } from '../page';
import { realView, show } from './view';

const SEEDS = [1, 2, 5, 10, 24, 28];
const PAGES = [1, 2, 3];
let views: DebriefView[] = [];
let page: Opened;

beforeAll(async () => {
  for (const seed of SEEDS) views = [...views, await realView(seed)];
}, 240_000);
beforeEach(async () => {
  furnish();
  page = await openPage();
});
afterEach(() => page.close());

const main = () => within(document.body).getByRole('main', { name: 'Debrief' });
const texts = (selector: string, root: ParentNode = main()): string[] =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');

async function eachPage(look: (view: DebriefView, number: number) => void): Promise<void> {
  for (const view of views)
    for (const number of PAGES) {
      await show(page, view, number);
      look(view, number);
    }
}

describe('every page of every debrief', () => {
  it('has one h1, headings in order, and a name for its region', async () => {
    await eachPage(() => {
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((h) => Number(h.tagName[1]));
      expect(levels[0]).toBe(1);
      levels.forEach((level, i) => {
        if (i) expect(level - (levels[i - 1] as number)).toBeLessThanOrEqual(1);
      });
    });
  });

  it('leaves nothing empty and lets nothing through that is not words', async () => {
    await eachPage(() => {
      expect(document.body.textContent).not.toMatch(/undefined|null|NaN|\[object|Infinity/);
      for (const text of texts('p, li, dd, dt, td, th, h1, h2, h3, figcaption, blockquote'))
        expect(text).not.toBe('');
    });
  });

  it('speaks of moves and never labels a person', async () => {
    await eachPage(() => {
      // The ideas are the article’s, about people in general; all the rest is about this run.
      const own = [...main().querySelectorAll('section:not(:has(.ideas)), header')];
      const words = own.map((each) => each.textContent).join(' ');
      expect(words).not.toMatch(
        /\byou(’re| are) (an? )?(secure|anxious|avoidant|insecure|disorgani[sz]ed|clingy)/i,
      );
      expect(words).not.toMatch(/\b(your|his|her|their) attachment style\b/i);
      expect(words).not.toMatch(/\b(disorder|diagnosed|symptom|narcissis)/i);
    });
  });

  it('has the list of the three pages, with the one that is up marked', async () => {
    await eachPage((_view, number) => {
      const nav = within(document.body).getByRole('navigation', { name: 'Pages of the debrief' });
      const links = within(nav).getAllByRole('link');
      expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(
        PAGES.map((each) => (each === number ? 'page' : null)),
      );
    });
  });
});

describe('what happened', () => {
  it('says that it is no test and no diagnosis before it says anything else', async () => {
    for (const view of views) {
      await show(page, view, 1);
      const words = main().textContent ?? '';
      const said = words.search(/not a diagnosis|no diagnosis/);
      expect(said).toBeGreaterThan(-1);
      expect(words).toMatch(/not a test|No child is measured/);
      expect(said).toBeLessThan(words.indexOf(view.debrief.ending.title));
    }
  });

  it('lists each choice in order, with what came back', async () => {
    for (const view of views) {
      await show(page, view, 1);
      const { ribbon } = view.debrief;
      const steps = [...main().querySelectorAll('.steps-list > li')];
      expect(steps).toHaveLength(ribbon.length);
      ribbon.forEach((step, i) => {
        expect(steps[i]?.textContent).toContain(step.option.text);
        if (step.answer) expect(steps[i]?.textContent).toContain(step.answer.text.replace(/^“|”$/g, ''));
      });
    }
  });

  it('has the space between as a table of its numbers', async () => {
    for (const view of views) {
      await show(page, view, 1);
      const { ribbon } = view.debrief;
      const rows = [...main().querySelectorAll('.between tbody tr')].slice(1);
      expect(rows.map((row) => texts('td', row).slice(0, 2).map(Number))).toEqual(
        ribbon.map(({ between }) => [between.closeness, between.tension]),
      );
    }
  });
});

describe('the loop', () => {
  it('has its four steps in words and in the drawing, and three things that were not in your hands', async () => {
    for (const view of views) {
      await show(page, view, 2);
      const { loop, ending } = view.debrief;
      expect(loop).not.toBeNull();
      expect(texts('.loop > li')).toHaveLength(4);
      expect(texts('.loop-told')[0]).toContain(loop?.yours.option.text);
      expect(texts('.not > li')).toEqual([...ending.hands]);
    }
  });
});

describe('the meters', () => {
  it('lie closed until they are asked for', async () => {
    await show(page, views[0] as DebriefView, 3);
    expect(main().querySelector<HTMLDetailsElement>('.meters')?.open).toBe(false);
    expect(main().textContent).toContain('Show the hidden meters');
  });

  it('have tables that are equal to the numbers', async () => {
    for (const view of views) {
      await show(page, view, 3);
      const { bars, overTime } = view.debrief.landed;
      const barRows = [...main().querySelectorAll('.bars tbody tr')];
      expect(barRows.map((row) => texts('td', row).map(Number))).toEqual(
        bars.map(({ got, most, blind }) => [got, most, Math.round(blind * most * 10) / 10]),
      );
      const overRows = [...main().querySelectorAll('.over-time tbody tr')];
      expect(overRows.map((row) => texts('td', row).slice(1))).toEqual(
        overTime.map(({ levels }) => METERS.map((meter) => `${Math.round(levels[meter] * 100)} %`)),
      );
      const meters = within(main()).getAllByRole('meter', { hidden: true });
      expect(meters.map((each) => Number(each.getAttribute('aria-valuenow')))).toEqual(
        bars.map(({ got }) => got),
      );
    }
  });
});

describe('on paper', () => {
  it('stands all that the three pages say, on two sheets', async () => {
    for (const view of views) {
      await show(page, view, 1);
      const sheets = [...document.querySelectorAll('.on-paper > .a4')];
      expect(sheets).toHaveLength(2);
      const words = document.querySelector('.on-paper')?.textContent ?? '';
      const { ending, ribbon, loop, lines, ideas, landed, source } = view.debrief;
      for (const text of [
        ending.title,
        ending.closure,
        ...ending.hands,
        ...ribbon.map(({ option }) => option.text),
        loop?.text.middle ?? '',
        ...lines.flatMap(({ moment }) => [moment.protects, moment.costs, moment.heard]),
        ...ideas.flatMap(({ concept, try: line }) => [concept.name, concept.what, line]),
        landed.words,
        source.author,
        'not a diagnosis',
      ])
        expect(words).toContain(text);
    }
  });
});
