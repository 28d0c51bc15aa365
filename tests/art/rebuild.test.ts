// What is committed is what `npm run art` makes: a handful of it, another one each day, is made again and compared.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../assets/art/export/job';
import { catalogOf, PART_JOBS } from '../../assets/art/export/parts';
import { pictureJobs } from '../../assets/art/export/pictures';
import { CAST } from '../../assets/art/people/cast';
import { PICTURES } from '../../assets/art/pictures/all';
import { PLACES } from '../../assets/art/places/all';
import { SHEETS } from '../../assets/art/sheets/sheets';
import type { ArtCatalog } from '../../src/stage/art-catalog';
import { apart, pixelsOf } from './pixels';

const MADE = 'assets/made';
/** Encoders and processors differ a little: so much, of 255, is no difference. */
const TOLERANCE = 2;
const art = JSON.parse(readFileSync(join(MADE, 'art.json'), 'utf8')) as ArtCatalog;
const today = Math.floor(Date.now() / 86_400_000);

/** One of a list for this day; another tomorrow, and each in its turn. */
const ofDay = <T>(all: readonly T[]): T => all[today % all.length];

/** Does a job without writing anything; gives back what it would have written. */
async function remade(job: Job): Promise<{ files: Map<string, Buffer>; result: unknown }> {
  const files = new Map<string, Buffer>();
  const result = await job.make(async (path, bytes) => {
    files.set(path, bytes);
  });
  return { files, result };
}

async function isCommitted(job: Job): Promise<unknown> {
  const { files, result } = await remade(job);
  expect(files.size, job.name).toBeGreaterThan(0);
  for (const [path, bytes] of files) {
    const [made, kept] = [await pixelsOf(bytes), await pixelsOf(join(MADE, path))];
    expect([made.width, made.height], path).toEqual([kept.width, kept.height]);
    expect(apart(made, kept), path).toBeLessThan(TOLERANCE);
  }
  return JSON.parse(JSON.stringify(result));
}

const part = (name: string): Job => {
  const job = PART_JOBS.find((each) => each.name === name);
  if (!job) throw new Error(`there is no job ${name}`);
  return job;
};

describe(`what is committed, on day ${today}`, () => {
  const person = ofDay(CAST);
  const pose = ofDay(['neutral', 'open', 'guarded', 'away', 'seated'] as const);

  it(`is made again alike: ${person.id}, ${pose}`, async () => {
    expect(await isCommitted(part(`${person.id} head`))).toEqual(art.people[person.id].head);
    expect(await isCommitted(part(`${person.id} ${pose}`))).toEqual(art.people[person.id].poses[pose]);
  });

  it('is made again alike: the atlas of faces', async () => {
    expect(await isCommitted(part('face atlas'))).toEqual(art.face.sets);
  });

  const place = ofDay(PLACES);
  it(`is made again alike: ${place.id}`, async () => {
    expect(await isCommitted(part(`place ${place.id}`))).toEqual(art.places[place.id]);
  });

  const insert = ofDay(Object.keys(art.inserts));
  it(`is made again alike: ${insert}`, async () => {
    expect(await isCommitted(part(`insert ${insert}`))).toEqual(art.inserts[insert]);
  });

  const picture = ofDay(Object.keys(PICTURES));
  it(`is made again alike: ${picture}`, async () => {
    const job = pictureJobs(MADE).jobs.find(({ name }) => name === picture) as Job;
    await isCommitted(job);
  });
});

describe('what is committed', () => {
  it('is of the people, places, objects, moods and sheets that the sources name, no more and no fewer', () => {
    const named = catalogOf((name) => ({ job: part(name).name }) as never);
    for (const kind of ['people', 'places', 'inserts'] as const)
      expect(Object.keys(art[kind]), kind).toEqual(Object.keys(named[kind]));
    expect(art.moods).toEqual(named.moods);
    expect(readdirSync(join(MADE, 'pictures')).sort()).toEqual(
      Object.keys(PICTURES)
        .map((name) => `${name}.webp`)
        .sort(),
    );
    expect(Object.keys(SHEETS).filter((name) => !existsSync(`docs/art/${name}.webp`))).toEqual([]);
  });

  it('has every pose that somebody is drawn in', () => {
    for (const { id, poses } of CAST)
      expect(Object.keys(art.people[id].poses).sort(), id).toEqual(Object.keys(poses).sort());
  });
});
