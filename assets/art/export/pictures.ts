// The pictures that are put together from the made parts, as jobs: stills for the page, and contact sheets.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArtCatalog } from '../../../src/stage/art-catalog';
import { makePicture, PICTURES } from '../pictures/all';
import { MadeArt } from '../pictures/made-art';
import { SHEETS } from '../sheets/sheets';
import type { Job } from './job';
import { hashOf } from './parts';

/** Jobs that look at the made parts through `art`. */
export interface FromParts {
  readonly art: MadeArt;
  readonly jobs: readonly Job[];
}

/** Not the cast and the places themselves: what of them a sheet shows is known from the parts. */
const SHEET_SOURCES = ['sheets/sheet-kinds.ts', 'pictures/figure.ts'];

const artOf = (made: string): MadeArt =>
  new MadeArt(JSON.parse(readFileSync(join(made, 'art.json'), 'utf8')) as ArtCatalog, made);

/** Every still picture of the page. */
export function pictureJobs(made: string): FromParts {
  const art = artOf(made);
  const jobs = Object.entries(PICTURES).map(
    ([name, { sources, says }]): Job => ({
      name,
      key: () => hashOf(...sources, 'pictures/scene.ts') + (says ?? ''),
      make: async (write) => {
        await write(`pictures/${name}.webp`, await makePicture(art, name));
        return null;
      },
    }),
  );
  return { art, jobs };
}

/** Every contact sheet. */
export function sheetJobs(made: string): FromParts {
  const art = artOf(made);
  const jobs = Object.entries(SHEETS).map(
    ([name, draw]): Job => ({
      name,
      key: () => hashOf(...SHEET_SOURCES) + name,
      make: async (write) => {
        await write(`${name}.webp`, await draw(art));
        return null;
      },
    }),
  );
  return { art, jobs };
}
