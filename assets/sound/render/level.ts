// Brings a sound to the loudness its recipe asks for, without ever passing the ceiling.

import { join } from 'node:path';
import type { Recipe } from '../recipe';
import { peakOf, type Signal } from '../synth/signal';
import { loudnessOf } from './ffmpeg';
import { writeWav } from './wav';

/** Highest sample, in dBFS: room is left for what the encoders add. */
const CEILING = { ambience: -10, cue: -7.5, stem: -13, music: -9, page: -18 } as const;

/** Sounds set by their loudest moment; all others by the whole. */
export const BRIEF: readonly Recipe['kind'][] = ['cue', 'page'];

const factor = (decibels: number) => 10 ** (decibels / 20);

/** The signal at its level. `scratch` is a folder for the file that is measured. */
export function levelled(recipe: Recipe, signal: Signal, scratch: string): Signal {
  const wav = join(scratch, `${recipe.name}.measure.wav`);
  const start = factor(-20) / peakOf(signal);
  writeWav(
    wav,
    signal.map((x) => x * start),
  );
  const { integrated, momentary } = loudnessOf(wav);
  const wanted = start * factor(recipe.loudness - (BRIEF.includes(recipe.kind) ? momentary : integrated));
  const most = factor(CEILING[recipe.kind]) / peakOf(signal);
  return signal.map((x) => x * Math.min(wanted, most));
}
