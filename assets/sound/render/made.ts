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

const loops = ({ kind }: Recipe) => kind === 'ambience';

/** The two files of a sound, as paths inside `assets/made/`: WebM first. */
function filesOf(recipe: Recipe): readonly [webm: string, mp3: string] {
  const path = join('sound', recipe.kind, recipe.name);
  return [`${path}.webm`, `${path}.mp3`];
}

/** Renders a recipe into `made` (the folder `assets/made`). Gives its length in milliseconds. */
export function renderSound(recipe: Recipe, made: string, scratch: string): number {
  const signal = levelled(recipe, recipe.render(), scratch);
  const wav = join(scratch, `${recipe.name}.wav`);
  mkdirSync(join(made, 'sound', recipe.kind), { recursive: true });
  writeWav(wav, loops(recipe) ? wrapped(signal) : signal);
  const [webm, mp3] = filesOf(recipe);
  encodeOpus(wav, join(made, webm), recipe.kilobits, loops(recipe) ? 'loop' : 'once');
  encodeMp3(wav, join(made, mp3), MP3_KILOBITS);
  return Math.round((signal.length / RATE) * 1000);
}

/** Measures the files of a sound that lasts `ms` milliseconds. */
export function measureSound(recipe: Recipe, made: string, ms: number): MadeSound {
  const measure = (file: string): MadeFile => {
    const bytes = readFileSync(join(made, file));
    return {
      file,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      loudness: loudnessOf(join(made, file)),
      seam: loops(recipe) ? seamOf(decode(join(made, file)), ms / 1000) : null,
    };
  };
  return { recipe, ms, start: loops(recipe) ? WRAP * 1000 : 0, files: filesOf(recipe).map(measure) };
}
