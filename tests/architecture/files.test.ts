// What stands in the files: bans with their reasons, sizes, and credits for everything that is shipped.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArtCatalog } from '../../src/stage/art-catalog';

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const code = (folder: string): string[] => filesIn(folder).filter((file) => /\.tsx?$/.test(file));

function linesWith(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        pattern.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [],
      ),
  );
}

describe('bans', () => {
  it('the domain has no dice and no clock: seeds and dates are passed in', () => {
    expect(
      linesWith(code('src/domain'), /Math\.random|\bDate\b|setTimeout|setInterval|performance\./),
    ).toEqual([]);
  });

  it('the stage waits on Phaser’s clock, so that a pause is a pause', () => {
    expect(linesWith(code('src/stage'), /\bsetTimeout\b|\bsetInterval\b|Math\.random|Date\.now/)).toEqual([]);
  });

  it('text of a story is never HTML', () => {
    expect(linesWith(code('src'), /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/)).toEqual([]);
  });

  it('nothing is sent anywhere', () => {
    const sending = /XMLHttpRequest|sendBeacon|WebSocket|EventSource|document\.cookie/;
    expect(
      linesWith(
        code('src').filter((file) => !file.startsWith('src/ink')),
        sending,
      ),
    ).toEqual([]);
  });

  it('no default exports, for names that can be found', () => {
    expect(linesWith(code('src'), /^export default/)).toEqual([]);
  });
});

describe('files', () => {
  it('hold one idea each: at most 250 lines', () => {
    const long = code('src').filter((file) => readFileSync(file, 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('say on top what they are for', () => {
    const silent = code('src').filter((file) => !/^(\/\/|\/\*)/.test(readFileSync(file, 'utf8')));
    expect(silent).toEqual([]);
  });
});

describe('credits', () => {
  const made = 'assets/made';
  const shipped = filesIn(made)
    .map((file) => file.slice(made.length + 1))
    .filter((file) => !file.endsWith('.json'));
  const rows = readFileSync('assets/CREDITS.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => (line.split('|')[1] ?? '').trim().replaceAll('`', ''));
  const matches = (row: string, file: string): boolean =>
    new RegExp(`^${row.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`).test(file);

  it('name every file that is shipped, once', () => {
    expect(shipped.length).toBeGreaterThan(20);
    const wrong = shipped.filter((file) => rows.filter((row) => matches(row, file)).length !== 1);
    expect(wrong).toEqual([]);
  });

  it('name nothing that is not there', () => {
    const made = [...shipped, 'art.json', 'sound.json'];
    expect(rows.filter((row) => !made.some((file) => matches(row, file)))).toEqual([]);
  });

  it('a place weighs at most 130 kB, a pose 60 kB, a person 300 kB, the faces 30 kB', () => {
    const weight = (files: readonly string[]): number =>
      [...new Set(files)].reduce((sum, file) => sum + statSync(join(made, file)).size, 0);
    const art = JSON.parse(readFileSync(join(made, 'art.json'), 'utf8')) as ArtCatalog;
    for (const [name, place] of Object.entries(art.places))
      expect(weight(place.layers.map((layer) => layer.file)), name).toBeLessThanOrEqual(130_000);
    for (const [name, person] of Object.entries(art.people)) {
      const poses = Object.values(person.poses).map((pose) => pose.body.file);
      for (const pose of poses) expect(weight([pose]), pose).toBeLessThanOrEqual(60_000);
      const dressed = Object.values(person.dressed ?? {}).flatMap((bodies) =>
        Object.values(bodies).map((body) => body.file),
      );
      for (const pose of dressed) expect(weight([pose]), pose).toBeLessThanOrEqual(60_000);
      expect(weight([...poses, ...dressed, person.head.file]), name).toBeLessThanOrEqual(300_000);
    }
    expect(weight([art.face.file])).toBeLessThanOrEqual(30_000);
  });
});
