// `npm run sound`: renders every sound, encodes it, measures it, and writes the catalogue and the page of numbers.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogOf } from './render/catalog';
import { makeSound } from './render/made';
import { measuredPage } from './render/measured';
import { recipes } from './sounds/all';

const here = fileURLToPath(new URL('.', import.meta.url));
const made = join(here, '..', 'made');
const scratch = mkdtempSync(join(tmpdir(), 'sound-'));

try {
  const sounds = recipes.map((recipe) => {
    const sound = makeSound(recipe, made, scratch);
    const [webm] = sound.files;
    console.log(
      `${recipe.name}: ${sound.ms} ms, peak ${webm?.loudness.peak} dBFS, loudest ${webm?.loudness.momentary} LUFS`,
    );
    return sound;
  });
  writeFileSync(join(made, 'sound.json'), `${JSON.stringify(catalogOf(sounds), null, 2)}\n`);
  writeFileSync(join(here, 'measured.md'), measuredPage(sounds));
} finally {
  rmSync(scratch, { recursive: true });
}
