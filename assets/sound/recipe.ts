// What every sound in `sounds/` is: how it is made, what a caption says of it, and how loud it may be.

import type { Signal } from './synth/signal';

export interface Recipe {
  /** The name a story uses: `# ambience: fridge`, `# cue: kettle`. */
  readonly name: string;
  /** An ambience is a ring that is played round; a cue is played once. */
  readonly kind: 'ambience' | 'cue';
  /** What is heard, for who cannot hear it: lower case, no full stop. */
  readonly caption: string;
  /** Loudness aimed at, in LUFS: of the whole for an ambience, of the loudest 0.4 s for a cue. */
  readonly loudness: number;
  /** Bit rate of the Opus file in kilobits a second. */
  readonly kilobits: number;
  /** The samples, at any level. */
  render(): Signal;
}
