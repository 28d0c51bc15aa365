// What a story that is being shown asks of the game around it.

import type { Picture } from '../domain/picture';
import type { Run } from '../domain/run';

/** Where a story that is being shown stands. */
export interface Lived {
  readonly run: Run;
  /** Lines of its last turn that are shown. */
  readonly shown: { readonly value: number };
  /** Id of the ending that the reader stands at; null on the way. */
  readonly ending: string | null;
}

export interface FlowHooks {
  /** After everything that must not be lost: a pick, a step, a line shown. */
  readonly changed: (flow: Lived) => void;
  /** What is seen from now on, and whether the line it comes with is to be heard alone. */
  readonly scene: (picture: Picture, important: boolean) => void;
  readonly cue: (name: string) => void;
  /** A line has been picked; the last line of an ending has been shown. */
  readonly picked: () => void;
  readonly ended: (ending: string) => void;
  readonly pace: () => 'calm' | 'instant';
  /** Does some work once what has just changed is painted. */
  readonly soon: (work: () => void) => void;
  /** Does some work that nobody waits for, when there is nothing else to do. */
  readonly atRest: (work: () => void) => void;
}
