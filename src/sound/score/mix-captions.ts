// When the mix has turned far enough to be heard, and what is said of it: one thing at a time, and never back and forth.

import type { SoundEntry } from '../sound-catalog';
import { type Mix, PARTS, type Part } from './mix';

/** A part counts as there from the one level on, and as gone from the other down. */
const THERE = 0.5;
const GONE = 0.25;

export interface MixCaptions {
  /**
   * Takes notice of a mix. `entries` are the parts as they sound at this place.
   * @returns what to say of the change, or `null` when it is none to speak of
   */
  turn(mix: Mix, entries: Readonly<Record<Part, SoundEntry | null>>): string | null;
  /** The score has ended: the next begins from nothing. */
  forget(): void;
}

/** Starts in silence: the first thing said is that there is a piano. */
export function createMixCaptions(): MixCaptions {
  const there = new Set<Part>();
  return {
    turn(mix, entries) {
      const began = there.size === 0;
      const said: (string | null | undefined)[] = [];
      for (const part of PARTS) {
        if (!there.has(part) && mix[part] >= THERE) {
          there.add(part);
          said.push(entries[part]?.caption);
        } else if (there.has(part) && mix[part] <= GONE) {
          there.delete(part);
          said.push(entries[part]?.gone);
        }
      }
      return (began ? entries.piano?.caption : said.find(Boolean)) ?? null;
    },
    forget: () => there.clear(),
  };
}
