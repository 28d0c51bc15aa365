// @vitest-environment jsdom
// Help and its list, and the page on the theory.

import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HELP_REGIONS } from '../../src/ui/help/help-lines';
import { HELP_WORDS } from '../../src/ui/words/help';
import { THEORY_WORDS } from '../../src/ui/words/theory';
import { SMALL_CATALOGUE } from '../domain/small-moments';
import { furnish, type Opened, openPage } from './page';

let page: Opened;

beforeEach(() => furnish());
afterEach(() => page?.close());

const all = () => within(document.body);
const lines = HELP_REGIONS.flatMap((region) => region.lines);

describe('the list of help', () => {
  it.each(lines.map((line) => [line.name, line] as const))(
    '%s has its address, source and date',
    (_, line) => {
      expect(line.address).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(line.source.length).toBeGreaterThan(5);
      expect(line.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(Number.isNaN(Date.parse(line.checked))).toBe(false);
      expect(HELP_WORDS.kinds[line.kind]).toBeTruthy();
    },
  );

  it('names no service twice, and has a directory for everywhere', () => {
    expect(new Set(lines.map(({ address }) => address)).size).toBe(lines.length);
    expect(HELP_REGIONS[0]?.lines.map(({ address }) => address)).toContain('https://findahelpline.com');
    expect(new Set(HELP_REGIONS.map(({ id }) => id)).size).toBe(HELP_REGIONS.length);
  });

  it('says truly that the addresses were not opened', () => {
    expect(HELP_WORDS.checked(false, '2026-11-24')).toMatch(/known, and not opened, on 24 November 2026/);
    expect(HELP_WORDS.checked(true, '2027-01-02')).toBe('Addresses opened on 2 January 2027.');
  });
});

describe('the page of help', () => {
  it('has danger first, every line as a link that opens by itself, and no unchecked telephone number', async () => {
    page = await openPage({ hash: '#/help' });
    await all().findByRole('heading', { level: 1, name: 'Help' });
    expect(all().getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('If somebody is in danger now');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[target="_blank"]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(lines.map(({ address }) => address));
    expect(links.every((link) => /noopener/.test(link.rel) && /noreferrer/.test(link.rel))).toBe(true);
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d[\d ]{6,}\d/);
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
  });
});

describe('the page on the theory', () => {
  it('names both, the four regions as links, the limits and the article', async () => {
    const limits = ['One way of looking.'];
    page = await openPage({ hash: '#/theory', catalogue: { ...SMALL_CATALOGUE, limits } });
    await all().findByRole('heading', { level: 1, name: THEORY_WORDS.title });
    await page.settle();
    const said = document.querySelector('main')?.textContent ?? '';
    expect(said).toMatch(/John Bowlby/);
    expect(said).toMatch(/Mary Ainsworth/);
    expect(said).toContain('One way of looking.');
    expect(said).toContain('“T” by A, reviewed by R, P, 18 April 2024');
    for (const { id, short } of THEORY_WORDS.plane.regions)
      expect(all().getByRole('link', { name: short }).getAttribute('href')).toBe(`#/ideas/${id}`);
    expect(all().getByRole('img', { name: /overlap/ })).toBeTruthy();
  });
});
