// What the game asks of sound. Every sound is also a caption, so the game never waits for one or depends on one.

/** How loud the reader wants it: 0 (silent) to 1. `mono` sends the same to both ears. */
export interface SoundVolumes {
  ambience: number;
  cues: number;
  mono: boolean;
}

/** Sound as the game sees it. Nothing here throws: what cannot be heard is left out. */
export interface SoundPort {
  /** Called on the first gesture: before it browsers allow no sound, and none is loaded. May be called again. */
  wake(): void;
  /** The sound of the place from now on, or `null` for none; cross-fades. The same name again changes nothing. */
  ambience(name: string | null): void;
  /** One sound, once. */
  cue(name: string): void;
  volumes(v: SoundVolumes): void;
  /** Silence on the reader's word. Captions go on. Remembering it is the caller's. */
  mute(on: boolean): void;
  /** The game stands still: sound and captions hold where they are. */
  pause(): void;
  resume(): void;
  /** Frees everything; later calls do nothing. */
  dispose(): void;
}
