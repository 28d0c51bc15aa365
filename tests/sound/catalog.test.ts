// The sounds that are committed: whole, small enough, captioned, credited, and the ones that were measured.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seconds } from '../../assets/sound/music/time';
import { ENDING_KINDS } from '../../src/domain/vocabulary';
import { SCORE_RATE } from '../../src/sound/howler-loops';
import { kindOfPlace, PLACE_KINDS } from '../../src/sound/score/place-kinds';
import type { SoundCatalog } from '../../src/sound/sound-catalog';

const read = (path: string) => readFileSync(new URL(`../../assets/${path}`, import.meta.url));
const catalog: SoundCatalog = JSON.parse(read('made/sound.json').toString());
const ambiences = Object.entries(catalog.ambiences);
const cues = Object.entries(catalog.cues);
const stems = Object.entries(catalog.stems);
const music = Object.entries(catalog.music);
const leaves = Object.entries(catalog.page);
const all = [...ambiences, ...cues, ...stems, ...music, ...leaves];
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

test('the score has its stems, its theme, a chord for each kind of ending, and the page its sounds', () => {
  expect(Object.keys(catalog.stems)).toEqual([
    'piano',
    'strings',
    'pulse',
    ...PLACE_KINDS.map((kind) => `air-${kind}`),
  ]);
  expect(Object.keys(catalog.music).sort()).toEqual([...ENDING_KINDS, 'theme'].sort());
  expect(Object.keys(catalog.page)).toEqual(['turn', 'mark', 'card']);
});

test.each([...stems, ...music])('%s is music, and MP3 alone', (_, { files }) => {
  expect(files).toHaveLength(1);
  expect(files[0]).toMatch(/\.mp3$/);
  expect([0xf2, 0xf3, 0xfb]).toContain(read(`made/${files[0]}`)[1]);
});

test.each([...ambiences, ...cues, ...leaves])('%s has both formats, WebM first', (_, { files }) => {
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

const namesIn = (ink: string, tag: string) =>
  new Set([...ink.matchAll(new RegExp(`# (?:${tag}): *([\\w-]+)`, 'g'))].map(([, name = '']) => name));

/** All that may be heard in a story: places, cues, the score in the colours of its places, every chord, the page. */
function heardIn(ink: string) {
  const named = namesIn(ink, 'ambience|cue');
  const airs = new Set([...namesIn(ink, 'place')].map((place) => `air-${kindOfPlace(place)}`));
  return {
    places: ambiences.filter(([name]) => named.has(name)),
    cues: cues.filter(([name]) => named.has(name)),
    stems: stems.filter(([name]) => !name.startsWith('air-') || airs.has(name)),
    chords: music.filter(([name]) => name !== 'theme'),
    leaves,
  };
}

test.each(stories)(
  'what is heard in %s is within 1.6 MB, score and all, and what one browser loads of it within 0.8',
  (_, ink) => {
    const heard = Object.values(heardIn(ink)).flatMap((sort) => sort.map(([, { files }]) => files));
    expect(heardIn(ink).places.length).toBeGreaterThan(0);
    expect(heardIn(ink).stems.length).toBeGreaterThan(3);
    expect(bytes(heard.flat())).toBeLessThanOrEqual(1_600_000);
    expect(bytes(heard.map(([first = '']) => first))).toBeLessThanOrEqual(800_000);
    expect(bytes(heard.flatMap((files) => files.slice(-1)))).toBeLessThanOrEqual(800_000);
  },
);

/** Memory of decoded sound: a float a sample, at the usual card's rate, or the score's own. */
const CARD_RATE = 48_000;
const decoded = (sounds: typeof all, rate: number) =>
  sounds.reduce((sum, [, { ms, start }]) => sum + ((ms + 2 * start) / 1000) * rate * 4, 0);

test.each(stories)('decoded, all that %s can have open at once is within 40 MB', (_, ink) => {
  const { places, cues: said, stems: parts, chords } = heardIn(ink);
  const longest = (sounds: typeof all, n: number) =>
    [...sounds].sort(([, a], [, b]) => b.ms - a.ms).slice(0, n);
  // While a place of another kind crosses over there are two ambiences and two airs; cues stay open once they were heard.
  const airs = parts.filter(([name]) => name.startsWith('air-'));
  const score = [...parts.filter((part) => !airs.includes(part)), ...longest(airs, 2)];
  const rest = [...longest(places, 2), ...said, ...longest(chords, 1), ...leaves];
  const bytesOpen = decoded(score, SCORE_RATE) + decoded(rest, CARD_RATE);
  expect(bytesOpen).toBeGreaterThan(10_000_000);
  expect(bytesOpen).toBeLessThanOrEqual(40_000_000);
});

test('the theme, which is fetched on the title, weighs at most 120 kB', () => {
  expect(bytes(catalog.music.theme?.files ?? [])).toBeLessThanOrEqual(120_000);
});

test('nothing lies in the folder that the catalogue does not name', () => {
  const there = ['ambience', 'cue', 'stem', 'music', 'page'].flatMap((folder) =>
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

  test.each(stems.flatMap(([, { files }]) => files))('%s is quiet and closes where it begins', (file) => {
    const [, , , , whole] = row('# Sound, measured', file).map(Number);
    expect(whole).toBeGreaterThan(-40);
    expect(whole).toBeLessThan(-28);
    const [, , step, , large, likeness, apart] = row('## Loop points', file).map(Number);
    expect(step).toBeLessThanOrEqual(Math.max(large ?? 0, 2e-4));
    expect((likeness ?? 0) > 0.955 || (apart ?? 0) < -58).toBe(true);
  });

  const peak = (file: string) => 10 ** (Number(row('# Sound, measured', file)[6]) / 20);

  test('all stems and the loudest place, each at its peak in one instant and at full volume, do not clip', () => {
    const most = (sounds: typeof all) => Math.max(...sounds.flatMap(([, { files }]) => files.map(peak)));
    const airs = stems.filter(([name]) => name.startsWith('air-'));
    const others = stems.filter(([name]) => !name.startsWith('air-'));
    const sum = others.reduce((level, stem) => level + most([stem]), 0) + 2 * most(airs) + most(ambiences);
    expect(sum).toBeLessThan(1);
  });

  test.each(music.flatMap(([, { files }]) => files))('%s is no louder than the stems', (file) => {
    const [, , , , , loudest] = row('# Sound, measured', file).map(Number);
    expect(loudest).toBeLessThan(-22);
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

test.each(stems)('%s starts behind its wrap and lasts whole bars', (_, { start, ms }) => {
  expect(start).toBe(250);
  expect(ms % (seconds(1) * 1000)).toBe(0);
});

test('the stems of the score coincide again only after ten minutes', () => {
  const bars = ['piano', 'strings', 'pulse', 'air-home'].map(
    (name) => (catalog.stems[name]?.ms ?? 0) / (seconds(1) * 1000),
  );
  const common = (a: number, b: number): number => (b ? common(b, a % b) : a);
  const all = bars.reduce((a, b) => (a * b) / common(a, b), 1);
  expect(all * seconds(1)).toBeGreaterThanOrEqual(600);
});

test.each(cues)('%s starts at its beginning and is short', (_, { start, ms }) => {
  expect(start).toBe(0);
  expect(ms).toBeLessThan(10_000);
});
