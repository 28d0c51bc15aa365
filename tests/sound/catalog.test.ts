// The sounds that are committed: whole, small enough, captioned, credited, and the ones that were measured.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SoundCatalog } from '../../src/sound/sound-catalog';

const read = (path: string) => readFileSync(new URL(`../../assets/${path}`, import.meta.url));
const catalog: SoundCatalog = JSON.parse(read('made/sound.json').toString());
const ambiences = Object.entries(catalog.ambiences);
const cues = Object.entries(catalog.cues);
const all = [...ambiences, ...cues];
const files = all.flatMap(([, { files }]) => files);
const measured = read('sound/measured.md').toString();

const folder = new URL('../../stories/', import.meta.url);
/** Every story by its folder's name, with all its Ink in one. */
const stories = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/story.json`, folder)))
  .map(({ name }) => {
    const inks = readdirSync(new URL(name, folder)).filter((file) => file.endsWith('.ink'));
    return [
      name,
      inks.map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')).join('\n'),
    ] as const;
  });

/** The row of a file in the table under `heading`, as cells. */
function row(heading: string, file: string): string[] {
  const part = measured.slice(measured.indexOf(heading));
  const line = part.split('\n').find((text) => text.startsWith(`| ${file} |`));
  if (!line) throw new Error(`${file} is not in measured.md: run npm run sound`);
  return line.split('|').map((cell) => cell.trim());
}

test('the sounds that writers were promised are there', () => {
  const places =
    'fridge platform rain-car rain-roof stairwell night-house playground cafe wedding pond street'.split(' ');
  const moments =
    'buzz door kettle spoon train breath wipers drip thunder switch steps clock glass zip tape cheer splash whistle laugh car-door';
  expect(Object.keys(catalog.ambiences)).toEqual(expect.arrayContaining(places));
  expect(Object.keys(catalog.cues)).toEqual(expect.arrayContaining(moments.split(' ')));
});

test.each(all)('%s has both formats, WebM first', (_, { files }) => {
  expect(files.map((file) => file.split('.').at(-1))).toEqual(['webm', 'mp3']);
  const [webm, mp3] = files.map((file) => read(`made/${file}`));
  expect(webm?.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
  expect([0xf2, 0xf3, 0xfb]).toContain(mp3?.[1]);
});

test.each(all)('the caption of %s reads as a caption', (_, { caption }) => {
  expect(caption).toMatch(/^\p{Ll}[^.!?]{8,70}[^.!?\s]$/u);
});

test('no two sounds have one caption', () => {
  expect(new Set(all.map(([, { caption }]) => caption)).size).toBe(all.length);
});

const bytes = (paths: readonly string[]) => paths.reduce((sum, file) => sum + read(`made/${file}`).length, 0);

test.each(ambiences)('the place %s weighs at most 150 kB a format', (_, { files }) => {
  for (const file of files) expect(bytes([file]), file).toBeLessThanOrEqual(150_000);
});

test.each(cues)('the cue %s weighs at most 50 kB a format', (_, { files }) => {
  for (const file of files) expect(bytes([file]), file).toBeLessThanOrEqual(50_000);
});

test.each(stories)(
  'what is heard in %s is within 1.6 MB, and what one browser loads of it within 0.8',
  (_, ink) => {
    const named = new Set([...ink.matchAll(/# (?:ambience|cue): *([\w-]+)/g)].map(([, name]) => name));
    const heard = all.flatMap(([name, { files }]) => (named.has(name) ? files : []));
    expect(heard.length).toBeGreaterThan(0);
    expect(bytes(heard)).toBeLessThanOrEqual(1_600_000);
    expect(bytes(heard.filter((file) => file.endsWith('.webm')))).toBeLessThanOrEqual(800_000);
  },
);

test('nothing lies in the folder that the catalogue does not name', () => {
  const there = ['ambience', 'cue'].flatMap((folder) =>
    readdirSync(new URL(`../../assets/made/sound/${folder}`, import.meta.url)).map(
      (name) => `sound/${folder}/${name}`,
    ),
  );
  expect(there.sort()).toEqual([...files].sort());
});

describe('measured.md', () => {
  test.each(files)('%s is the file that was measured', (file) => {
    const cells = row('# Sound, measured', file);
    expect(cells[3]).toBe(String(read(`made/${file}`).length));
    expect(cells[7]).toBe(
      createHash('sha256')
        .update(read(`made/${file}`))
        .digest('hex'),
    );
  });

  test.each(ambiences.flatMap(([, { files }]) => files))('%s is quiet and closes', (file) => {
    const [, , , , whole] = row('# Sound, measured', file).map(Number);
    expect(Math.abs((whole ?? 0) + 30)).toBeLessThanOrEqual(1);
    const [, , step, , large, likeness] = row('## Loop points', file).map(Number);
    expect(step).toBeLessThanOrEqual(large ?? 0);
    expect(likeness).toBeGreaterThan(0.95);
  });

  test.each(files)('%s stays under −6 dBFS', (file) => {
    expect(Number(row('# Sound, measured', file)[6])).toBeLessThanOrEqual(-6);
  });
});

test.each(ambiences)('%s starts behind its wrap and lasts 20 to 30 seconds', (_, { start, ms }) => {
  expect(start).toBe(250);
  expect(ms).toBeGreaterThanOrEqual(20_000);
  expect(ms).toBeLessThanOrEqual(30_000);
});

test.each(cues)('%s starts at its beginning and is short', (_, { start, ms }) => {
  expect(start).toBe(0);
  expect(ms).toBeLessThan(10_000);
});
