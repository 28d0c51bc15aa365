// What the game asks of sound. Every sound is also a caption, so the game never waits for one or depends on one.

import type { Between } from '../domain/beat';
import type { EndingKind } from '../domain/vocabulary';

/** What the page itself does: a leaf turns, a line is marked, a card is laid down. */
export type PageSound = 'turn' | 'mark' | 'card';

/** What the music follows: where it is, and how near and tense the two are. */
export interface ScoreScene {
  readonly place: string | null;
  readonly between: Between;
}

/** How loud the reader wants it: 0 (silent) to 1. `mono` sends the same to both ears. */
export interface SoundVolumes {
  music: number;
  ambience: number;
  cues: number;
  page: number;
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
  /** The music of a story from now on, or `null` for none. It changes over seconds. */
  score(scene: ScoreScene | null): void;
  /** The story is over: its music sinks, and one chord stays for a while. */
  ending(kind: EndingKind): void;
  /** The title's music, once through; `false` lets it sink. */
  theme(on: boolean): void;
  page(name: PageSound): void;
  /** While an important line stands there, place and music step back. */
  duck(on: boolean): void;
  volumes(v: SoundVolumes): void;
  /** Silence on the reader's word. Captions go on. Remembering it is the caller's. */
  mute(on: boolean): void;
  /** The game stands still: sound and captions hold where they are. */
  pause(): void;
  resume(): void;
  /** Frees everything; later calls do nothing. */
  dispose(): void;
}
