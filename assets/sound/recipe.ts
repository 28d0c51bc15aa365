// What every sound in `sounds/` is: how it is made, what a caption says of it, and how loud it may be.

import type { Signal } from './synth/signal';

export interface Recipe {
  /** The name a story uses: `# ambience: fridge`, `# cue: kettle`. */
  readonly name: string;
  /**
   * An ambience is a ring that is played round, a cue is played once. A stem is a ring too, one part of the score; music is
   * a piece of it that is played once. A page sound is one of the page itself: no story names it, and it has no caption there.
   */
  readonly kind: 'ambience' | 'cue' | 'stem' | 'music' | 'page';
  /** What is heard, for who cannot hear it: lower case, no full stop. */
  readonly caption: string;
  /** What is said when a stem falls silent again; nothing where it would only be one change more. */
  readonly gone?: string;
  /** Loudness aimed at, in LUFS: of the whole for what is long, of the loudest 0.4 s for a cue or a page sound. */
  readonly loudness: number;
  /** Bit rate in kilobits a second: of the Opus file, or of the MP3 where there is no other (stems and music). */
  readonly kilobits: number;
  /** The samples, at any level. */
  render(): Signal;
}
