// One sound, from its recipe to its two files and their numbers.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from '../recipe';
import { RATE, type Signal } from '../synth/signal';
import { decode, encodeMp3, encodeOpus, type Loudness, loudnessOf } from './ffmpeg';
import { levelled } from './level';
import { writeWav } from './wav';
import { closes, closesQuietly, type Seam, seamOf, turned, WRAP, wrapped } from './wrap';

/** Bit rate of the MP3 files, in kilobits a second. */
const MP3_KILOBITS = 24;

/** At how many places a ring may be cut, and how far they lie apart, in seconds. */
const CUTS = 12;
const NEXT_CUT = 0.61;

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
  /** Length of the loop, or of what is played once. */
  readonly ms: number;
  /** Where the loop starts in the file; 0 for what is played once. */
  readonly start: number;
  readonly files: readonly MadeFile[];
}

const loops = ({ kind }: Recipe) => kind === 'ambience' || kind === 'stem';

/** Music is MP3 alone: at these rates it keeps steady tones better than Opus does (see the README). */
const mp3Alone = ({ kind }: Recipe) => kind === 'stem' || kind === 'music';

/** The files of a sound, as paths inside `assets/made/`: WebM first where there is one. */
function filesOf(recipe: Recipe): readonly string[] {
  const path = join('sound', recipe.kind, recipe.name);
  return mp3Alone(recipe) ? [`${path}.mp3`] : [`${path}.webm`, `${path}.mp3`];
}

/** Encodes a signal into its files. */
function encode(recipe: Recipe, signal: Signal, made: string, scratch: string): void {
  const wav = join(scratch, `${recipe.name}.wav`);
  writeWav(wav, signal);
  for (const file of filesOf(recipe).map((path) => join(made, path))) {
    if (file.endsWith('.webm')) encodeOpus(wav, file, recipe.kilobits, loops(recipe) ? 'loop' : 'once');
    else encodeMp3(wav, file, mp3Alone(recipe) ? recipe.kilobits : MP3_KILOBITS);
  }
}

/**
 * Encodes a ring. Where it is cut an encoder may decode its two ends a little differently: then it is begun a little
 * later, until both formats close. A stem closes where it begins.
 * @throws Error when they do not close anywhere
 */
function encodeRing(recipe: Recipe, ring: Signal, made: string, scratch: string): void {
  for (let cut = 0; cut < CUTS; cut++) {
    encode(recipe, wrapped(turned(ring, cut * NEXT_CUT)), made, scratch);
    const seams = filesOf(recipe).map((file) => seamOf(decode(join(made, file)), ring.length / RATE));
    if (seams.every(recipe.kind === 'stem' ? closesQuietly : closes)) return;
    // Stems are in step with each other: none may begin later.
    if (recipe.kind === 'stem') throw new Error(`${recipe.name} does not close: ${JSON.stringify(seams)}`);
  }
  throw new Error(`${recipe.name} does not close at any of ${CUTS} places: change a seed in it`);
}

/** Renders a recipe into `made` (the folder `assets/made`). Gives its length in milliseconds. */
export function renderSound(recipe: Recipe, made: string, scratch: string): number {
  const signal = levelled(recipe, recipe.render(), scratch);
  mkdirSync(join(made, 'sound', recipe.kind), { recursive: true });
  (loops(recipe) ? encodeRing : encode)(recipe, signal, made, scratch);
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
