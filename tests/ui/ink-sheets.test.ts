// The ink style sheets are what the pen draws, and every drawing that is asked for is shipped.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SHEETS, sheetText } from '../../src/ui/ink/drawings';
import { pen } from '../../src/ui/ink/pen';
import { closedPath } from '../../src/ui/ink/pen-path';

const UI = 'src/ui';
const styles = (file: string): string => readFileSync(join(UI, 'styles', file), 'utf8');

function sources(): { file: string; text: string }[] {
  return readdirSync(UI, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|tsx)$/.test(entry.name) && !entry.name.startsWith('ink'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

describe('the ink style sheets', () => {
  it.each(Object.keys(SHEETS))('%s is what the pen draws (npx tsx assets/ink/make.ts)', (file) => {
    expect(styles(file)).toBe(sheetText(file));
  });

  it('hold every drawing that a style or an icon asks for', () => {
    const drawn = new Set(Object.values(SHEETS).flatMap((drawings) => Object.keys(drawings)));
    const asked =
      /var\(--((?:i|edge|pencil|deckle)-[a-z0-9-]+|ring|ring-b|dot|blot|brace|underline|rule|slider-line)\)/g;
    const icons = /<Icon name="([a-z-]+)"/g;
    const missing = sources().flatMap(({ file, text }) =>
      [...[...text.matchAll(asked)].map((m) => m[1]), ...[...text.matchAll(icons)].map((m) => `i-${m[1]}`)]
        .filter((name) => !drawn.has(name ?? ''))
        .map((name) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('are light: what comes at once weighs at most 7.5 kB', () => {
    expect(gzipSync(styles('ink.css') + styles('ink-story.css')).length).toBeLessThan(7_500);
  });
});

describe('the pen', () => {
  it('draws the same line for the same seed, and another for another', () => {
    const line = (seed: number) => pen(seed).line(0, 0, 100, 0);
    expect(line(4)).toBe(line(4));
    expect(line(4)).not.toBe(line(5));
  });

  it('stays by the line it was asked for', () => {
    const ys = pen(9)
      .line(0, 50, 200, 50, { w: 3, wobble: 0.5 })
      .match(/^M([\d.-]+) ([\d.-]+)/);
    expect(Math.abs(Number(ys?.[2]) - 50)).toBeLessThan(3);
  });

  it('writes a closed curve that comes back to its start', () => {
    const path = closedPath([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    const ends = [...path.matchAll(/c([^cz]+)/g)].map((m) =>
      ((m[1] ?? '').match(/-?\d*\.?\d+/g) ?? []).slice(-2).map(Number),
    );
    const sum = (i: number) => ends.reduce((total, end) => total + (end[i] ?? 0), 0);
    expect(ends).toHaveLength(3);
    expect(sum(0)).toBeCloseTo(0, 5);
    expect(sum(1)).toBeCloseTo(0, 5);
  });
});
