// From the sounds that were made to `sound.json`, which the player reads.

import type { SoundCatalog, SoundEntry } from '../../../src/sound/sound-catalog';
import type { Recipe } from '../recipe';
import type { MadeSound } from './made';

/** Files are at their level already; the reader's own volumes are applied by the player. */
const VOLUME = 1;

function entries(sounds: readonly MadeSound[], kind: Recipe['kind']): Record<string, SoundEntry> {
  return Object.fromEntries(
    sounds
      .filter(({ recipe }) => recipe.kind === kind)
      .map(({ recipe, ms, start, files }) => [
        recipe.name,
        {
          files: files.map(({ file }) => file),
          caption: recipe.caption,
          ...(recipe.gone ? { gone: recipe.gone } : {}),
          ms,
          start,
          volume: VOLUME,
        },
      ]),
  );
}

/** The catalogue of all sounds. */
export function catalogOf(sounds: readonly MadeSound[]): SoundCatalog {
  return {
    ambiences: entries(sounds, 'ambience'),
    cues: entries(sounds, 'cue'),
    stems: entries(sounds, 'stem'),
    music: entries(sounds, 'music'),
    page: entries(sounds, 'page'),
  };
}
