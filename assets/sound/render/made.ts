// One sound, from its recipe to its two files and their numbers.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from '../recipe';
import { RATE } from '../synth/signal';
import { decode, encodeMp3, encodeOpus, type Loudness, loudnessOf } from './ffmpeg';
import { levelled } from './level';
import { writeWav } from './wav';
import { type Seam, seamOf, WRAP, wrapped } from './wrap';

/** Bit rate of the MP3 files, in kilobits a second. */
const MP3_KILOBITS = 40;

export interface MadeFile {
  /** Path inside `assets/made/`. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly loudness: Loudness;
  /** Only where there is a loop. */
  readonly seam: Seam | null;
}

export interface MadeSound {
  readonly recipe: Recipe;
  /** Length of the loop or the cue. */
  readonly ms: number;
  /** Where the loop starts in the file; 0 for a cue. */
  readonly start: number;
  readonly files: readonly MadeFile[];
}

/** Renders a recipe into `made` (the folder `assets/made`). */
export function makeSound(recipe: Recipe, made: string, scratch: string): MadeSound {
  const signal = levelled(recipe, recipe.render(), scratch);
  const seconds = signal.length / RATE;
  const loops = recipe.kind === 'ambience';
  const folder = join('sound', loops ? 'ambience' : 'cue');
  const wav = join(scratch, `${recipe.name}.wav`);
  mkdirSync(join(made, folder), { recursive: true });
  writeWav(wav, loops ? wrapped(signal) : signal);
  const webm = join(folder, `${recipe.name}.webm`);
  const mp3 = join(folder, `${recipe.name}.mp3`);
  encodeOpus(wav, join(made, webm), recipe.kilobits, loops ? 'loop' : 'once');
  encodeMp3(wav, join(made, mp3), MP3_KILOBITS);
  const measure = (file: string): MadeFile => {
    const bytes = readFileSync(join(made, file));
    return {
      file,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      loudness: loudnessOf(join(made, file)),
      seam: loops ? seamOf(decode(join(made, file)), seconds) : null,
    };
  };
  return {
    recipe,
    ms: Math.round(seconds * 1000),
    start: loops ? WRAP * 1000 : 0,
    files: [measure(webm), measure(mp3)],
  };
}
