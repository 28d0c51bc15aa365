// The shape of `assets/made/sound.json`, written by `npm run sound` and read by the player and the build checks.

/** One sound. Files are paths inside `assets/made/`, in the order the browser should try them. */
export interface SoundEntry {
  readonly files: readonly string[];
  /** What it is, in a few words, for the caption: “the fridge hums”. */
  readonly caption: string;
  /** What is said when it falls silent, where that is worth saying. */
  readonly gone?: string;
  /** Length of the loop or the cue in milliseconds. */
  readonly ms: number;
  /** Where the loop starts inside the file, in milliseconds (the ends are wrapped, so that it has no seam); 0 for a cue. */
  readonly start: number;
  /** Volume it is played at, 0 to 1. */
  readonly volume: number;
}

export interface SoundCatalog {
  readonly ambiences: Readonly<Record<string, SoundEntry>>;
  readonly cues: Readonly<Record<string, SoundEntry>>;
  /** The parts of the score, all in one beat: piano, strings, pulse, and an air for each kind of place. */
  readonly stems: Readonly<Record<string, SoundEntry>>;
  /** What is played once: the theme, and a chord for each kind of ending. */
  readonly music: Readonly<Record<string, SoundEntry>>;
  /** What the page itself does, without captions: a leaf turns. */
  readonly page: Readonly<Record<string, SoundEntry>>;
}
