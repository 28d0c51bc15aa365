// The sound of the place: at most one stays, and a change crosses over.

import type { Track } from './deck';

/** How long one place's sound takes to give way to the next, in milliseconds. */
export const CROSS_FADE = 1200;

export interface Ambience {
  /** Wants this one from now on. */
  want(name: string | null): void;
  /** Makes what is heard what is wanted: called when sound has become possible. */
  settle(): void;
  /** Falls silent at once; what is wanted is remembered. */
  silence(): void;
  /** Sets the volume anew from `volumeOf`, within `over` milliseconds. */
  refresh(over?: number): void;
}

/**
 * @param open opens the ambience of a name, or gives `null` while there is no sound to be made
 * @param volumeOf how loud an ambience is to be just now, 0 to 1
 */
export function createAmbience(
  open: (name: string) => Track | null,
  volumeOf: (name: string) => number,
): Ambience {
  let wanted: string | null = null;
  let heard: { readonly name: string; readonly track: Track } | null = null;

  const settle = () => {
    if (heard && heard.name !== wanted) {
      heard.track.leave(CROSS_FADE);
      heard = null;
    }
    if (heard || wanted === null) return;
    const track = open(wanted);
    if (!track) return;
    heard = { name: wanted, track };
    track.begin({ fade: CROSS_FADE });
  };

  return {
    want(name) {
      wanted = name;
      settle();
    },
    settle,
    silence() {
      heard?.track.close();
      heard = null;
    },
    refresh(over) {
      heard?.track.setVolume(volumeOf(heard.name), over);
    },
  };
}
