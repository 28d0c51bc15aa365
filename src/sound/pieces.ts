// Music that is played once through: the theme of the title, and the chord a story ends on. One at a time.

import type { Track } from './deck';
import type { SoundEntry } from './sound-catalog';

/** How gently the theme comes and goes, in milliseconds. */
const THEME_RISES = 1200;
const THEME_SINKS = 2400;
/** A chord that loads later than this after the last line is left out, in milliseconds. */
const PATIENCE = 4000;

export interface Pieces {
  /** The theme is wanted from now on (it is played once), or it sinks. */
  theme(entry: SoundEntry | null): void;
  /** A chord, now. */
  chord(entry: SoundEntry): void;
  /** Plays what is wanted and has not been played: called when sound has become possible. */
  settle(): void;
  silence(): void;
  refresh(): void;
}

/** @param open and share as in `once.ts` */
export function createPieces(
  open: (entry: SoundEntry, share: number) => Track | null,
  share: () => number,
): Pieces {
  let wanted: SoundEntry | null = null;
  let heard: { readonly entry: SoundEntry; readonly track: Track } | null = null;

  const put = (entry: SoundEntry): Track | null => {
    const track = open(entry, share());
    if (!track) return null;
    heard?.track.close();
    heard = { entry, track };
    return track;
  };

  const settle = () => {
    if (wanted && heard?.entry !== wanted) put(wanted)?.begin({ fade: THEME_RISES });
  };

  return {
    theme(entry) {
      wanted = entry;
      if (entry) return settle();
      heard?.track.leave(THEME_SINKS);
      heard = null;
    },
    chord(entry) {
      put(entry)?.begin({ patience: PATIENCE });
    },
    settle,
    silence() {
      heard?.track.close();
      heard = null;
      // Begun once and stopped on the reader's word: it does not begin again by itself.
      wanted = null;
    },
    refresh() {
      heard?.track.setVolume(heard.entry.volume * share());
    },
  };
}
