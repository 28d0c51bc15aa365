// Sounds that are played once: opened at their first moment, kept open, and played again from there.

import type { Track } from './deck';
import type { SoundEntry } from './sound-catalog';

export interface Once {
  /** Plays it now, or not at all when it takes longer than `patience` milliseconds to load. */
  play(name: string, entry: SoundEntry): void;
  /** Sets the volumes anew. */
  refresh(): void;
}

/**
 * @param open opens a sound at a share of its own volume, or gives `null` while there is none to be made
 * @param share how loud the reader wants this sort of sound just now, 0 to 1
 */
export function createOnce(
  open: (entry: SoundEntry, share: number) => Track | null,
  share: () => number,
  patience: number,
): Once {
  const tracks = new Map<string, { readonly track: Track; readonly entry: SoundEntry }>();
  return {
    play(name, entry) {
      const track = tracks.get(name)?.track ?? open(entry, share());
      if (!track) return;
      tracks.set(name, { track, entry });
      track.begin({ patience });
    },
    refresh() {
      for (const { track, entry } of tracks.values()) track.setVolume(entry.volume * share());
    },
  };
}
