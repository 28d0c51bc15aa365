// What a story that is being shown asks of the game around it.

import type { Picture } from '../domain/picture';
import type { StoryFlow } from './story-flow';

export interface FlowHooks {
  /** After everything that must not be lost: a pick, a step, a line shown. */
  readonly changed: (flow: StoryFlow) => void;
  /** What is seen from now on, and whether the line it comes with is to be heard alone. */
  readonly scene: (picture: Picture, important: boolean) => void;
  readonly cue: (name: string) => void;
  /** A line has been picked; the last line of an ending has been shown. */
  readonly picked: () => void;
  readonly ended: (ending: string) => void;
  readonly pace: () => 'calm' | 'instant';
  /** Does some work once what has just changed is painted. */
  readonly soon: (work: () => void) => void;
}
