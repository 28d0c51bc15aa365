// `npm run sound`: renders every sound, encodes it, measures it, and writes the catalogue and the page of numbers.
// `npm run sound -- pond drip` renders those two; the others are measured as they lie there.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SoundCatalog } from '../../src/sound/sound-catalog';
import { catalogOf } from './render/catalog';
import { measureSound, renderSound } from './render/made';
import { measuredPage } from './render/measured';
import { recipes } from './sounds/all';

const here = fileURLToPath(new URL('.', import.meta.url));
const made = join(here, '..', 'made');
const list = join(made, 'sound.json');
const wanted = process.argv.slice(2);
const before: SoundCatalog = existsSync(list)
  ? JSON.parse(readFileSync(list, 'utf8'))
  : { ambiences: {}, cues: {}, stems: {}, music: {}, page: {} };

/** Where a kind of sound stands in the catalogue. */
const SHELVES = {
  ambience: 'ambiences',
  cue: 'cues',
  stem: 'stems',
  music: 'music',
  page: 'page',
} as const;

const unknown = wanted.filter((name) => !recipes.some((recipe) => recipe.name === name));
if (unknown.length)
  throw new Error(`No such sound: ${unknown.join(', ')}. They are listed in sounds/all.ts.`);

const scratch = mkdtempSync(join(tmpdir(), 'sound-'));
try {
  const sounds = recipes.map((recipe) => {
    const { name, kind } = recipe;
    const there = before[SHELVES[kind]]?.[name];
    const keep = wanted.length > 0 && !wanted.includes(name) && there;
    const sound = measureSound(recipe, made, keep ? there.ms : renderSound(recipe, made, scratch));
    const [first] = sound.files;
    console.log(
      `${name}: ${sound.ms} ms, peak ${first?.loudness.peak} dBFS, loudest ${first?.loudness.momentary} LUFS, ${sound.files.map(({ bytes }) => bytes).join(' + ')} bytes`,
    );
    return sound;
  });
  writeFileSync(list, `${JSON.stringify(catalogOf(sounds), null, 2)}\n`);
  writeFileSync(join(here, 'measured.md'), measuredPage(sounds));
} finally {
  rmSync(scratch, { recursive: true });
}
