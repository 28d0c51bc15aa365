// What the game asks of the picture. `src/stage` implements it with Phaser; without it the plain pacer takes its place.

import type { Beat } from '../domain/beat';
import type { Picture } from '../domain/picture';

/** How much may move: everything; cuts and cross-fades alone; nothing at all. */
export type Motion = 'full' | 'reduced' | 'none';

/** Which part of the stage the page leaves open, in CSS pixels of the canvas's own box. */
export interface StageFrame {
  readonly width: number;
  readonly height: number;
  /** What is covered by the page at each edge: the torn paper below, the quick menu above, the handset at the right. */
  readonly covered: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** The conversation scene: it is handed each beat, stages it, and then releases its words. */
export interface StagePort {
  /**
   * Stages a beat; resolves when its words may be shown, or is null when there is nothing to wait for. Never rejects:
   * what cannot be drawn is left out.
   */
  show(picture: Picture, beat: Beat): Promise<void> | null;
  /** Puts the picture up at once, after a jump or a reload. */
  set(picture: Picture): void;
  /** Ends the staging that is under way: the reader has pressed on. */
  hurry(): void;
  frame(frame: StageFrame): void;
  motion(motion: Motion): void;
  pause(): void;
  resume(): void;
  dispose(): void;
}

/** How a stage is made: a box to draw in, and the first place to have ready. Rejects when it cannot run here. */
export type OpenStage = (
  box: HTMLElement,
  options: { readonly motion: Motion; readonly first: Picture },
) => Promise<StagePort>;

/** Where there is no picture the words come at once. */
export const plainPacer: StagePort = {
  show: () => null,
  set: () => undefined,
  hurry: () => undefined,
  frame: () => undefined,
  motion: () => undefined,
  pause: () => undefined,
  resume: () => undefined,
  dispose: () => undefined,
};
