// `npm run art`: makes every picture of the game from its sources, and the catalogue that the stage reads.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cache } from './export/cache';
import { type List, type ListName, listOf } from './export/lists';
import { catalogOf } from './export/parts';
import { CACHE, DOCS, MADE } from './export/paths';
import { Pool } from './export/pool';
import { prune } from './export/prune';

const pool = new Pool();

/** Does what of a list is not fresh. */
async function make(name: ListName, cache: Cache, list: List): Promise<void> {
  const stale = list.jobs.filter((job) => !cache.isFresh(job));
  await pool.run(name, stale, (job, made) => {
    cache.store(job, made);
    console.log(`${job.name}: ${made.seconds.toFixed(1)} s`);
  });
}

async function makeAll(): Promise<void> {
  mkdirSync(MADE, { recursive: true });
  const parts = listOf('parts');
  const partCache = new Cache(join(CACHE, 'parts.json'), MADE);
  await make('parts', partCache, parts);
  const catalog = catalogOf((name) => partCache.resultOf(name));
  writeFileSync(join(MADE, 'art.json'), `${JSON.stringify(catalog)}\n`);

  const pictures = listOf('pictures');
  const pictureCache = new Cache(
    join(CACHE, 'pictures.json'),
    MADE,
    (uses) => pictures.art?.keyOf(uses) ?? '',
  );
  await make('pictures', pictureCache, pictures);
  const kept = [...partCache.filesOf(parts.jobs), ...pictureCache.filesOf(pictures.jobs)];
  prune(MADE, ['people', 'places', 'inserts', 'pictures'], new Set(kept));

  const sheets = listOf('sheets');
  await make(
    'sheets',
    new Cache(join(CACHE, 'sheets.json'), DOCS, (uses) => sheets.art?.keyOf(uses) ?? ''),
    sheets,
  );
}

try {
  await makeAll();
} finally {
  pool.close();
}
