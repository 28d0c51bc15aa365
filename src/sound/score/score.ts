// The music of a story: it follows the place, and how near and how tense the two are; what it does is also said.

import type { ScoreScene } from '../../game/sound-port';
import type { SoundCatalog, SoundEntry } from '../sound-catalog';
import type { InStep, LoopPart } from './in-step';
import { mixOf, type Part } from './mix';
import { createMixCaptions } from './mix-captions';
import { kindOfPlace } from './place-kinds';

/** How long the score takes to sink when a story ends or is left, in seconds. */
export const SINKS = 3;

export interface Score {
  /** Wants the music of this scene from now on, or none. */
  want(scene: ScoreScene | null): void;
  /** Makes what is heard what is wanted: called when sound has become possible. */
  settle(): void;
  /** Falls silent at once; what is wanted is remembered. */
  silence(): void;
}

export interface ScoreSetup {
  readonly stems: SoundCatalog['stems'];
  urlOf(file: string): string;
  /** The loops to play on, or `null` while there is no sound to be made. */
  loops(): InStep | null;
  say(caption: string): void;
}

export function createScore({ stems, urlOf, loops, say }: ScoreSetup): Score {
  const captions = createMixCaptions();
  let scene: ScoreScene | null = null;

  const entriesAt = (place: string | null): Record<Part, SoundEntry | null> => ({
    piano: stems.piano ?? null,
    strings: stems.strings ?? null,
    pulse: stems.pulse ?? null,
    air: stems[`air-${kindOfPlace(place)}`] ?? null,
  });

  const partOf = (entry: SoundEntry, level: number): LoopPart => ({
    urls: entry.files.map(urlOf),
    start: entry.start / 1000,
    seconds: entry.ms / 1000,
    level: entry.volume * level,
  });

  const settle = () => {
    const out = loops();
    if (!out) return;
    if (!scene) return out.leave(SINKS);
    const mix = mixOf(scene.between);
    // The air is named by its file: at a place of another kind it is another part, and the two cross over.
    const parts = Object.entries(entriesAt(scene.place)).flatMap(([part, entry]) =>
      entry ? [[entry.files[0] ?? part, partOf(entry, mix[part as Part])] as const] : [],
    );
    out.set(Object.fromEntries(parts));
  };

  return {
    want(next) {
      scene = next;
      if (next) {
        const words = captions.turn(mixOf(next.between), entriesAt(next.place));
        if (words !== null) say(words);
      } else captions.forget();
      settle();
    },
    settle,
    silence: () => loops()?.leave(0),
  };
}
